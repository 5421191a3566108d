import type { Signal } from '../detection/index.js'
import { type PriorityFactorName, priorityFactors } from './priority-factors.js'
import type { Reason } from './reasons.js'

/** How soon a person is needed, from the least. */
export const priorities = ['low', 'medium', 'high', 'urgent'] as const

/** One of {@link priorities}. */
export type Priority = (typeof priorities)[number]

/** The least priority that a factor gives. */
export type PriorityFloors = Readonly<Partial<Record<PriorityFactorName, Priority>>>

/** What is known when somebody is called. Only `reasons` must be there. */
export interface TriageInput {
  readonly reasons: readonly Reason[]
  readonly signals?: readonly Signal[]
  /** Useless answers of the bot in a row. */
  readonly failedTurns?: number
  /** How long the customer has waited for an answer. */
  readonly waitedMs?: number
  readonly tier?: 'standard' | 'vip'
  /** How often a person had to attend this conversation before. */
  readonly previousEpisodes?: number
  /** What a tenant sets by policy: the least priority of a factor, in place of the table's. */
  readonly floors?: PriorityFloors
}

/** A factor that counted, and how. */
export interface PriorityReason {
  readonly factor: PriorityFactorName
  /** At least this priority; absent where the factor only raises by a step. */
  readonly atLeast?: Priority
  /** A step up (never beyond `high`: urgent takes a grave cause), or two down. */
  readonly raise?: 1 | -2
  readonly why: string
}

/** A priority is always given with its reasons. */
export interface PriorityVerdict {
  readonly priority: Priority
  readonly reasons: readonly PriorityReason[]
}

/**
 * Highest floor among the factors that hold, then a step up or down for those that raise or lower. What is urgent by
 * its cause stays urgent; steps alone do not make it so. Pure and total.
 */
export function classifyPriority(input: TriageInput): PriorityVerdict {
  const held = priorityFactors
    .filter((factor) => factor.holds(input))
    .map(({ holds: _, ...reason }): PriorityReason => {
      const set = input.floors?.[reason.factor]
      return set ? { ...reason, atLeast: set } : reason
    })
  const floor = Math.max(0, ...held.map(({ atLeast }) => (atLeast ? priorities.indexOf(atLeast) : 0)))
  const steps = held.reduce((sum, { raise }) => sum + (raise ?? 0), 0)
  const stepped = floor === URGENT ? URGENT : Math.min(Math.max(floor + steps, 0), URGENT - 1)
  return {
    priority: priorities[stepped] as Priority,
    reasons: held,
  }
}

const URGENT = priorities.length - 1
