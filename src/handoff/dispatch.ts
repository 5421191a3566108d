import type { ConversationKey, LeasedEntry, Settlement } from '../ports/index.js'
import type { AttemptOutcome } from './attempt.js'
import { ENRICHMENT_MS } from './budgets.js'
import { codeOf } from './code-of.js'
import type { EngineContext } from './context.js'
import { deliver } from './deliver.js'
import { deliveryEvent } from './delivery-event.js'

/** What a round of dispatch did, in entries. */
export interface DispatchReport {
  readonly done: number
  readonly retried: number
  readonly dead: number
}

/** Longer than any notifier takes, shorter than anyone waits for a second copy after a crash. */
const LEASE_MS = 60_000
/** An attempt ends before its lease does: nobody else may begin while it still runs. */
const ATTEMPT_MS = 45_000
const BATCH = 25
const BUDGET_MS = 2_000
const BACKOFF_BASE_MS = 1_000
const BACKOFF_MAX_MS = 5 * 60_000
const GIVE_UP_AFTER_MS = 24 * 60 * 60_000
/** What is driven again by hand after a day gets a fair chance. */
const ATTEMPTS_MIN = 3

/**
 * Carries out what a conversation owes, at once after its commit. Past the budget the caller goes on; what is unfinished
 * then stays leased and is found by `tick`.
 */
export async function dispatchFor(
  context: EngineContext,
  { tenantId, conversationId }: ConversationKey,
): Promise<void> {
  const budget = new AbortController()
  const work = dispatchDue(context, { tenantId, conversationId })
    .catch((error: unknown) =>
      context.logger.error('relevo: dispatch failed; tick will try again', { error: codeOf(error) }),
    )
    .finally(() => budget.abort())
  // What enriches a notice must not use up the time in which it is delivered.
  const isEnriched = context.summarizer ?? context.customers ?? context.products
  const budgetMs = BUDGET_MS + (isEnriched ? ENRICHMENT_MS : 0)
  await Promise.race([work, context.runtime.sleep(budgetMs, budget.signal)])
}

/** Carries out what is due, of one conversation or of all. Safe to run at the same time from anywhere. */
export async function dispatchDue(context: EngineContext, only?: ConversationKey): Promise<DispatchReport> {
  const report = { done: 0, retried: 0, dead: 0 }
  for (;;) {
    const { store, runtime } = context
    const token = runtime.newId()
    const request = { nowMs: runtime.nowMs(), leaseMs: LEASE_MS, limit: BATCH, token }
    const entries = await store.claimDue(only ? { ...request, only } : request)
    await Promise.all(
      entries.map(async (entry) => {
        const outcome = await attempt(context, entry)
        const settlement = settlementOf(context, entry, outcome)
        const nowMs = runtime.nowMs()
        if (!(await store.settle(entry, settlement, nowMs))) return
        report[settlement.state === 'retry' ? 'retried' : settlement.state]++
        if (outcome.status !== 'later') context.signals.tell(deliveryEvent(entry, settlement, nowMs))
      }),
    )
    if (entries.length < BATCH) return report
  }
}

async function attempt(context: EngineContext, entry: LeasedEntry): Promise<AttemptOutcome> {
  const done = new AbortController()
  try {
    const timeUp = context.runtime
      .sleep(ATTEMPT_MS, done.signal)
      .then(() => ({ status: 'unknown', code: 'TIMEOUT' }) as const)
    return await Promise.race([deliver(context, entry), timeUp])
  } catch (error) {
    // A notifier that throws may have told somebody; what fails before a text is sent has sent nothing.
    if (entry.work.type !== 'customer_text') return { status: 'unknown', code: codeOf(error) }
    return { status: 'failed', retryable: true, code: codeOf(error) }
  } finally {
    done.abort()
  }
}

function settlementOf(context: EngineContext, entry: LeasedEntry, outcome: AttemptOutcome): Settlement {
  if (outcome.status === 'delivered') return { state: 'done' }
  if (outcome.status === 'later') return { state: 'retry', dueAtMs: outcome.dueAtMs, error: 'NOT_YET' }
  const nowMs = context.runtime.nowMs()
  const { type } = entry.work
  // A second copy of a notice does no harm; a customer who reads the same line twice takes the business for a bot.
  const again = outcome.status === 'unknown' ? type !== 'customer_text' : outcome.retryable
  const tooOld =
    nowMs - (entry.dueAtMs ?? entry.createdAtMs) > GIVE_UP_AFTER_MS && entry.attempts >= ATTEMPTS_MIN
  if (!again || tooOld) return { state: 'dead', error: outcome.code }
  const ceiling = Math.min(BACKOFF_MAX_MS, BACKOFF_BASE_MS * 2 ** entry.attempts)
  const asked = outcome.status === 'failed' ? (outcome.retryAfterMs ?? 0) : 0
  return {
    state: 'retry',
    dueAtMs: nowMs + Math.max(asked, context.runtime.random() * ceiling),
    error: outcome.code,
  }
}
