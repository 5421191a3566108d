import type { Episode } from '../conversation/index.js'
import type { Priority, Reason } from '../triage/index.js'

/** An open episode in which nobody of the team has done anything for a day. */
export interface Orphan {
  readonly conversationId: string
  readonly episodeId: string
  readonly phase: 'waiting' | 'claimed'
  readonly reason: Reason
  readonly priority: Priority
  readonly openedAtMs: number
  /** When it opened, or a person last took it or wrote, as far as the episode tells. */
  readonly lastActivityAtMs: number
}

const ORPHANED_AFTER_MS = 24 * 60 * 60_000

/** The open episodes with nothing of a person for 24 hours, the longest left alone first. A waiting customer may well write. */
export function orphansOf(episodes: readonly Episode[], nowMs: number): Orphan[] {
  return episodes
    .filter(({ outcome }) => outcome === undefined)
    .map((episode) => {
      const { conversationId, episodeId, phase, reason, priority, openedAtMs } = episode
      const lastActivityAtMs = lastActivity(episode)
      return { conversationId, episodeId, phase, reason, priority, openedAtMs, lastActivityAtMs }
    })
    .filter(({ lastActivityAtMs }) => nowMs - lastActivityAtMs >= ORPHANED_AFTER_MS)
    .sort((a, b) => a.lastActivityAtMs - b.lastActivityAtMs || (a.episodeId < b.episodeId ? -1 : 1))
}

const lastActivity = ({ openedAtMs, lastHumanAtMs = 0 }: Episode) => Math.max(openedAtMs, lastHumanAtMs)
