import type { Episode, NotificationKind, Outcome, TeamKind } from '../conversation/index.js'
import type { ConversationKey } from '../ports/index.js'
import type { AgentType, Priority, Reason } from '../triage/index.js'

/** What every event carries. */
export interface EventBase<Type extends string> extends ConversationKey {
  /** Of the shape: rises when a field goes or changes its meaning. New fields and types may come without. */
  readonly version: 1
  readonly type: Type
  /** When it was stored, Unix milliseconds. */
  readonly atMs: number
}

/** What every event of an episode carries. */
export interface EpisodeEvent<Type extends string> extends EventBase<Type> {
  readonly episodeId: string
  /** The primary one. */
  readonly reason: Reason
}

/** A customer's message was taken. Not told of one that was seen before, or is older than the tenant's limit. */
export interface MessageReceived extends EventBase<'message.received'> {
  /** What the bot may do, as in `Decision`. */
  readonly action: 'reply' | 'ask' | 'escalated' | 'silent'
}

/** The bot's reply may go out. */
export interface ReplyAccepted extends EventBase<'reply.accepted'> {}

/** The bot's reply may not go out. */
export interface ReplyRefused extends EventBase<'reply.refused'> {
  /** As in `ReplyVerdict`. */
  readonly because: 'overtaken' | 'failed_turns'
}

/** A reply of the bot is out. */
export interface ReplySent extends EventBase<'reply.sent'> {
  /** From the moment it was accepted: while it was on its way, a person may have been called. */
  readonly windowMs: number
}

/** A person is needed, or there: the bot is quiet from now on. Time to cancel what was planned to be sent. */
export interface EpisodeOpened extends EpisodeEvent<'episode.opened'> {
  readonly contributing: readonly Reason[]
  readonly priority: Priority
  readonly agentType: AgentType
}

/** An open episode became urgent. One that opens so says it in `episode.opened`. */
export interface EpisodeUrgent extends EpisodeEvent<'episode.urgent'> {}

/** A person has it. */
export interface EpisodeClaimed extends EpisodeEvent<'episode.claimed'> {
  /** From escalation to now. */
  readonly timeToClaimMs: number
}

/** A person wrote for the first time. */
export interface EpisodeFirstResponse extends EpisodeEvent<'episode.first_response'> {
  /** From escalation to that message. */
  readonly firstResponseMs: number
}

/** The bot speaks again. */
export interface EpisodeClosed extends EpisodeEvent<'episode.closed'> {
  readonly outcome: Outcome
  /** From escalation to now. */
  readonly durationMs: number
  /** Absent where nobody had it. */
  readonly timeToClaimMs?: number
  /** Absent where no person wrote. */
  readonly firstResponseMs?: number
}

/** The customer is asked how it was. */
export interface SatisfactionAsked extends EpisodeEvent<'satisfaction.asked'> {}

/** The customer said how it was. */
export interface SatisfactionAnswered extends EpisodeEvent<'satisfaction.answered'> {
  readonly score: NonNullable<NonNullable<Episode['satisfaction']>['score']>
}

/** A message came from the business's side, and whose it is will be known later. */
export interface EchoHeld extends EventBase<'echo.held'> {}

/** Whose a held message was: the library's or the bot's own, or a person's. */
export interface EchoDecided extends EventBase<'echo.decided'> {
  readonly whose: 'own' | 'person'
}

/** What every event of something owed carries. */
export interface DeliveryEvent<Type extends string> extends EventBase<Type> {
  readonly work: 'notification' | 'team_notice' | 'customer_text' | 'timer'
  /** Of a notification, or which timer; absent for a text to the customer. */
  readonly kind?: NotificationKind | TeamKind | 'unclaimed' | 'idle' | 'echo'
  /** Name of the notifier. */
  readonly target?: string
  /** This attempt counted, since it was owed or driven again. */
  readonly attempts: number
}

/** What was owed was carried out, or was not owed any more by then. */
export interface DeliveryDone extends DeliveryEvent<'delivery.done'> {}

/** An attempt failed; there will be another. */
export interface DeliveryRetried extends DeliveryEvent<'delivery.retried'> {
  readonly code: string
}

/** What was owed was given up: it waits among the dead letters. */
export interface DeliveryDead extends DeliveryEvent<'delivery.dead'> {
  readonly code: string
}

/**
 * What happened to a conversation or to what it owes, told after it was stored. Ids and closed words only: never text,
 * names, addresses or providers' message ids (WhatsApp's carry the phone number).
 */
export type HandoffEvent =
  | MessageReceived
  | ReplyAccepted
  | ReplyRefused
  | ReplySent
  | EpisodeOpened
  | EpisodeUrgent
  | EpisodeClaimed
  | EpisodeFirstResponse
  | EpisodeClosed
  | SatisfactionAsked
  | SatisfactionAnswered
  | EchoHeld
  | EchoDecided
  | DeliveryDone
  | DeliveryRetried
  | DeliveryDead

/** The types of {@link HandoffEvent}. */
export const handoffEventTypes = [
  'message.received',
  'reply.accepted',
  'reply.refused',
  'reply.sent',
  'episode.opened',
  'episode.urgent',
  'episode.claimed',
  'episode.first_response',
  'episode.closed',
  'satisfaction.asked',
  'satisfaction.answered',
  'echo.held',
  'echo.decided',
  'delivery.done',
  'delivery.retried',
  'delivery.dead',
] as const satisfies readonly HandoffEvent['type'][]

/** One of {@link handoffEventTypes}. */
export type HandoffEventType = HandoffEvent['type']

/** What every event of a conversation begins with. */
export function eventBase<Type extends HandoffEventType>(
  type: Type,
  { tenantId, conversationId }: ConversationKey,
  atMs: number,
): EventBase<Type> {
  return { version: 1, type, atMs, tenantId, conversationId }
}
