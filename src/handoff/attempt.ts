import type { Conversation } from '../conversation/index.js'
import type { DeliveryOutcome } from '../ports/index.js'

/** How an attempt ended; `later` is no failure: its time has not come yet. */
export type AttemptOutcome = DeliveryOutcome | { readonly status: 'later'; readonly dueAtMs: number }

/** Nothing is owed any more, and nothing went wrong. */
export const NOTHING_OWED: DeliveryOutcome = { status: 'delivered' }

/** True while nobody has taken this episode. */
export function isWaiting({ status, episode }: Conversation, episodeId: string | undefined): boolean {
  return status === 'escalated' && episode?.episodeId === episodeId && episode?.phase === 'waiting'
}
