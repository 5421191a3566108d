/**
 * What became of one check.
 * `reported`: a person is called as told. `validated`: stayed quiet as told. `missing`: should have been found.
 * `misplaced`: found, but otherwise than told: on other words, for another cause, with another priority. `noisy`: should
 * have stayed quiet. `promote`: a known miss that is found now and belongs among those that must be.
 */
export const checkOutcomes = ['reported', 'validated', 'missing', 'misplaced', 'noisy', 'promote'] as const

/** One of {@link checkOutcomes}. */
export type CheckOutcome = (typeof checkOutcomes)[number]

/** One check and what became of it. */
export interface CheckResult {
  readonly outcome: CheckOutcome
  /** What it belongs to: a rule's id, a list of a phrase table, the name of a conversation. */
  readonly of: string
  /** As it is written, with its marks. */
  readonly text: string
  /** What must be so, in one line. */
  readonly expected: string
  /** What was found, in one line. */
  readonly found: string
  /** Where it stands in its data: `['escalates', 3]`. */
  readonly path: readonly (string | number)[]
}

/** True where a check says that something is to be mended. */
export function isFailure({ outcome }: Pick<CheckResult, 'outcome'>): boolean {
  return outcome !== 'reported' && outcome !== 'validated'
}
