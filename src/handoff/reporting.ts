import * as z from 'zod'
import { dayOf, dayRange, type Episode } from '../conversation/index.js'
import {
  type DailySummary,
  dailySummary,
  type ExportedLine,
  exportEpisodes,
  type Metrics,
  metricsOf,
} from '../reporting/index.js'
import type { EngineContext } from './context.js'
import { policyOf } from './default-policy.js'
import { checked } from './messages.js'
import { tenantOf } from './tenant.js'

/** A period of a tenant, `[fromMs, toMs)`. */
export interface Period {
  readonly tenantId: string
  readonly fromMs: number
  readonly toMs: number
}

const tenantId = z.string().min(1)
const periodSchema: z.ZodType<Period> = z
  .strictObject({ tenantId, fromMs: z.number(), toMs: z.number() })
  .refine(({ fromMs, toMs }) => fromMs <= toMs, 'fromMs must not be after toMs')
const daySchema = z.strictObject({ tenantId, day: z.iso.date().exactOptional() })

/** More than a conversation ever holds; only the newest are exported where it does. */
const EXPORTED_LINES_MAX = 10_000
const PAGE = 200

/** Metrics of a period, as things stand now. */
export async function report(context: EngineContext, query: Period): Promise<Metrics> {
  const { tenantId, fromMs, toMs } = checked(periodSchema, query, 'report')
  const { hours } = policyOf(await tenantOf(context, tenantId))
  const episodes = await episodesFor(context, { tenantId, fromMs, toMs })
  return metricsOf({ episodes, fromMs, toMs, nowMs: context.runtime.nowMs(), hours })
}

/** Sums up a local day; today where none is named. */
export async function summarize(
  context: EngineContext,
  query: { readonly tenantId: string; readonly day?: string },
): Promise<DailySummary> {
  const { tenantId, day: named } = checked(daySchema, query, 'dailySummary')
  const tenant = await tenantOf(context, tenantId)
  const { hours } = policyOf(tenant)
  const nowMs = context.runtime.nowMs()
  const timeZone = hours?.timeZone ?? 'UTC'
  const day = named ?? dayOf(timeZone, nowMs)
  const episodes = await episodesFor(context, { tenantId, ...dayRange(timeZone, day) })
  return dailySummary({ episodes, tenantName: tenant.name, timeZone, day, nowMs, hours })
}

/** The audit log of the episodes opened in a period. */
export async function exportPeriod(context: EngineContext, query: Period): Promise<string> {
  const period = checked(periodSchema, query, 'exportEpisodes')
  const episodes = await context.store.episodes(period)
  const transcripts = new Map<string, readonly ExportedLine[]>()
  for (const { conversationId } of episodes) {
    if (transcripts.has(conversationId)) continue
    const key = { tenantId: period.tenantId, conversationId }
    transcripts.set(conversationId, await context.store.transcript(key, EXPORTED_LINES_MAX))
  }
  return exportEpisodes(episodes, transcripts)
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
