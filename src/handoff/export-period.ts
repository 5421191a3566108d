import { type ExportedLine, exportEpisodes } from '../reporting/index.js'
import type { EngineContext } from './context.js'
import { checked } from './messages.js'
import { type Period, periodSchema } from './reporting.js'

/** More than a conversation ever holds; only the newest are exported where it does. */
const EXPORTED_LINES_MAX = 10_000

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
