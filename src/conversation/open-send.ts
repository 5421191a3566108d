import type { Conversation } from './conversation.js'
import { remembered } from './digest.js'

/** How long the echo of an own text may come before its id is told. */
const ECHO_MS = 30_000
/** How long a reply that was accepted may take to go out. */
export const PERMIT_MS = 10_000
const SENDS_MAX = 5
/** More messages than this while a send is open are a person's. */
const HELD_MAX = 5

/** The conversation with a text that leaves now; a reply of the bot has a permit. */
export function withSend(
  conversation: Conversation,
  key: string,
  text: string,
  nowMs: number,
  isReply = false,
): Conversation {
  const permit = isReply ? { permitUntilMs: nowMs + PERMIT_MS } : {}
  const open = { key, text: remembered(text), untilMs: nowMs + ECHO_MS, ...permit }
  const others = (conversation.sending ?? []).filter((send) => send.key !== key && send.untilMs > nowMs)
  return { ...conversation, sending: [...others, open].slice(-SENDS_MAX) }
}

/** Until when a reply of the bot may be on its way out; null where none is. */
export function permitUntilMs({ sending = [] }: Conversation, nowMs: number): number | null {
  const untils = sending.map((send) => send.permitUntilMs ?? 0).filter((untilMs) => untilMs > nowMs)
  return untils.length > 0 ? Math.max(...untils) : null
}

/** The conversation without a text whose ids are known now. */
export function withoutSend(conversation: Conversation, key: string): Conversation {
  const { sending, ...rest } = conversation
  const left = sending?.filter((send) => send.key !== key) ?? []
  return left.length > 0 ? { ...rest, sending: left } : rest
}

/**
 * Whose a message of unknown id may be. `own`: it says what a text on its way says. `unclear`: some other text is on its
 * way. `person`: none is, or too many wait already.
 */
export function whoseEcho(
  { sending = [], held = [] }: Conversation,
  text: string,
  nowMs: number,
): { readonly whose: 'own' | 'person' } | { readonly whose: 'unclear'; readonly untilMs: number } {
  const open = sending.filter(({ untilMs }) => untilMs > nowMs)
  if (open.some((send) => send.text === remembered(text))) return { whose: 'own' }
  if (open.length === 0 || held.length >= HELD_MAX) return { whose: 'person' }
  return { whose: 'unclear', untilMs: Math.max(...open.map(({ untilMs }) => untilMs)) }
}
