import { type Cause, type Conversation, type UsageMeter, usageMeters } from '../conversation/index.js'
import type { OutboxEntry, Policy, Usage, UsageLimits } from '../ports/index.js'
import { limitedPeriod } from './usage-period.js'

/** True where a tenant has any limit: only then what was used is read. */
export const isLimited = (limits: UsageLimits): boolean => usageMeters.some((meter) => limits[meter] !== null)

/** The meters of which nothing is left. */
export function usedUp(usage: Usage, limits: UsageLimits): UsageMeter[] {
  if (limits.over === 'warn') return []
  return usageMeters.filter((meter) => (usage[meter] ?? 0) >= (limits[meter] ?? Number.POSITIVE_INFINITY))
}

/** A customer who asks for a person is not refused, unless the tenant says so; nor is one who has a person. */
export function mayRefuse(
  { status }: Conversation,
  cause: Cause | undefined,
  { over, refusesPeople }: UsageLimits,
): boolean {
  const asks = cause?.reasons.some((reason) => reason === 'human_request' || reason === 'manager_request')
  return over === 'refuse' && status !== 'escalated' && (refusesPeople || !asks)
}

/** Whether nothing is left for a message. A conversation that is counted already needs no other. */
export function isSpent(
  spent: readonly UsageMeter[],
  { countedOn }: Conversation,
  policy: Policy,
  day: string,
): boolean {
  const isCounted = countedOn !== undefined && limitedPeriod(policy, countedOn) === limitedPeriod(policy, day)
  return spent.includes('messages') || (!isCounted && spent.includes('conversations'))
}

/** Without the notices by which nobody is lost. */
export const withoutSparable = (outbox: readonly OutboxEntry[]): OutboxEntry[] =>
  outbox.filter(({ work }) => work.type !== 'notification' || !SPARABLE.includes(work.kind))

const SPARABLE: readonly string[] = ['reminder', 'resolution']
