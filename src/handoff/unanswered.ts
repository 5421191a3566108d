import type { Conversation } from '../conversation/index.js'

/** After so long nobody waits for the bot's answer any more. */
const ANSWERABLE_MS = 60 * 60_000

/**
 * True where a message was stored but the bot has not answered it: its host died, or its storage failed, in between.
 * The provider delivers such a message again, and then it must be answered, not ignored.
 */
export function isUnanswered({ status, recent }: Conversation, messageId: string, nowMs: number): boolean {
  if (status === 'escalated') return false
  const at = recent.findIndex((turn) => turn.author === 'customer' && turn.messageId === messageId)
  const turn = recent[at]
  if (!turn || nowMs - turn.atMs > ANSWERABLE_MS) return false
  return !recent.slice(at).some(({ author }) => author === 'bot')
}
