import * as z from 'zod'
import { usageMeters } from '../conversation/index.js'
import type { Policy } from '../ports/index.js'
import type { UsageReading } from '../reporting/index.js'
import type { EngineContext } from './context.js'
import { policyOf } from './default-policy.js'
import { checked } from './messages.js'
import { tenantOf } from './tenant.js'
import { limitedPeriod, localDay } from './usage-period.js'

/** What a tenant used, and how much it may. */
export interface UsageReport {
  /** The period of its limits: a local day, `2026-11-24`, or a calendar month, `2026-11`. */
  readonly period: string
  readonly readings: readonly UsageReading[]
}

/** What a tenant used in the period of its limits in which a day lies. */
export async function readings(
  { store }: EngineContext,
  tenantId: string,
  policy: Policy,
  day: string,
): Promise<UsageReading[]> {
  const used = await store.usage({ tenantId, period: limitedPeriod(policy, day) })
  return usageMeters.map((meter) => ({ meter, used: used[meter] ?? 0, limit: policy.limits[meter] }))
}

/** What a tenant used, and may use, in the present period of its limits. */
export async function usage(
  context: EngineContext,
  query: { readonly tenantId: string },
): Promise<UsageReport> {
  const { tenantId } = checked(z.strictObject({ tenantId: z.string().min(1) }), query, 'usage')
  const policy = policyOf(await tenantOf(context, tenantId))
  const day = localDay(policy, context.runtime.nowMs())
  return { period: limitedPeriod(policy, day), readings: await readings(context, tenantId, policy, day) }
}
