import type { Effect } from './effect.js'

/** Names one text of the library's own to the customer: the same however often the decision is made again. */
export const toldKey = (
  conversationId: string,
  { text, key }: Pick<Extract<Effect, { type: 'tell_customer' }>, 'text' | 'key'>,
): string => `${conversationId}:${text}:${key}`
