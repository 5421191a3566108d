import type { Cause, Conversation, Episode } from './conversation.js'
import type { Transition } from './effect.js'
import { attach, openEpisode } from './episode.js'

/** The one way into `escalated`; on an open episode the cause is added to it. */
export function escalate(conversation: Conversation, cause: Cause, nowMs: number): Transition {
  const open = openEpisodeOf(conversation)
  if (open) {
    const episode = attach(open, cause)
    const becameUrgent = episode.priority === 'urgent' && open.priority !== 'urgent'
    return {
      conversation: { ...conversation, episode, updatedAtMs: nowMs },
      effects: becameUrgent ? [{ type: 'notify', kind: 'urgent', episodeId: episode.episodeId }] : [],
    }
  }
  const episode = openEpisode(conversation, cause, nowMs)
  const { survey: _, ...rest } = conversation
  return {
    conversation: {
      ...rest,
      status: 'escalated',
      epoch: conversation.epoch + 1,
      episode,
      episodeCount: conversation.episodeCount + 1,
      ask: { offered: 0, pending: false },
      recent: [],
      personLeftAtMs: null,
      updatedAtMs: nowMs,
    },
    effects: [
      { type: 'notify', kind: 'escalation', episodeId: episode.episodeId },
      { type: 'tell_customer', text: 'handoff', key: episode.episodeId },
    ],
  }
}

/** The episode that is open now, or null. */
export function openEpisodeOf({ status, episode }: Conversation): Episode | null {
  return status === 'escalated' ? episode : null
}
