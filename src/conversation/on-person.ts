import type { Cause, Conversation, Episode } from './conversation.js'
import type { Effect, Transition } from './effect.js'
import { answered } from './episode.js'
import { escalate, openEpisodeOf } from './escalate.js'
import type { ConversationEvent } from './event.js'
import { withoutHeld } from './on-echo.js'

/** A person wrote, from wherever: they have the conversation, also where nobody was called. */
export function onHumanMessage(
  held: Conversation,
  event: Extract<ConversationEvent, { type: 'human_message' }>,
  nowMs: number,
): Transition {
  const conversation = withoutHeld(held, [event.messageId])
  const open = openEpisodeOf(conversation)
  // Delivered late: the person had written it before giving the conversation back.
  const closedAtMs = conversation.episode?.closedAtMs
  if (!open && closedAtMs !== undefined && event.atMs <= closedAtMs) {
    return { conversation: { ...conversation, updatedAtMs: nowMs }, effects: [] }
  }
  const { conversation: taken, effects } = take(conversation, event.by, nowMs)
  const episode = answered(taken.episode as Episode, event.atMs, nowMs)
  return { conversation: { ...taken, episode }, effects }
}

/** A person says that they have it. */
export function onClaimed(conversation: Conversation, by: string, nowMs: number): Transition {
  const open = openEpisodeOf(conversation)
  if (open?.phase === 'claimed' && open.claimedBy !== undefined && open.claimedBy !== by) {
    return { conversation, effects: [], refused: 'claimed_by_other' }
  }
  return take(conversation, by, nowMs)
}

/** Claims the open episode, or one that opens by it: nobody was called, but a person is there. */
function take(conversation: Conversation, by: string | undefined, nowMs: number): Transition {
  const open = openEpisodeOf(conversation)
  // The same way into `escalated` as any other, with nobody left to tell.
  const taken = open ? conversation : escalate(conversation, takeoverCause, nowMs).conversation
  const before = taken.episode as Episode
  const episode = claimedEpisode(before, nowMs, by)
  const effects: Effect[] =
    before.phase === 'claimed' ? [] : [{ type: 'watch_idle', episodeId: episode.episodeId }]
  return { conversation: { ...taken, episode, updatedAtMs: nowMs }, effects }
}

const takeoverCause: Cause = {
  reasons: ['takeover'],
  evidence: [],
  priority: 'low',
  priorityReasons: ['takeover'],
  agentType: 'support',
  agentReasons: ['default'],
}

function claimedEpisode(episode: Episode, nowMs: number, by: string | undefined): Episode {
  if (episode.phase === 'claimed') return by && !episode.claimedBy ? { ...episode, claimedBy: by } : episode
  const claimed: Episode = { ...episode, phase: 'claimed', claimedAtMs: nowMs, lastHumanAtMs: nowMs }
  return by ? { ...claimed, claimedBy: by } : claimed
}
