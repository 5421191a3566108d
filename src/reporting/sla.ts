import type { BusinessHours, Episode, SlaTarget } from '../conversation/index.js'
import { lengthMs } from './timing.js'

/** How one promise was kept. */
export interface SlaResult {
  readonly targetMs: number
  /** Episodes whose deadline has come. One that closed before it, with nobody needed any more, is none of them. */
  readonly due: number
  /** Of those due, the ones in time. */
  readonly held: number
  /** `held / due`; null where none is due. */
  readonly share: number | null
  /** Whether the share reaches the target; null where none is due. */
  readonly met: boolean | null
}

/** How the promises of a business were kept; null for one it does not make. */
export interface SlaMetrics {
  /** The share that was promised. */
  readonly target: number
  readonly claim: SlaResult | null
  readonly firstResponse: SlaResult | null
}

/** Counts in open hours where hours are set: nobody promised an answer at night. `episodes` without takeovers. */
export function slaOf(
  episodes: readonly Episode[],
  { claimMs, firstResponseMs, share: target }: SlaTarget,
  hours: BusinessHours | null,
  nowMs: number,
): SlaMetrics {
  const resultOf = (targetMs: number | undefined, reachedAtMs: (episode: Episode) => number | undefined) => {
    if (targetMs === undefined) return null
    const due = episodes.filter((episode) => {
      const untilMs = reachedAtMs(episode) === undefined ? (episode.closedAtMs ?? nowMs) : nowMs
      return lengthMs([episode.openedAtMs, Math.min(untilMs, nowMs)], hours) >= targetMs
    })
    const held = due.filter((episode) => {
      const reached = reachedAtMs(episode)
      return reached !== undefined && lengthMs([episode.openedAtMs, reached], hours) <= targetMs
    })
    const share = due.length === 0 ? null : held.length / due.length
    return {
      targetMs,
      due: due.length,
      held: held.length,
      share,
      met: share === null ? null : share >= target,
    }
  }
  return {
    target,
    claim: resultOf(claimMs, ({ claimedAtMs }) => claimedAtMs),
    firstResponse: resultOf(firstResponseMs, ({ firstHumanMessageAtMs }) => firstHumanMessageAtMs),
  }
}
