/** Shared parts of the rules for bargaining. */
export function negotiationWords(): Readonly<Record<string, string>> {
  return {}
}
