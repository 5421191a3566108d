import type { Conversation } from '../conversation/index.js'
import type { DeliveryOutcome, LeasedEntry, Notification, Tenant } from '../ports/index.js'
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
  const { channel, store } = context
  const conversation = await store.load(entry)
  const tenant = await context.tenants.byId(entry.tenantId)
  if (!channel || !conversation || !tenant)
    return { status: 'failed', retryable: false, code: 'CHANNEL_MISSING' }
  // Nothing is owed any more, and nothing went wrong.
  if (isOvertaken(conversation, work.epoch)) return { status: 'delivered' }
  const { tenantId, entryId } = entry
  const text = { tenantId, customer: conversation.customer, text: work.text, entryId }
  const outcome = await channel
    .send(text)
    .catch(() => ({ status: 'unknown', code: 'CHANNEL_THREW' }) as const)
  if (outcome.status === 'delivered' && outcome.providerId) {
    await rememberEcho(context, tenant, conversation, outcome.providerId)
  }
  return outcome
}

/** "A person was called" and "do you want one?" are wrong once a person is there, or has been. */
function isOvertaken({ epoch, status, episode }: Conversation, saidIn: number | undefined): boolean {
  if (saidIn === undefined) return false
  return epoch !== saidIn || (status === 'escalated' && episode?.phase === 'claimed')
}

/** The text is out, whatever becomes of its receipt: failing here must not make it look undelivered. */
async function rememberEcho(
  context: EngineContext,
  tenant: Tenant,
  { conversationId, channel }: Conversation,
  providerId: string,
): Promise<void> {
  try {
    await apply(context, {
      tenant,
      conversationId,
      receipts: [receiptFor(channel, providerId, context.runtime.nowMs())],
      plan: () => ({ event: { type: 'noted' }, note: null }),
    })
  } catch {
    context.logger.warn('relevo: the id of a sent text could not be kept; its echo may count as a person')
  }
}
