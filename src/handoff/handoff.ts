import type { Conversation, Status } from '../conversation/index.js'
import type { DeadEntry, Page, QuarantinedItem, TranscriptMessage } from '../ports/index.js'
import type { DailySummary, Metrics } from '../reporting/index.js'
import type { Decision, ReplyVerdict } from './decision.js'
import type { DispatchReport } from './dispatch.js'
import type { HandoffEventType } from './events.js'
import type { ConversationRef, HumanMessage, IncomingMessage } from './messages.js'
import type { OfferedReply } from './offer-reply.js'
import type { OperationResult } from './operations/operate.js'
import type {
  AnyoneRequest,
  FailureRequest,
  NotifyRequest,
  ResolveRequest,
  SendRequest,
  SomeoneRequest,
} from './operations/schemas.js'
import type { HumanMessageResult } from './record-human-message.js'
import type { SentReply } from './record-sent.js'
import type { Period } from './reporting.js'
import type { HandoffListener } from './signals.js'
import type { UsageReport } from './usage-report.js'

/** A conversation and its latest lines. */
export interface ConversationView {
  readonly conversation: Conversation
  /** Oldest first. */
  readonly transcript: readonly TranscriptMessage[]
}

/**
 * Takes customers from the bot to a person and back. Holds no state of its own: any number of them, in any number of
 * processes, may share one store. Wrong arguments are a `TypeError`; what could not be done is a `RelevoError`.
 */
export interface Handoff {
  /**
   * Takes a customer's message and says what the bot may do. The message, the new state and everything owed are
   * stored in one atomic write before this returns; the same `messageId` again does nothing for 8 days.
   * @throws RelevoError `TENANT_UNKNOWN`, `STORE_FAILED`, or `CONFLICT` (retryable): then nothing was stored.
   */
  receive(message: IncomingMessage): Promise<Decision>
  /**
   * Asks whether a reply may still go out; it is refused when the owner changed since `receive`. Counts answers below
   * the tenant's `botConfidenceMin` and calls a person when there are too many in a row.
   */
  offerReply(reply: OfferedReply): Promise<ReplyVerdict>
  /** Remembers the provider's ids of a sent reply, so that its echo is not taken for a person. Safe to repeat. */
  recordSent(sent: SentReply): Promise<void>
  /** A person wrote from anywhere: the bot goes quiet, also where nobody was called. Safe to repeat. */
  recordHumanMessage(message: HumanMessage): Promise<HumanMessageResult>
  /** A person writes to the customer through the library and has the conversation from then on. */
  sendAsPerson(request: SendRequest): Promise<OperationResult>
  /** The bot broke, or cannot do what is asked: a person is called. */
  reportFailure(request: FailureRequest): Promise<OperationResult>
  /** Calls a person by hand. */
  escalate(request: AnyoneRequest): Promise<OperationResult>
  /** A person takes the conversation; refused where somebody else has it. */
  claim(request: SomeoneRequest): Promise<OperationResult>
  /** Gives the conversation back to the bot; refused where `episodeId` is not the current episode. */
  resolve(request: ResolveRequest): Promise<OperationResult>
  /** Back to the bot whatever the state; safe to repeat. */
  reset(request: AnyoneRequest): Promise<OperationResult>
  /** Tells the team something about a conversation. */
  notify(request: NotifyRequest): Promise<OperationResult>
  /** A conversation with its latest lines (20 unless told), or null. */
  status(conversation: ConversationRef, lines?: number): Promise<ConversationView | null>
  /** Conversations of a tenant, the latest changed first, 50 a page unless told. */
  list(query: {
    tenantId: string
    status?: Status
    limit?: number
    cursor?: string
  }): Promise<Page<Conversation>>
  /**
   * Metrics of the episodes opened in `[fromMs, toMs)`, as they stand now; clocks in business hours where the tenant
   * has them. Orphans are of any age.
   * @throws RelevoError `TENANT_UNKNOWN`.
   */
  report(query: Period): Promise<Metrics>
  /**
   * Sums up a day of the tenant's calendar (`2026-11-24`; today unless told), with a notice in Spanish for the team.
   * The calendar is that of the zone of its business hours; of UTC where it has none.
   * @throws RelevoError `TENANT_UNKNOWN`.
   */
  dailySummary(query: { tenantId: string; day?: string }): Promise<DailySummary>
  /**
   * Tells the team the summary of a day of the tenant's calendar, yesterday unless told: once a day, however often it is
   * asked and from however many machines. What fails is tried again by `tick`.
   * @throws RelevoError `TENANT_UNKNOWN`, `STORE_FAILED`.
   */
  sendDailySummary(query: { tenantId: string; day?: string }): Promise<DailySummary>
  /**
   * What a tenant used, and may use, in the present period of its limits.
   * @throws RelevoError `TENANT_UNKNOWN`.
   */
  usage(query: { tenantId: string }): Promise<UsageReport>
  /**
   * An audit log of the episodes opened in `[fromMs, toMs)` as JSON lines, each with its evidence and the newest 10,000
   * lines of its conversation's transcript that belong to it. Holds what customers wrote.
   */
  exportEpisodes(query: Period): Promise<string>
  /** Owed work that was given up, the latest first. */
  deadLetters(query: { tenantId: string; limit?: number }): Promise<DeadEntry[]>
  /** Makes given-up work due again; false where there is none of that id. */
  redrive(query: { tenantId: string; entryId: string }): Promise<boolean>
  /**
   * Calls a listener after each event of a type (`*` for all) that this handoff stored; gives a function that ends it.
   * Nobody waits for a listener, and its errors break nothing: they are told to the logger by code. Events of one
   * conversation come in the order of its commits. A crash can lose an event; what must not be lost is a notice.
   */
  on<Type extends HandoffEventType | '*'>(type: Type, listener: HandoffListener<Type>): () => void
  /** Keeps a delivery that belongs to no tenant or cannot be read, for a person to look at. */
  quarantine(item: { channel: string; why: string; body: string }): Promise<void>
  /** What is kept so, the latest first. */
  quarantined(limit?: number): Promise<QuarantinedItem[]>
  /** Carries out everything that is owed and due. Safe to run twice, and from many machines. */
  tick(): Promise<DispatchReport>
}
