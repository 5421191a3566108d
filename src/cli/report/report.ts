import { type CheckOutcome, type CheckResult, checkOutcomes, isFailure } from '../../testing/check-result.js'
import type { Place } from '../input/input-error.js'

/** A check and where it stands. */
export interface PlacedResult extends CheckResult {
  readonly place: Place
}

/** What a file's checks became. */
export interface FileReport {
  readonly file: string
  readonly results: readonly PlacedResult[]
}

/** A run of `relevo test`. */
export interface Report {
  readonly files: readonly FileReport[]
}

/** How many checks ended how; only outcomes that occur. */
export function countOf(results: readonly CheckResult[]): Partial<Record<CheckOutcome, number>> {
  return Object.fromEntries(
    checkOutcomes
      .map((outcome) => [outcome, results.filter((result) => result.outcome === outcome).length] as const)
      .filter(([, count]) => count > 0),
  )
}

/** All checks of a run. */
export const resultsOf = ({ files }: Report): readonly PlacedResult[] =>
  files.flatMap(({ results }) => results)

/** True where nothing is to be mended. */
export const isFine = (report: Report): boolean => !resultsOf(report).some(isFailure)
