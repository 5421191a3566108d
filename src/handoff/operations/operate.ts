import type { Conversation, Refusal } from '../../conversation/index.js'
import type { Policy } from '../../ports/index.js'
import { apply, type Plan } from '../apply.js'
import type { EngineContext } from '../context.js'
import { resolveRef } from '../conversation-id.js'
import { policyOf } from '../default-policy.js'
import { dispatchFor } from '../dispatch.js'
import type { ConversationRef } from '../messages.js'
import { tenantOf } from '../tenant.js'

/** What an operation did: the conversation afterwards, or why it did not apply. */
export type OperationResult =
  | {
      readonly done: true
      readonly conversation: Conversation
      /** What the host must tell the customer itself; absent where a channel does, or nothing is to be told. */
      readonly text?: string
    }
  | { readonly done: false; readonly because: Refusal; readonly conversation: Conversation }

/**
 * Carries out one operation of the team or the host: one commit, then what it owes.
 * @throws RelevoError `TENANT_UNKNOWN`, `CONVERSATION_UNKNOWN`, `CONFLICT`, `STORE_FAILED`.
 */
export async function operate(
  context: EngineContext,
  ref: ConversationRef,
  plan: (conversation: Conversation, nowMs: number, policy: Policy) => Omit<Plan<null>, 'note'>,
): Promise<OperationResult> {
  const { tenantId, conversationId } = await resolveRef(ref)
  const tenant = await tenantOf(context, tenantId)
  const policy = policyOf(tenant)
  const applied = await apply(context, {
    tenant,
    conversationId,
    plan: (conversation, nowMs) => ({ ...plan(conversation, nowMs, policy), note: null }),
  })
  if (applied.outcome === 'refused') {
    return { done: false, because: applied.refusal, conversation: applied.conversation }
  }
  if (applied.outcome !== 'committed') throw new TypeError('an operation carries no receipt and always plans')
  await dispatchFor(context, applied.after)
  return { done: true, conversation: applied.after, ...(applied.text === null ? {} : { text: applied.text }) }
}
