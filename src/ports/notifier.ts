import type { EpisodeEvidence, Fact, NotificationKind, TeamKind } from '../conversation/index.js'
import type { AgentType, Priority, Reason } from '../triage/index.js'
import type { DeliveryOutcome } from './delivery.js'
import type { Product } from './enrichment.js'
import type { Author } from './store.js'

/** What a person of the team is told. */
export interface Notification {
  /** The same on every copy of the same notification, so that a receiver can drop the second. */
  readonly id: string
  readonly kind: NotificationKind | TeamKind
  readonly tenantId: string
  readonly tenantName: string
  /** Absent, like everything of a conversation, for kinds `daily_summary` and `usage`. */
  readonly conversationId?: string
  readonly customerName?: string
  readonly channel?: string
  readonly episodeId?: string
  readonly reason?: Reason
  readonly contributing: readonly Reason[]
  readonly evidence: readonly EpisodeEvidence[]
  readonly priority?: Priority
  readonly agentType?: AgentType
  /** What somebody of the team wrote, for kind `manual`. */
  readonly note?: string
  /** The conversation in a few Spanish words, on one line of at most 280 units: by rules, or a summarizer's. */
  readonly summary: string
  /** What customers told in the last messages: order numbers, amounts, dates, times, addresses, phone numbers. */
  readonly facts: readonly Fact[]
  /** What the business knows of the customer, where there is a directory that said so in time. */
  readonly tier?: 'standard' | 'vip'
  readonly customerNote?: string
  /** What the conversation is about, where there is a catalog that said so in time. */
  readonly products?: readonly Product[]
  /** The notice in Spanish, ready to be shown: one line, and the whole. */
  readonly title: string
  readonly text: string
  /** Oldest first. */
  readonly lastMessages: readonly { readonly author: Author; readonly text: string; readonly atMs: number }[]
  readonly atMs: number
}

/**
 * Tells the team. `deliver` is called at least once for a notification and may be called again with the same id.
 * It answers with an outcome and does not throw; a thrown error is taken as `unknown`.
 */
export interface Notifier {
  /** Unique among the notifiers of a handoff; stable, since owed notifications name it. */
  readonly name: string
  /** One attempt to tell the team. */
  deliver(notification: Notification): Promise<DeliveryOutcome>
}
