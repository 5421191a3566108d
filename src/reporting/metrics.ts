import { type Episode, type Outcome, outcomes } from '../conversation/index.js'
import { type Reason, reasons } from '../triage/index.js'

/** What the episodes of a period tell. Counts are of episodes; spans are milliseconds, null where nothing was measured. */
export interface Metrics {
  readonly episodes: number
  readonly open: number
  /** By primary reason. */
  readonly byReason: Readonly<Record<Reason, number>>
  readonly byOutcome: Readonly<Record<Outcome, number>>
  /** Median from escalation to first claim; takeovers, which nobody waited for, are left out. */
  readonly timeToClaimMs: number | null
  /** Median from escalation to the first message of a person; takeovers left out. */
  readonly firstResponseMs: number | null
}

/** Pure: episodes → metrics. */
export function metricsOf(episodes: readonly Episode[]): Metrics {
  const waited = episodes.filter((episode) => episode.reason !== 'takeover')
  return {
    episodes: episodes.length,
    open: episodes.filter((episode) => episode.outcome === undefined).length,
    byReason: tally(reasons, (reason) => episodes.filter((episode) => episode.reason === reason).length),
    byOutcome: tally(outcomes, (outcome) => episodes.filter((episode) => episode.outcome === outcome).length),
    timeToClaimMs: median(waited.flatMap(({ openedAtMs, claimedAtMs }) => since(openedAtMs, claimedAtMs))),
    firstResponseMs: median(
      waited.flatMap((episode) => since(episode.openedAtMs, episode.firstHumanMessageAtMs)),
    ),
  }
}

function tally<K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>
}

const since = (fromMs: number, toMs: number | undefined) =>
  toMs === undefined ? [] : [Math.max(0, toMs - fromMs)]

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const high = sorted[middle] as number
  return sorted.length % 2 === 1 ? high : Math.round(((sorted[middle - 1] as number) + high) / 2)
}
