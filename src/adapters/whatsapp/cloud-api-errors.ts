/**
 * What an error of the Cloud API asks for. `retryable`: the same call may succeed later. `template_needed`: the 24-hour
 * window is closed. `configuration`: somebody of the business must mend something. `other_channel`: this customer cannot
 * be reached so. `unknown`: nothing is known of the code, and nothing is tried again.
 */
export type CloudApiErrorKind =
  | 'retryable'
  | 'template_needed'
  | 'configuration'
  | 'other_channel'
  | 'unknown'

/** Source: WhatsApp documentation, "Error codes" (2026). Branch on the code, never on the HTTP status. */
const KINDS: Readonly<Record<Exclude<CloudApiErrorKind, 'unknown'>, readonly number[]>> = {
  retryable: [2, 4, 80007, 130429, 131000, 131016, 131056, 131057],
  template_needed: [131047],
  configuration: [
    0, 3, 10, 33, 100, 190, 368, 131005, 131008, 131009, 131021, 131031, 131042, 131045, 131048, 131051,
  ],
  other_channel: [130472, 131026, 131049],
}

const byCode = new Map(
  Object.entries(KINDS).flatMap(([kind, codes]) =>
    codes.map((code) => [code, kind as CloudApiErrorKind] as const),
  ),
)

/** The kind of an error by its code. Permissions are 200 to 299, troubles with templates 132000 to 132999. */
export function cloudApiErrorKind(code: number): CloudApiErrorKind {
  const inRange = (code >= 200 && code <= 299) || (code >= 132_000 && code <= 132_999)
  return byCode.get(code) ?? (inRange ? 'configuration' : 'unknown')
}
