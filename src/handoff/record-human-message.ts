import type { Conversation } from '../conversation/index.js'
import type { Policy } from '../ports/index.js'
import { apply, type Plan } from './apply.js'
import type { EngineContext } from './context.js'
import { conversationIdOf } from './conversation-id.js'
import { policyOf } from './default-policy.js'
import { dispatchFor } from './dispatch.js'
import { judgeHumanMessage } from './judge-human-message.js'
import { checked, type HumanMessage, humanMessageSchema } from './messages.js'
import { receiptFor } from './receipts.js'
import { tenantOf } from './tenant.js'

/**
 * What a person's message did. `own_echo`: it was the library's or the bot's own text, or the same message again. `held`:
 * a text of the library's own is on its way, and this may be its echo; within half a minute it is known. `returned`: the
 * word that gives the conversation back. `ignored`: an automatic text of the phone app, or older than the tenant's limit;
 * it is kept.
 */
export type HumanMessageResult =
  | { readonly outcome: 'recorded' | 'held' | 'returned' | 'ignored'; readonly conversation: Conversation }
  | { readonly outcome: 'own_echo' }

type Outcome = HumanMessageResult['outcome']

/** Takes a message that a person wrote from anywhere: the bot goes quiet, also where nobody was called. */
export async function recordHumanMessage(
  context: EngineContext,
  message: HumanMessage,
): Promise<HumanMessageResult> {
  const checkedMessage = checked(humanMessageSchema, message, 'recordHumanMessage')
  const { tenantId, channel, customer, messageId } = checkedMessage
  const tenant = await tenantOf(context, tenantId)
  const applied = await apply<Outcome>(context, {
    tenant,
    conversationId: await conversationIdOf(tenantId, channel, customer.id),
    create: { channel, customer },
    receipts: [receiptFor(channel, messageId, context.runtime.nowMs())],
    plan: (conversation, nowMs) => planOf(conversation, checkedMessage, policyOf(tenant), nowMs),
  })
  if (applied.outcome !== 'committed') return { outcome: 'own_echo' }
  await dispatchFor(context, applied.after)
  const { note: outcome, after: conversation } = applied
  return outcome === 'own_echo' ? { outcome } : { outcome, conversation }
}

function planOf(
  conversation: Conversation,
  message: HumanMessage,
  policy: Policy,
  nowMs: number,
): Plan<Outcome> {
  const { event, outcome } = judgeHumanMessage(conversation, message, policy, nowMs)
  if (outcome === 'own_echo' || outcome === 'held') return { event, note: outcome }
  const { messageId, text, atMs } = message
  return { event, messages: [{ messageId, author: 'person', text, atMs }], note: outcome }
}
