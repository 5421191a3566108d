import type { Conversation } from '../conversation/index.js'
import { apply } from './apply.js'
import type { EngineContext } from './context.js'
import { conversationIdOf } from './conversation-id.js'
import { checked, type HumanMessage, humanMessageSchema } from './messages.js'
import { receiptFor } from './receipts.js'
import { tenantOf } from './tenant.js'

/** What a person's message did. `own_echo`: it was the library's or the bot's own text, or the same message again. */
export type HumanMessageResult =
  | { readonly outcome: 'recorded'; readonly conversation: Conversation }
  | { readonly outcome: 'own_echo' }

/** Takes a message that a person wrote from anywhere: the bot goes quiet, also where nobody was called. */
export async function recordHumanMessage(
  context: EngineContext,
  message: HumanMessage,
): Promise<HumanMessageResult> {
  const { tenantId, channel, customer, messageId, text, atMs, by } = checked(
    humanMessageSchema,
    message,
    'recordHumanMessage',
  )
  const tenant = await tenantOf(context, tenantId)
  const applied = await apply(context, {
    tenant,
    conversationId: await conversationIdOf(tenantId, channel, customer.id),
    create: { channel, customer },
    receipts: [receiptFor(channel, messageId, context.runtime.nowMs())],
    plan: () => ({
      event: { type: 'human_message', messageId, atMs, ...(by === undefined ? {} : { by }) },
      messages: [{ messageId, author: 'person', text, atMs }],
      note: null,
    }),
  })
  return applied.outcome === 'committed'
    ? { outcome: 'recorded', conversation: applied.after }
    : { outcome: 'own_echo' }
}
