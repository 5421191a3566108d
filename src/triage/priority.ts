import type { Signal } from '../detection/index.js'
import { priorityFactors } from './priority-factors.js'
import type { Reason } from './reasons.js'

/** How soon a person is needed, from the least. */
export const priorities = ['low', 'medium', 'high', 'urgent'] as const

/** One of {@link priorities}. */
export type Priority = (typeof priorities)[number]

/** What is known when somebody is called. Only `reasons` must be there. */
export interface TriageInput {
  readonly reasons: readonly Reason[]
  readonly signals?: readonly Signal[]
  /** Useless answers of the bot in a row. */
  readonly failedTurns?: number
  /** How long the customer has waited for an answer. */
  readonly waitedMs?: number
  readonly tier?: 'standard' | 'vip'
}

/** A factor that counted, and how. */
export interface PriorityReason {
  readonly factor: string
  /** At least this priority; absent where the factor only raises by a step. */
  readonly atLeast?: Priority
  readonly raise?: 1
  readonly why: string
}

/** A priority is always given with its reasons. */
export interface PriorityVerdict {
  readonly priority: Priority
  readonly reasons: readonly PriorityReason[]
}

/** Highest floor among the factors that hold, then one step up for each that raises. Pure and total. */
export function classifyPriority(input: TriageInput): PriorityVerdict {
  const held = priorityFactors.filter((factor) => factor.holds(input))
  const floor = Math.max(0, ...held.map(({ atLeast }) => (atLeast ? priorities.indexOf(atLeast) : 0)))
  const raised = floor + held.reduce((sum, { raise }) => sum + (raise ?? 0), 0)
  return {
    priority: priorities[Math.min(raised, priorities.length - 1)] as Priority,
    reasons: held.map(({ holds: _, ...reason }) => reason),
  }
}
