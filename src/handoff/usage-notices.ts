import { type Conversation, type UsageMeter, usageMeters } from '../conversation/index.js'
import type { Notifier, OutboxEntry, Policy, Tenant, Usage, UsageCount } from '../ports/index.js'
import { entryOf } from './owing.js'
import { targetsOf } from './targets.js'

const meterTexts: Readonly<Record<UsageMeter, string>> = {
  conversations: 'conversaciones',
  messages: 'mensajes',
  escalations: 'casos para una persona',
  notifications: 'avisos al equipo',
}

/** What {@link usageNotices} looks at. */
export interface UsageSeen {
  readonly tenant: Tenant
  readonly policy: Policy
  readonly conversation: Conversation
  readonly notifiers: readonly Notifier[]
  /** What was used before the commit, in the period of the limits. */
  readonly usage: Usage
  readonly counts: readonly UsageCount[]
  readonly period: string
  readonly nowMs: number
}

/**
 * Tells the team of a limit that is near, and of one that is reached: once a period each, because the ids of the
 * entries are the same. Pure.
 */
export function usageNotices(seen: UsageSeen): OutboxEntry[] {
  const { tenant, policy, notifiers, usage, counts, period } = seen
  const { warnAt } = policy.limits
  return usageMeters.flatMap((meter) => {
    const max = policy.limits[meter]
    const added = counts.find((count) => count.meter === meter && count.period === period)?.add ?? 0
    const used = (usage[meter] ?? 0) + added
    if (max === null || warnAt === null || used < warnAt * max) return []
    const isOver = used >= max
    const title = isOver
      ? `Límite de ${meterTexts[meter]} alcanzado (${tenant.name})`
      : `Cerca del límite de ${meterTexts[meter]} (${tenant.name})`
    const text = `${period}: ${max} ${meterTexts[meter]} como máximo, ${isOver ? 'ya usadas' : `desde ${Math.ceil(warnAt * max)} se avisa`}.`
    return targetsOf('usage', null, policy, notifiers).map((target) =>
      entryOf(seen, `usage:${period}:${meter}:${isOver ? 'over' : 'near'}:${target}`, {
        type: 'team_notice',
        kind: 'usage',
        target,
        title,
        text,
      }),
    )
  })
}
