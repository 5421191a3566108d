import type { Trigger } from './triggers.js'

/** From which confidence on a finding is of a level. */
export interface Thresholds {
  readonly ask: number
  readonly escalate: number
}

/** Below `ask` a finding is dropped. */
export const defaultThresholds: Thresholds = { ask: 0.4, escalate: 0.7 }

/** What differs from a detector's thresholds for some triggers. */
export type TriggerThresholds = Readonly<Partial<Record<Trigger, Partial<Thresholds>>>>
