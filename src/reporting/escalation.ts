import type { Episode } from '../conversation/index.js'
import type { MetricsInput } from './metrics-input.js'

/** How many of the conversations in which a customer wrote came to a person. */
export interface Escalation {
  /** Distinct conversations with an episode of the period whose customer wrote in it, however many episodes each had. */
  readonly conversations: number
  /** Conversations whose customer wrote in the period; null where nobody counted them. */
  readonly activeConversations: number | null
  /** The first of the second, 0 to 1; null where that is not known, or none. */
  readonly rate: number | null
}

/**
 * `episodes`: those opened in the period. A customer is known to have written by their last message at the opening, or
 * by one that was answered; conversations in which only the business wrote are on neither side.
 */
export function escalationOf(
  episodes: readonly Episode[],
  { fromMs, toMs, activeConversations = null }: Pick<MetricsInput, 'fromMs' | 'toMs' | 'activeConversations'>,
): Escalation {
  const isWithin = (atMs: number | undefined) => atMs !== undefined && atMs >= fromMs && atMs < toMs
  const wrote = episodes.filter(
    ({ customerWroteAtMs, replies = [] }) =>
      isWithin(customerWroteAtMs) || replies.some(({ askedAtMs }) => isWithin(askedAtMs)),
  )
  const conversations = new Set(wrote.map(({ conversationId }) => conversationId)).size
  return {
    conversations,
    activeConversations,
    // The count comes from elsewhere and may lag behind.
    rate: activeConversations ? Math.min(1, conversations / activeConversations) : null,
  }
}
