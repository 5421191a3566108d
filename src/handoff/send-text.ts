import type { Conversation } from '../conversation/index.js'
import type { DeliveryOutcome, LeasedEntry, Tenant } from '../ports/index.js'
import { apply } from './apply.js'
import { isWaiting, NOTHING_OWED } from './attempt.js'
import { codeOf } from './code-of.js'
import type { EngineContext } from './context.js'
import { keepSentIds } from './keep-sent-ids.js'
import { findTenant } from './tenant.js'

/** Sends a text to the customer, unless it was overtaken. */
export async function sendText(
  context: EngineContext,
  entry: LeasedEntry,
  work: Extract<LeasedEntry['work'], { type: 'customer_text' }>,
): Promise<DeliveryOutcome> {
  const { channel, store } = context
  const conversation = await store.load(entry)
  const tenant = await findTenant(context, entry.tenantId)
  if (!channel || !conversation || !tenant)
    return { status: 'failed', retryable: false, code: 'CHANNEL_MISSING' }
  if (isOvertaken(conversation, work)) return NOTHING_OWED
  await openSend(context, tenant, conversation, entry.entryId, work.text)
  const { tenantId, entryId } = entry
  const text = { tenantId, customer: conversation.customer, text: work.text, entryId }
  const outcome = await channel
    .send(text)
    .catch(() => ({ status: 'unknown', code: 'CHANNEL_THREW' }) as const)
  if (outcome.status === 'delivered' && outcome.providerId) {
    await rememberEcho(context, tenant, conversation, entryId, outcome.providerId)
  }
  return outcome
}

/** "A person was called" and "do you want one?" are wrong once a person is there, or has been. */
function isOvertaken(
  conversation: Conversation,
  { epoch, episodeId, whileWaiting }: Extract<LeasedEntry['work'], { type: 'customer_text' }>,
): boolean {
  if (whileWaiting) return !isWaiting(conversation, episodeId)
  if (epoch === undefined) return false
  const { status, episode } = conversation
  return conversation.epoch !== epoch || (status === 'escalated' && episode?.phase === 'claimed')
}

/** A late attempt says anew that a text leaves, so that its echo is not taken for a person's. */
async function openSend(
  context: EngineContext,
  tenant: Tenant,
  { conversationId, sending = [] }: Conversation,
  key: string,
  text: string,
): Promise<void> {
  const nowMs = context.runtime.nowMs()
  if (sending.some((send) => send.key === key && send.untilMs > nowMs)) return
  await apply(context, {
    tenant,
    conversationId,
    plan: () => ({ event: { type: 'sending', key, text }, note: null }),
  })
}

/** The text is out, whatever becomes of its receipt: failing here must not make it look undelivered. */
async function rememberEcho(
  context: EngineContext,
  tenant: Tenant,
  { conversationId, channel }: Conversation,
  key: string,
  providerId: string,
): Promise<void> {
  try {
    await keepSentIds(context, tenant, { conversationId, channel }, key, [providerId])
  } catch (error) {
    context.logger.warn('relevo: the id of a sent text could not be kept; its echo may count as a person', {
      tenantId: tenant.tenantId,
      conversationId,
      code: codeOf(error),
    })
  }
}
