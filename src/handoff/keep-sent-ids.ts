import type { Conversation } from '../conversation/index.js'
import type { Tenant } from '../ports/index.js'
import { apply } from './apply.js'
import type { EngineContext } from './context.js'
import { receiptFor } from './receipts.js'

/**
 * Keeps the provider's ids of own texts, so that their echoes are not taken for a person. An echo that came before and
 * is held is let go of. `key` names the text as it was opened. Safe to repeat.
 */
export async function keepSentIds(
  context: EngineContext,
  tenant: Tenant,
  { conversationId, channel }: Pick<Conversation, 'conversationId' | 'channel'>,
  key: string,
  messageIds: readonly string[],
): Promise<void> {
  const event = { type: 'sent', key, messageIds } as const
  for (const messageId of messageIds) {
    const { outcome } = await apply(context, {
      tenant,
      conversationId,
      receipts: [receiptFor(channel, messageId, context.runtime.nowMs())],
      plan: () => ({ event, note: null }),
    })
    if (outcome !== 'duplicate') continue
    // Its echo came before, or this was told before.
    await apply(context, {
      tenant,
      conversationId,
      plan: ({ held = [], sending = [] }) =>
        held.some((echo) => echo.messageId === messageId) || sending.some((send) => send.key === key)
          ? { event, note: null }
          : null,
    })
  }
}
