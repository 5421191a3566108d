import type { Conversation, Episode, NotificationKind, Status, TeamKind } from '../conversation/index.js'
import type { Usage, UsageCount } from './usage.js'

/** Names one conversation. Every key begins with the tenant. */
export interface ConversationKey {
  readonly tenantId: string
  readonly conversationId: string
}

/** Who wrote a line of a transcript. `system` is the library speaking for the business. */
export type Author = 'customer' | 'bot' | 'person' | 'system'

/** One line of a transcript. */
export interface TranscriptMessage {
  readonly messageId: string
  readonly author: Author
  readonly text: string
  readonly atMs: number
}

/** What is owed: a notification through a notifier, a text to the customer through the channel, or a look at a timer. */
export type OutboxWork =
  | {
      readonly type: 'notification'
      readonly kind: NotificationKind
      readonly target: string
      readonly episodeId?: string
      readonly note?: string
      /** Told only if the episode still waits for somebody by then. */
      readonly whileWaiting?: true
    }
  | {
      readonly type: 'customer_text'
      readonly text: string
      /** The ownership epoch it belongs to; it is not sent in another. Absent for a person's own words. */
      readonly epoch?: number
      readonly episodeId?: string
      /** Sent only if the episode still waits for somebody by then. */
      readonly whileWaiting?: true
    }
  /** A notice of no conversation, as it is told. */
  | {
      readonly type: 'team_notice'
      readonly kind: TeamKind
      readonly target: string
      readonly title: string
      readonly text: string
    }
  /** Something to be looked at when its time comes. */
  | { readonly type: 'timer'; readonly timer: 'unclaimed' | 'idle'; readonly episodeId: string }
  | { readonly type: 'timer'; readonly timer: 'echo'; readonly messageId: string }

/** A side effect owed. `entryId` is unique in its tenant and the same however often the commit is tried. */
export interface OutboxEntry extends ConversationKey {
  readonly entryId: string
  readonly work: OutboxWork
  readonly createdAtMs: number
  /** From when on it is due; absent for at once. */
  readonly dueAtMs?: number
}

/** An entry that one worker may carry out until the lease ends. `attempts` counts this one. */
export interface LeasedEntry extends OutboxEntry {
  readonly token: string
  readonly attempts: number
}

/** An entry that was given up. */
export interface DeadEntry extends OutboxEntry {
  readonly attempts: number
  readonly error: string
  readonly diedAtMs: number
}

/** Proof that a provider's message was seen; the key of deduplication. */
export interface Receipt {
  readonly channel: string
  readonly messageId: string
  /** From then on the same id counts as new. */
  readonly expiresAtMs: number
}

/** Something a channel delivered that belongs to no known tenant or could not be read; kept for a person to look at. */
export interface QuarantinedItem {
  readonly quarantineId: string
  readonly channel: string
  readonly why: string
  /** The delivery as it came, decoded as UTF-8. */
  readonly body: string
  readonly atMs: number
}

/** Everything one decision changes. It happens whole or not at all. */
export interface Commit {
  /** The state to be stored; its version is one above the one it was decided on. */
  readonly conversation: Conversation
  readonly receipts: readonly Receipt[]
  readonly messages: readonly TranscriptMessage[]
  readonly outbox: readonly OutboxEntry[]
  /** What it uses; each counter once. */
  readonly usage?: readonly UsageCount[]
  readonly nowMs: number
}

/**
 * `duplicate`: a receipt is there already (this wins over a conflict). `conflict`: the stored version is not the one
 * the decision was made on (this wins over a limit). `over_limit`: a counter would pass its `max`. `tenant_gone`: the
 * tenant was deleted (this wins over all). In all of these nothing was stored.
 */
export type CommitOutcome = 'committed' | 'duplicate' | 'conflict' | 'over_limit' | 'tenant_gone'

/** Which entries a worker asks for. */
export interface ClaimRequest {
  readonly nowMs: number
  /** How long the lease holds; afterwards another worker may take the entry. */
  readonly leaseMs: number
  readonly limit: number
  /** Fencing token of this claim; must be new. */
  readonly token: string
  /** Only entries of this conversation. */
  readonly only?: ConversationKey
}

/** How an attempt ended. */
export type Settlement =
  | { readonly state: 'done' }
  | { readonly state: 'retry'; readonly dueAtMs: number; readonly error: string }
  | { readonly state: 'dead'; readonly error: string }

/** One page of a list; `next` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/**
 * Where conversations, receipts, transcripts, episodes and the outbox live. Every method touches one tenant only,
 * except `claimDue` without `only` and the quarantine. Reads see every commit that was acknowledged before them. Failures of the storage
 * itself are thrown as `RelevoError` `STORE_FAILED`; everything expected is a value.
 */
export interface HandoffStore {
  /** The stored conversation or null. */
  load(key: ConversationKey): Promise<Conversation | null>
  /** One atomic write under the conditions of {@link CommitOutcome}. Entries whose id exists already are left alone. */
  commit(commit: Commit): Promise<CommitOutcome>
  /** Owes what belongs to no conversation's state. Entries whose id exists already are left alone. */
  enqueue(entries: readonly OutboxEntry[]): Promise<void>
  /** What a tenant used in a period. */
  usage(query: { readonly tenantId: string; readonly period: string }): Promise<Usage>
  /** The newest `limit` lines, oldest first. */
  transcript(key: ConversationKey, limit: number): Promise<TranscriptMessage[]>
  /** Conversations of a tenant, the latest changed first. */
  list(query: {
    readonly tenantId: string
    readonly status?: Status
    readonly limit: number
    readonly cursor?: string
  }): Promise<Page<Conversation>>
  /** Episodes of a tenant opened in `[fromMs, toMs)`, oldest first. */
  episodes(query: {
    readonly tenantId: string
    readonly fromMs: number
    readonly toMs: number
  }): Promise<Episode[]>
  /** Leases entries that are due: pending ones, and leased ones whose lease ended. Two claims never share an entry. */
  claimDue(request: ClaimRequest): Promise<LeasedEntry[]>
  /** Ends an attempt, if the lease is still this worker's. False where it is not; nothing is changed then. */
  settle(
    entry: Pick<LeasedEntry, 'tenantId' | 'entryId' | 'token'>,
    settlement: Settlement,
    nowMs: number,
  ): Promise<boolean>
  /** Entries of a tenant that were given up, the latest first. */
  deadLetters(tenantId: string, limit: number): Promise<DeadEntry[]>
  /** Makes a dead entry due again with a fresh count. False where there is none. */
  redrive(tenantId: string, entryId: string, nowMs: number): Promise<boolean>
  /** Keeps what cannot be handled; at least the newest 1,000 items stay. An id that exists already is left alone. */
  quarantine(item: QuarantinedItem): Promise<void>
  /** What is kept, the latest first. */
  quarantined(limit: number): Promise<QuarantinedItem[]>
}
