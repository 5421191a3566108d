import type { DeliveryOutcome, LeasedEntry, Notification } from '../ports/index.js'
import { noticeText } from '../reporting/index.js'
import { apply } from './apply.js'
import type { EngineContext } from './context.js'
import { receiptFor } from './receipts.js'

const LAST_MESSAGES = 6

/** Carries out one owed entry, once. */
export async function deliver(context: EngineContext, entry: LeasedEntry): Promise<DeliveryOutcome> {
  return entry.work.type === 'notification'
    ? notify(context, entry, entry.work)
    : sendText(context, entry, entry.work)
}

async function notify(
  context: EngineContext,
  entry: LeasedEntry,
  work: Extract<LeasedEntry['work'], { type: 'notification' }>,
): Promise<DeliveryOutcome> {
  const notifier = context.notifiers.find(({ name }) => name === work.target)
  if (!notifier) return { status: 'failed', retryable: false, code: 'NOTIFIER_MISSING' }
  const [tenant, conversation, lastMessages] = await Promise.all([
    context.tenants.byId(entry.tenantId),
    context.store.load(entry),
    context.store.transcript(entry, LAST_MESSAGES),
  ])
  if (!tenant || !conversation) return { status: 'failed', retryable: false, code: 'CONVERSATION_UNKNOWN' }
  const episode = conversation.episode?.episodeId === work.episodeId ? conversation.episode : null
  const { name: customerName } = conversation.customer
  const { kind, note } = work
  const { title, text } = noticeText({
    kind,
    tenantName: tenant.name,
    customerName,
    episode,
    note,
    lastMessages,
  })
  const notification: Notification = {
    id: entry.entryId,
    kind,
    tenantId: entry.tenantId,
    tenantName: tenant.name,
    conversationId: entry.conversationId,
    channel: conversation.channel,
    contributing: episode?.contributing ?? [],
    evidence: episode?.evidence ?? [],
    title,
    text,
    lastMessages: lastMessages.map(({ author, text, atMs }) => ({ author, text, atMs })),
    atMs: entry.createdAtMs,
    ...(customerName === undefined ? {} : { customerName }),
    ...(note === undefined ? {} : { note }),
    ...(episode === null
      ? {}
      : {
          episodeId: episode.episodeId,
          reason: episode.reason,
          priority: episode.priority,
          agentType: episode.agentType,
        }),
  }
  return notifier.deliver(notification)
}

async function sendText(
  context: EngineContext,
  entry: LeasedEntry,
  work: Extract<LeasedEntry['work'], { type: 'customer_text' }>,
): Promise<DeliveryOutcome> {
  const { channel, store, runtime } = context
  const conversation = await store.load(entry)
  const tenant = await context.tenants.byId(entry.tenantId)
  if (!channel || !conversation || !tenant)
    return { status: 'failed', retryable: false, code: 'CHANNEL_MISSING' }
  const { tenantId, conversationId, entryId } = entry
  const outcome = await channel.send({ tenantId, customer: conversation.customer, text: work.text, entryId })
  if (outcome.status === 'delivered' && outcome.providerId) {
    await apply(context, {
      tenant,
      conversationId,
      receipts: [receiptFor(conversation.channel, outcome.providerId, runtime.nowMs())],
      plan: () => ({ event: { type: 'noted' }, note: null }),
    })
  }
  return outcome
}
