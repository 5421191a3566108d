import type { Conversation } from 'relevo'
import { aCause, aConversation, anEpisode, sampleAtMs } from 'relevo/testing'

/** When the conversations of these tests stand as they do; events happen at `NOW`. */
export const BEFORE = sampleAtMs
export const NOW = BEFORE + 1_000_000

export const urgentCause = aCause({
  reasons: ['complaint'],
  priority: 'urgent',
  priorityReasons: ['complaint', 'legal'],
})

const claimed = { phase: 'claimed', claimedAtMs: BEFORE } as const
const afterOne = (changes: Partial<Conversation>) => aConversation({ episodeCount: 1, ...changes })

/** Every place a conversation can be in. */
export const places = {
  active: aConversation(),
  'active, an episode behind it': afterOne({
    episode: anEpisode({ closedAtMs: BEFORE, outcome: 'reset_by_operator' }),
  }),
  waiting: afterOne({ status: 'escalated', episode: anEpisode() }),
  'claimed by ana': afterOne({ status: 'escalated', episode: anEpisode({ ...claimed, claimedBy: 'ana' }) }),
  'claimed by somebody': afterOne({ status: 'escalated', episode: anEpisode(claimed) }),
  resolved: afterOne({
    status: 'resolved',
    episode: anEpisode({ ...claimed, claimedBy: 'ana', closedAtMs: BEFORE, outcome: 'resolved_by_person' }),
    personLeftAtMs: BEFORE,
  }),
  'resolved, asked how it was': afterOne({
    status: 'resolved',
    episode: anEpisode({ ...claimed, closedAtMs: BEFORE, outcome: 'resolved_by_person' }),
    survey: { episodeId: 'conv-1', askedAtMs: BEFORE },
  }),
} as const satisfies Readonly<Record<string, Conversation>>

export type Place = keyof typeof places
