import type { BusinessHours } from '../conversation/index.js'
import type { OwnRules, Trigger, TriggerThresholds } from '../detection/index.js'
import type { PriorityFloors } from '../triage/index.js'

/**
 * What a finding of level `escalate` does: `escalate` calls a person and the bot pauses; `ask` offers one and lets the bot
 * try; `note` only counts, for priority and agent type, when something else calls.
 */
export type Action = 'escalate' | 'ask' | 'note'

/** What a tenant can set. Every default stands in `handoff/default-policy.ts`. */
export interface Policy {
  /** From which confidence on a finding in a customer's text counts, 0 to 1. */
  readonly thresholds: { readonly ask: number; readonly escalate: number }
  /** Other thresholds for some triggers. */
  readonly thresholdsOf: TriggerThresholds
  /** What a finding of each trigger does. */
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
  /** What the customer is told; null says nothing. */
  readonly texts: { readonly handoff: string | null; readonly offer: string | null }
  /** When the team is there; null for always. */
  readonly hours: BusinessHours | null
}
