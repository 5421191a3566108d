import * as z from 'zod'
import { dayRange, type Episode } from '../conversation/index.js'
import type { Policy } from '../ports/index.js'
import { type DailySummary, dailySummary, type Metrics, metricsOf } from '../reporting/index.js'
import type { EngineContext } from './context.js'
import { policyOf } from './default-policy.js'
import { checked } from './messages.js'
import { slaOfPolicy } from './sla-presets.js'
import { tenantOf } from './tenant.js'
import { localDay, monthOf, timeZoneOf } from './usage-period.js'
import { readings } from './usage-report.js'

/** A period of a tenant, `[fromMs, toMs)`. */
export interface Period {
  readonly tenantId: string
  readonly fromMs: number
  readonly toMs: number
}

const tenantId = z.string().min(1)
/** The shape of {@link Period}. */
export const periodSchema: z.ZodType<Period> = z
  .strictObject({ tenantId, fromMs: z.number(), toMs: z.number() })
  .refine(({ fromMs, toMs }) => fromMs <= toMs, 'fromMs must not be after toMs')
/** A tenant and a day of its calendar. */
export const daySchema = z.strictObject({ tenantId, day: z.iso.date().exactOptional() })

const PAGE = 200

/** Metrics of a period, as things stand now. */
export async function report(context: EngineContext, query: Period): Promise<Metrics> {
  const { tenantId, fromMs, toMs } = checked(periodSchema, query, 'report')
  const policy = policyOf(await tenantOf(context, tenantId))
  const episodes = await episodesFor(context, { tenantId, fromMs, toMs })
  const nowMs = context.runtime.nowMs()
  const period = wholePeriod(policy, fromMs, toMs)
  return metricsOf({
    episodes,
    fromMs,
    toMs,
    nowMs,
    hours: policy.hours,
    sla: slaOfPolicy(policy),
    usage: await readings(context, tenantId, policy, localDay(policy, nowMs)),
    activeConversations:
      period === null ? null : ((await context.store.usage({ tenantId, period })).conversations ?? 0),
  })
}

/** The local day or month that a stretch of time is, from beginning to end; null for another. */
function wholePeriod(policy: Policy, fromMs: number, toMs: number): string | null {
  if (toMs <= fromMs) return null
  const [day, last] = [localDay(policy, fromMs), localDay(policy, toMs - 1)]
  const begins = dayRange(timeZoneOf(policy), day).fromMs === fromMs
  const ends = dayRange(timeZoneOf(policy), last).toMs === toMs
  if (!begins || !ends) return null
  if (day === last) return day
  const isMonth = day.endsWith('-01') && localDay(policy, toMs).endsWith('-01')
  return isMonth && monthOf(day) === monthOf(last) ? monthOf(day) : null
}

/** Sums up a local day; today where none is named. */
export async function summarize(
  context: EngineContext,
  query: { readonly tenantId: string; readonly day?: string },
): Promise<DailySummary> {
  const { tenantId, day: named } = checked(daySchema, query, 'dailySummary')
  const tenant = await tenantOf(context, tenantId)
  const policy = policyOf(tenant)
  const nowMs = context.runtime.nowMs()
  const timeZone = timeZoneOf(policy)
  const day = named ?? localDay(policy, nowMs)
  const episodes = await episodesFor(context, { tenantId, ...dayRange(timeZone, day) })
  return dailySummary({
    episodes,
    tenantName: tenant.name,
    timeZone,
    day,
    nowMs,
    hours: policy.hours,
    sla: slaOfPolicy(policy),
    usage: (await readings(context, tenantId, policy, day)).filter(({ limit }) => limit !== null),
    activeConversations: (await context.store.usage({ tenantId, period: day })).conversations ?? 0,
  })
}

/** Those opened in the period, and whatever is open now: an orphan may be older than any period. */
async function episodesFor({ store }: EngineContext, period: Period): Promise<Episode[]> {
  const found = new Map<string, Episode>()
  for (const episode of await store.episodes(period)) found.set(episode.episodeId, episode)
  let cursor: string | null = null
  do {
    const at: { cursor?: string } = cursor === null ? {} : { cursor }
    const page = await store.list({ tenantId: period.tenantId, status: 'escalated', limit: PAGE, ...at })
    for (const { episode } of page.items) if (episode) found.set(episode.episodeId, episode)
    cursor = page.next
  } while (cursor !== null)
  return [...found.values()]
}
