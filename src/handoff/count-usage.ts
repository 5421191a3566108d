import type { Conversation, UsageMeter } from '../conversation/index.js'
import type { OutboxEntry, UsageCount, UsageLimits } from '../ports/index.js'
import { monthOf } from './usage-period.js'

/** What a commit does, as far as it is counted. */
export interface Use {
  readonly before: Conversation
  readonly after: Conversation
  /** True for a message of the customer that is acted on. */
  readonly isMessage: boolean
  readonly outbox: readonly OutboxEntry[]
  /** The tenant's local day. */
  readonly day: string
}

/**
 * What a commit adds to the counters of its day and of its month. A conversation counts once in each. `binding` are the
 * meters whose limit it must not pass. Pure.
 */
export function countUsage(
  { before, after, isMessage, outbox, day }: Use,
  limits: UsageLimits,
  binding: readonly UsageMeter[],
): UsageCount[] {
  const notices = outbox.filter(({ work }) => work.type === 'notification').length
  return [day, monthOf(day)].flatMap((period) => {
    const counted = before.countedOn?.startsWith(period)
    const added: Record<UsageMeter, number> = {
      conversations: isMessage && !counted ? 1 : 0,
      messages: isMessage ? 1 : 0,
      escalations: after.episodeCount - before.episodeCount,
      notifications: notices,
    }
    const isLimited = (period === day) === (limits.period === 'day')
    return (Object.keys(added) as UsageMeter[])
      .filter((meter) => added[meter] > 0)
      .map((meter) => {
        const max = isLimited && binding.includes(meter) ? limits[meter] : null
        return { meter, period, add: added[meter], ...(max !== null && { max }) }
      })
  })
}
