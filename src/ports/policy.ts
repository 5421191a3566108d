import type { BusinessHours, NotificationKind, SlaTarget, TeamKind } from '../conversation/index.js'
import type { OwnRules, Trigger, TriggerThresholds } from '../detection/index.js'
import type { AgentType, Priority, PriorityFloors, Reason } from '../triage/index.js'

/**
 * What a finding of level `escalate` does: `escalate` calls a person and the bot pauses; `ask` offers one and lets the bot
 * try; `note` only counts, for priority and agent type, when something else calls.
 */
export type Action = 'escalate' | 'ask' | 'note'

/** What is known where a text to the customer is made. */
export interface TextFacts {
  readonly tenantName: string
  readonly customerName?: string
  /** The primary reason of the episode, where there is one. */
  readonly reason?: Reason
  readonly priority?: Priority
  /** When the team is there again, Unix milliseconds; null while it is there, or where no hours are set. */
  readonly opensAtMs: number | null
  /** The time zone of the business hours, where they are set. */
  readonly timeZone?: string
}

/** A text to the customer; null says nothing. A function must be pure: a decision may be made twice. */
export type Text = string | null | ((facts: TextFacts) => string | null)

/** What the customer is told on behalf of the business. */
export interface Texts {
  /** A person was called. */
  readonly handoff: Text
  /** A person was called, and the team is not there now. */
  readonly handoffClosed: Text
  /** Does the customer want a person? */
  readonly offer: Text
  /** Nobody has come yet. */
  readonly unclaimed: Text
  /** How was it? Answered by 1 to 5. */
  readonly survey: Text
  /** Thanks for the answer to that. */
  readonly surveyThanks: Text
}

/** Which notifiers are told of what. Every condition that is set must hold. */
export interface Route {
  /** Names of notifiers. */
  readonly to: readonly string[]
  readonly kinds?: readonly (NotificationKind | TeamKind)[]
  readonly reasons?: readonly Reason[]
  readonly priorities?: readonly Priority[]
  readonly agentTypes?: readonly AgentType[]
}

/** Ready-made promises: `minutes` as in a live chat, `hour` as in an office, `day` as by e-mail. */
export type SlaPreset = 'minutes' | 'hour' | 'day'

/** How much a tenant may use in a period; null for no limit. */
export interface UsageLimits {
  /** Of the zone of `hours`, or of UTC. */
  readonly period: 'day' | 'month'
  readonly conversations: number | null
  readonly messages: number | null
  readonly escalations: number | null
  readonly notifications: number | null
  /** The share of a limit from which on the team is told, once a period; null for never. */
  readonly warnAt: number | null
  /**
   * `refuse`: beyond a limit, messages are kept and act on nothing, nobody is called for what is no request for a person,
   * and reminders and other notices than of an escalation are left out. `warn`: the team is told, and all goes on.
   */
  readonly over: 'refuse' | 'warn'
  /** True refuses also a customer who asks for a person or for somebody in charge. */
  readonly refusesPeople: boolean
}

/** What a tenant can set. Every default stands in `handoff/default-policy.ts`. */
export interface Policy {
  /** `escalate_all`: a finding of any trigger calls a person. `lean`: urgency only counts, bargaining and faults offer one. */
  readonly preset: 'escalate_all' | 'lean'
  /** From which confidence on a finding in a customer's text counts, 0 to 1. */
  readonly thresholds: { readonly ask: number; readonly escalate: number }
  /** Other thresholds for some triggers. */
  readonly thresholdsOf: TriggerThresholds
  /** What a finding of each trigger does; what is not set is the preset's. */
  readonly does: Readonly<Record<Trigger, Action>>
  /** The tenant's own phrases and rules, and the rules it silences. */
  readonly own: OwnRules
  /** The least priority of a factor (a reason, a signal, `vip`…), where it differs from the table's. */
  readonly priorityFloors: PriorityFloors
  /** How often a person is offered before the next episode. */
  readonly offersMax: number
  /** A bot reply below this confidence counts as failed; absent confidence counts as fine. */
  readonly botConfidenceMin: number
  /** Failed bot replies in a row that call a person. */
  readonly failedTurnsMax: number
  /** How the default texts address the customer. */
  readonly form: 'tu' | 'usted' | 'vos'
  readonly texts: Texts
  /** Other texts for `handoff`, by the primary reason. */
  readonly handoffFor: Readonly<Partial<Record<Reason, Text>>>
  /** When the team is there; null for always. */
  readonly hours: BusinessHours | null
  /** The first route that holds tells who is notified; where none does, every notifier. */
  readonly routes: readonly Route[]
  /** Notifiers that are told when nobody has come. */
  readonly fallback: readonly string[]
  /** What happens while nobody takes an episode: times since it opened, or since the team is there again. */
  readonly unclaimed: {
    readonly remindAfterMs: readonly number[]
    readonly fallbackAfterMs: number | null
    readonly tellCustomerAfterMs: number | null
    /** The bot takes over again; null for never. */
    readonly returnAfterMs: number | null
  }
  /** A person who has not written for so long gives the conversation back to the bot; null for never. */
  readonly idleAfterMs: number | null
  /** Older messages are kept, and act on nothing. */
  readonly maxAgeMs: number
  readonly takeover: {
    /** A message of the business that says this gives the conversation back; null for none. */
    readonly returnWord: string | null
    /** Automatic texts of the phone app: their echoes take nothing over. Spelling does not matter. */
    readonly ignoredTexts: readonly string[]
  }
  /**
   * `measured`: a person may be called between `offerReply` and the moment the reply goes out; how long that is is told
   * (`reply.sent`). `strict`: whatever takes the conversation from the bot waits until the reply is known to be out
   * (`recordSent`), at most 10 seconds; the host sends nothing after `permitUntilMs`.
   */
  readonly replyFence: 'measured' | 'strict'
  /** True asks the customer how it was, once an episode, after a person wrote. */
  readonly survey: boolean
  /** True notifies the team also when a person gives a conversation back. */
  readonly noticeOfResolution: boolean
  /** What is promised to customers, for the reports; null for nothing. */
  readonly sla: SlaPreset | SlaTarget | null
  readonly limits: UsageLimits
}
