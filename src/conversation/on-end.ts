import type { Conversation, Episode, Outcome } from './conversation.js'
import type { Effect, Transition } from './effect.js'
import { openEpisodeOf } from './escalate.js'
import type { ConversationEvent } from './event.js'

type Event<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>

/** A person gives the conversation back. A resolution of another episode than the current one is refused. */
export function onResolved(
  conversation: Conversation,
  { episodeId, survey = false }: Event<'resolved'>,
  nowMs: number,
): Transition {
  if (conversation.episode?.episodeId !== episodeId)
    return { conversation, effects: [], refused: 'episode_stale' }
  const open = openEpisodeOf(conversation)
  if (!open) return { conversation, effects: [] }
  const returned = giveBack(conversation, open, 'resolved_by_person', nowMs)
  const effects: Effect[] = [{ type: 'notify', kind: 'resolution', episodeId }]
  if (!survey) return { conversation: returned, effects }
  effects.push({ type: 'tell_customer', text: 'survey', key: episodeId })
  const episode = { ...(returned.episode as Episode), satisfaction: { askedAtMs: nowMs } }
  return { conversation: { ...returned, episode, survey: { episodeId, askedAtMs: nowMs } }, effects }
}

/** Time ran out: nobody took it, or who took it went idle. One that is no longer so changes nothing. */
export function onExpired(
  conversation: Conversation,
  { type, episodeId }: Event<'unclaimed_expired' | 'idle_expired'>,
  nowMs: number,
): Transition {
  const open = openEpisodeOf(conversation)
  const phase = type === 'unclaimed_expired' ? 'waiting' : 'claimed'
  if (open?.episodeId !== episodeId || open.phase !== phase) return { conversation, effects: [] }
  const outcome = type === 'unclaimed_expired' ? 'returned_unclaimed' : 'returned_idle'
  const effects: Effect[] = [{ type: 'notify', kind: 'resolution', episodeId }]
  return { conversation: giveBack(conversation, open, outcome, nowMs), effects }
}

/** Back to the bot whatever the state. */
export function onReset(conversation: Conversation, nowMs: number): Transition {
  const open = openEpisodeOf(conversation)
  const { survey: _, ...rest } = conversation
  const back: Conversation = {
    ...rest,
    status: 'active',
    epoch: conversation.epoch + 1,
    ask: { offered: 0, pending: false },
    recent: [],
    personLeftAtMs: null,
    updatedAtMs: nowMs,
  }
  if (!open) return { conversation: back, effects: [] }
  const episode = closed(open, 'reset_by_operator', nowMs)
  return { conversation: { ...back, episode, personLeftAtMs: nowMs }, effects: [] }
}

function giveBack(conversation: Conversation, open: Episode, outcome: Outcome, nowMs: number): Conversation {
  return {
    ...conversation,
    status: 'resolved',
    epoch: conversation.epoch + 1,
    episode: closed(open, outcome, nowMs),
    recent: [],
    personLeftAtMs: nowMs,
    updatedAtMs: nowMs,
  }
}

const closed = (episode: Episode, outcome: Outcome, nowMs: number): Episode => ({
  ...episode,
  closedAtMs: nowMs,
  outcome,
})
