import { dayRange } from '../conversation/index.js'
import type { DailySummary } from '../reporting/index.js'
import type { EngineContext } from './context.js'
import { policyOf } from './default-policy.js'
import { dispatchFor } from './dispatch.js'
import { checked } from './messages.js'
import { daySchema, summarize } from './reporting.js'
import { targetsOf } from './targets.js'
import { tenantOf } from './tenant.js'
import { localDay, timeZoneOf } from './usage-period.js'

/** Ids of conversations are hexadecimal. */
const OF_NO_CONVERSATION = 'team'

/**
 * Owes the team the summary of a day, yesterday where none is named: once a day, however often it is asked and from
 * however many machines.
 */
export async function sendDailySummary(
  context: EngineContext,
  query: { readonly tenantId: string; readonly day?: string },
): Promise<DailySummary> {
  const { tenantId, day } = checked(daySchema, query, 'sendDailySummary')
  const policy = policyOf(await tenantOf(context, tenantId))
  const createdAtMs = context.runtime.nowMs()
  const today = dayRange(timeZoneOf(policy), localDay(policy, createdAtMs))
  const summary = await summarize(context, { tenantId, day: day ?? localDay(policy, today.fromMs - 1) })
  const conversationId = OF_NO_CONVERSATION
  await context.store.enqueue(
    targetsOf('daily_summary', null, policy, context.notifiers).map((target) => ({
      tenantId,
      conversationId,
      entryId: `daily_summary:${summary.day}:${target}`,
      work: { type: 'team_notice', kind: 'daily_summary', target, title: summary.title, text: summary.text },
      createdAtMs,
    })),
  )
  await dispatchFor(context, { tenantId, conversationId })
  return summary
}
