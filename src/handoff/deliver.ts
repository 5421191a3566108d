import type { DeliveryOutcome, LeasedEntry, Notification } from '../ports/index.js'
import { noticeText } from '../reporting/index.js'
import { type AttemptOutcome, isWaiting, NOTHING_OWED } from './attempt.js'
import type { EngineContext } from './context.js'
import { CONTEXT_LINES, enrich } from './enrich.js'
import { lookAtTimer } from './look-at-timer.js'
import { sendText } from './send-text.js'
import { findTenant } from './tenant.js'

const LAST_MESSAGES = 6

/** Carries out one owed entry, once. */
export async function deliver(context: EngineContext, entry: LeasedEntry): Promise<AttemptOutcome> {
  const { work } = entry
  switch (work.type) {
    case 'notification':
      return notify(context, entry, work)
    case 'team_notice':
      return tellTeam(context, entry, work)
    case 'customer_text':
      return sendText(context, entry, work)
    case 'timer':
      return lookAtTimer(context, entry, work)
  }
}

async function notify(
  context: EngineContext,
  entry: LeasedEntry,
  work: Extract<LeasedEntry['work'], { type: 'notification' }>,
): Promise<DeliveryOutcome> {
  const notifier = context.notifiers.find(({ name }) => name === work.target)
  if (!notifier) return { status: 'failed', retryable: false, code: 'NOTIFIER_MISSING' }
  const [tenant, conversation, transcript] = await Promise.all([
    findTenant(context, entry.tenantId),
    context.store.load(entry),
    context.store.transcript(entry, CONTEXT_LINES),
  ])
  if (!tenant || !conversation) return { status: 'failed', retryable: false, code: 'CONVERSATION_UNKNOWN' }
  if (work.whileWaiting && !isWaiting(conversation, work.episodeId)) return NOTHING_OWED
  const episode = conversation.episode?.episodeId === work.episodeId ? conversation.episode : null
  const { customerName, ...known } = await enrich(context, conversation, episode, transcript)
  const lastMessages = transcript.slice(-LAST_MESSAGES)
  const { kind, note } = work
  const { title, text } = noticeText({
    kind,
    tenantName: tenant.name,
    customerName,
    episode,
    note,
    ...known,
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
    ...known,
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

/** A notice of no conversation: all of it was written when it was owed. */
async function tellTeam(
  context: EngineContext,
  entry: LeasedEntry,
  { kind, target, title, text }: Extract<LeasedEntry['work'], { type: 'team_notice' }>,
): Promise<DeliveryOutcome> {
  const notifier = context.notifiers.find(({ name }) => name === target)
  if (!notifier) return { status: 'failed', retryable: false, code: 'NOTIFIER_MISSING' }
  const tenant = await findTenant(context, entry.tenantId)
  if (!tenant) return { status: 'failed', retryable: false, code: 'TENANT_UNKNOWN' }
  return notifier.deliver({
    id: entry.entryId,
    kind,
    tenantId: entry.tenantId,
    tenantName: tenant.name,
    contributing: [],
    evidence: [],
    summary: title,
    facts: [],
    title,
    text,
    lastMessages: [],
    atMs: entry.createdAtMs,
  })
}
