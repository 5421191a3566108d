import { cut } from '../text/index.js'
import type { Conversation, HeldEcho } from './conversation.js'
import type { Transition } from './effect.js'
import type { ConversationEvent } from './event.js'
import { withoutSend, withSend } from './open-send.js'
import { toldKey } from './told-key.js'

/** The longest text WhatsApp carries. */
const TEXT_MAX_UNITS = 4096

/** A text of the library's own leaves. */
export function onSending(
  conversation: Conversation,
  { key, text, isReply }: Extract<ConversationEvent, { type: 'sending' }>,
  nowMs: number,
): Transition {
  return {
    conversation: { ...withSend(conversation, key, text, nowMs, isReply), updatedAtMs: nowMs },
    effects: [],
  }
}

/** An own text has these ids: what was held under them was no person's. */
export function onSent(
  conversation: Conversation,
  { key, messageIds }: Extract<ConversationEvent, { type: 'sent' }>,
  nowMs: number,
): Transition {
  const known = withoutHeld(withoutSend(conversation, key), messageIds)
  return { conversation: { ...withSurveyDelivered(known, key, nowMs), updatedAtMs: nowMs }, effects: [] }
}

/** Who was asked, and who got the question, are different denominators of satisfaction. */
function withSurveyDelivered(conversation: Conversation, key: string, nowMs: number): Conversation {
  const { conversationId, episode } = conversation
  const { satisfaction } = episode ?? {}
  if (!episode || !satisfaction || satisfaction.deliveredAtMs !== undefined) return conversation
  if (key !== toldKey(conversationId, { text: 'survey', key: episode.episodeId })) return conversation
  return { ...conversation, episode: { ...episode, satisfaction: { ...satisfaction, deliveredAtMs: nowMs } } }
}

/** Whose it is shows when the open send tells its ids, or does not. */
export function onEchoHeld(
  conversation: Conversation,
  { type: _, untilMs, text, ...echo }: Extract<ConversationEvent, { type: 'echo_held' }>,
  nowMs: number,
): Transition {
  const held: HeldEcho[] = [...(conversation.held ?? []), { ...echo, text: cut(text, TEXT_MAX_UNITS) }]
  return {
    conversation: { ...conversation, held, updatedAtMs: nowMs },
    effects: [{ type: 'decide_echo', messageId: echo.messageId, atMs: untilMs }],
  }
}

/** The conversation without echoes of these ids. */
export function withoutHeld(conversation: Conversation, messageIds: readonly string[]): Conversation {
  const { held, ...rest } = conversation
  const left = held?.filter(({ messageId }) => !messageIds.includes(messageId)) ?? []
  return left.length > 0 ? { ...rest, held: left } : rest
}
