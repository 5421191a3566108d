import type { Conversation, UsageMeter } from '../conversation/index.js'
import type { Notifier, OutboxEntry, Tenant, Usage, UsageCount } from '../ports/index.js'
import { countUsage } from './count-usage.js'
import { policyOf } from './default-policy.js'
import { withoutSparable } from './limits.js'
import { usageNotices } from './usage-notices.js'
import { limitedPeriod, localDay } from './usage-period.js'

/** How a plan is counted. */
export interface PlannedUse {
  /** True for a message of the customer that is acted on. */
  readonly isMessage: boolean
  /** The meters whose limit it must not pass. */
  readonly binding: readonly UsageMeter[]
}

/** A commit to be, as far as usage goes. */
export interface Metering {
  readonly tenant: Tenant
  readonly notifiers: readonly Notifier[]
  readonly before: Conversation
  readonly after: Conversation
  readonly use: PlannedUse
  readonly outbox: readonly OutboxEntry[]
  /** What was used in the period of the limits; null where there are none. */
  readonly usage: Usage | null
  /** The meters of which nothing is left. */
  readonly spent: readonly UsageMeter[]
  readonly nowMs: number
}

/** Adds to a commit what it uses, and what the team must hear of that. Pure. */
export function meterUsage(metering: Metering): {
  readonly conversation: Conversation
  readonly outbox: readonly OutboxEntry[]
  readonly usage: readonly UsageCount[]
} {
  const { tenant, notifiers, before, after, use, usage, spent, nowMs } = metering
  const policy = policyOf(tenant)
  const day = localDay(policy, nowMs)
  const outbox = spent.includes('notifications') ? withoutSparable(metering.outbox) : metering.outbox
  const counts = countUsage(
    { before, after, isMessage: use.isMessage, outbox, day },
    policy.limits,
    use.binding,
  )
  const conversation = use.isMessage ? { ...after, countedOn: day } : after
  if (!usage) return { conversation, outbox, usage: counts }
  const period = limitedPeriod(policy, day)
  const notices = usageNotices({ tenant, policy, conversation, notifiers, usage, counts, period, nowMs })
  return { conversation, outbox: [...outbox, ...notices], usage: counts }
}
