import type { Conversation } from './conversation.js'
import { remember } from './digest.js'
import type { Transition } from './effect.js'
import { asked } from './episode.js'
import { escalate, openEpisodeOf } from './escalate.js'
import type { ConversationEvent } from './event.js'
import { withSend } from './open-send.js'

type Event<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>

/** A line of the customer, already judged. */
export function onCustomerMessage(
  conversation: Conversation,
  event: Event<'customer_message'>,
  nowMs: number,
): Transition {
  const heard = hear(conversation, event, nowMs)
  const open = openEpisodeOf(heard)
  const waiting = open ? { ...heard, episode: asked(open, event.atMs) } : heard
  if (event.cause) {
    const { conversation: called, effects } = escalate(waiting, event.cause, nowMs)
    const { episode } = called
    return { conversation: { ...called, episode: episode && asked(episode, event.atMs) }, effects }
  }
  if (!event.offer || open) return { conversation: waiting, effects: [] }
  return {
    conversation: { ...heard, ask: { offered: heard.ask.offered + 1, pending: true } },
    effects: [{ type: 'tell_customer', text: 'offer', key: event.messageId }],
  }
}

function hear(
  conversation: Conversation,
  { messageId, text, atMs }: Pick<Event<'customer_message'>, 'messageId' | 'text' | 'atMs'>,
  nowMs: number,
): Conversation {
  return {
    ...conversation,
    status: conversation.status === 'resolved' ? 'active' : conversation.status,
    ask: { ...conversation.ask, pending: false },
    recent: remember(conversation.recent, { messageId, author: 'customer', text, atMs }),
    lastCustomerMessageAtMs: Math.max(conversation.lastCustomerMessageAtMs ?? 0, atMs),
    updatedAtMs: nowMs,
  }
}

/** A score for the episode that was asked about; nothing else is made of the line. */
export function onSurveyAnswered(
  conversation: Conversation,
  { atMs, score, comment }: Event<'survey_answered'>,
  nowMs: number,
): Transition {
  const { survey, episode, ...rest } = conversation
  if (!survey || episode?.episodeId !== survey.episodeId) return { conversation, effects: [] }
  const satisfaction = {
    askedAtMs: survey.askedAtMs,
    ...episode.satisfaction,
    score,
    answeredAtMs: atMs,
    ...(comment !== undefined && { comment }),
  }
  return {
    conversation: {
      ...rest,
      episode: { ...episode, satisfaction },
      lastCustomerMessageAtMs: Math.max(rest.lastCustomerMessageAtMs ?? 0, atMs),
      updatedAtMs: nowMs,
    },
    effects: [{ type: 'tell_customer', text: 'surveyThanks', key: episode.episodeId }],
  }
}

/** The bot answered, and may. */
export function onBotReplied(
  conversation: Conversation,
  { messageId, text, atMs, confidence, answers }: Event<'bot_replied'>,
  nowMs: number,
): Transition {
  const sure = confidence === undefined ? {} : { confidence }
  const turn = { messageId, author: 'bot', text, atMs, answers, ...sure } as const
  const recent = remember(conversation.recent, turn)
  const sent = withSend(conversation, answers.attempt, text, nowMs, true)
  return { conversation: { ...sent, recent, personLeftAtMs: null, updatedAtMs: nowMs }, effects: [] }
}
