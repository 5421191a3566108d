import type { Cause, Conversation, Episode } from 'relevo'

/** When the conversations of these tests stand as they do; events happen at `NOW`. */
export const BEFORE = 1_000_000
export const NOW = 2_000_000

/** Why somebody is called: a plain request, unless told. */
export function aCause(changes: Partial<Cause> = {}): Cause {
  return {
    reasons: ['human_request'],
    evidence: [],
    priority: 'medium',
    priorityReasons: ['human_request'],
    agentType: 'support',
    agentReasons: ['default'],
    ...changes,
  }
}

export const urgentCause = aCause({
  reasons: ['complaint'],
  priority: 'urgent',
  priorityReasons: ['complaint', 'legal'],
})

/** The first episode, waiting. */
export function anEpisode(changes: Partial<Episode> = {}): Episode {
  return {
    episodeId: 'conv-1',
    phase: 'waiting',
    reason: 'human_request',
    contributing: [],
    evidence: [],
    priority: 'medium',
    priorityReasons: ['human_request'],
    agentType: 'support',
    agentReasons: ['default'],
    openedAtMs: BEFORE,
    ...changes,
  }
}

/** A conversation in which nobody was called yet; its epoch is 5. */
export function aConversation(changes: Partial<Conversation> = {}): Conversation {
  return {
    schema: 1,
    tenantId: 'tienda',
    conversationId: 'conv',
    channel: 'whatsapp',
    customer: { id: 'cliente' },
    version: 9,
    status: 'active',
    epoch: 5,
    episode: null,
    episodeCount: 0,
    ask: { offered: 0, pending: false },
    recent: [],
    personLeftAtMs: null,
    createdAtMs: BEFORE,
    updatedAtMs: BEFORE,
    lastCustomerMessageAtMs: BEFORE,
    ...changes,
  }
}

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
} as const satisfies Readonly<Record<string, Conversation>>

export type Place = keyof typeof places
