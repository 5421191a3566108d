/** How spans of time are spread. All null where nothing was measured; whole milliseconds. */
export interface Spread {
  /** How many were measured. */
  readonly count: number
  readonly medianMs: number | null
  readonly p90Ms: number | null
  readonly p95Ms: number | null
  readonly meanMs: number | null
}

/**
 * The spread of some spans. Percentiles interpolate between the two closest ranks (`PERCENTILE.INC` of spreadsheets),
 * so that the median of an even number lies between the middle two.
 */
export function spreadOf(spansMs: readonly number[]): Spread {
  const sorted = [...spansMs].sort((a, b) => a - b)
  const count = sorted.length
  if (count === 0) return { count, medianMs: null, p90Ms: null, p95Ms: null, meanMs: null }
  return {
    count,
    medianMs: percentile(sorted, 0.5),
    p90Ms: percentile(sorted, 0.9),
    p95Ms: percentile(sorted, 0.95),
    meanMs: Math.round(sorted.reduce((sum, span) => sum + span, 0) / count),
  }
}

function percentile(sorted: readonly number[], share: number): number {
  const rank = (sorted.length - 1) * share
  const low = sorted[Math.floor(rank)] as number
  const high = sorted[Math.ceil(rank)] as number
  return Math.round(low + (high - low) * (rank - Math.floor(rank)))
}
