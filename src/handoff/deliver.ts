import type { Conversation } from '../conversation/index.js'
import type { DeliveryOutcome, LeasedEntry, Notification } from '../ports/index.js'
import { noticeText } from '../reporting/index.js'
import type { EngineContext } from './context.js'
import { CONTEXT_LINES, enrich } from './enrich.js'
import { lookAtTimer } from './look-at-timer.js'
import { sendText } from './send-text.js'

const LAST_MESSAGES = 6

/** How an attempt ended; `later` is no failure: its time has not come yet. */
export type AttemptOutcome = DeliveryOutcome | { readonly status: 'later'; readonly dueAtMs: number }

/** Carries out one owed entry, once. */
export async function deliver(context: EngineContext, entry: LeasedEntry): Promise<AttemptOutcome> {
  const { work } = entry
  switch (work.type) {
    case 'notification':
      return notify(context, entry, work)
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
    context.tenants.byId(entry.tenantId),
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

/** Nothing is owed any more, and nothing went wrong. */
export const NOTHING_OWED: DeliveryOutcome = { status: 'delivered' }

/** True while nobody has taken this episode. */
export function isWaiting({ status, episode }: Conversation, episodeId: string | undefined): boolean {
  return status === 'escalated' && episode?.episodeId === episodeId && episode?.phase === 'waiting'
}
