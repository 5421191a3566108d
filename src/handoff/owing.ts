import type { Conversation, Effect } from '../conversation/index.js'
import type { Notifier, OutboxEntry, Policy, Tenant } from '../ports/index.js'

/** What is needed to turn effects into owed work. */
export interface Owing {
  readonly tenant: Tenant
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly notifiers: readonly Notifier[]
  readonly policy: Policy
  /** True where a channel sends the customer's texts. */
  readonly sendsTexts: boolean
  readonly nowMs: number
}

/** A piece of owed work of the conversation. */
export function entryOf(
  { conversation: { tenantId, conversationId }, nowMs }: Pick<Owing, 'conversation' | 'nowMs'>,
  entryId: string,
  work: OutboxEntry['work'],
  dueAtMs?: number,
): OutboxEntry {
  const due = dueAtMs === undefined || dueAtMs <= nowMs ? {} : { dueAtMs }
  return { tenantId, conversationId, entryId, work, createdAtMs: nowMs, ...due }
}
