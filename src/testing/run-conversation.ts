import { createMemoryStore, createTenantList } from '../adapters/memory/index.js'
import type { Decision } from '../handoff/index.js'
import { createHandoff } from '../hosts/create-handoff.js'
import type { CheckOutcome, CheckResult } from './check-result.js'
import type { ConversationScript, ScriptStep, StepExpectation } from './conversation-script.js'
import type { JudgeOptions } from './create-judge.js'
import { createFakeNotifier } from './fake-notifier.js'
import { createFakeRuntime } from './fake-runtime.js'

const TENANT = 'script'
const REF = { tenantId: TENANT, channel: 'script', customerId: 'customer' }
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 } as const
/** Passes between two steps, so that lines are no burst; a `wait` between them stands in its place. */
const STEP_MS = 30_000

/** What was so after a step. */
type Seen = { readonly [Part in keyof StepExpectation]-?: StepExpectation[Part] | undefined }

/**
 * Plays a conversation on the real engine over memory, with time in its own hands: nothing is waited for. One result for
 * each step that expects something; a reply of the bot always expects to be sent unless it says otherwise.
 */
export async function runConversation(
  { name, steps }: ConversationScript,
  { ruleset, policy }: JudgeOptions = {},
): Promise<CheckResult[]> {
  const runtime = createFakeRuntime()
  const team = createFakeNotifier()
  const handoff = createHandoff({
    store: createMemoryStore(),
    tenants: createTenantList([{ tenantId: TENANT, name: 'Script', ...(policy && { policy }) }]),
    notifiers: [team],
    runtime,
    ...(ruleset && { rules: ruleset }),
  })
  const ids = { tenantId: TENANT, channel: REF.channel, customer: { id: REF.customerId } }
  let replyToken: string | null = null
  const results: CheckResult[] = []

  async function play(step: ScriptStep, messageId: string): Promise<Partial<Seen>> {
    const message = (text: string) => ({ ...ids, messageId, text, atMs: runtime.nowMs() })
    if (step.customer !== undefined) {
      const decision: Decision = await handoff.receive(message(step.customer))
      replyToken = decision.action === 'reply' ? decision.replyToken : null
      return {
        decision: decision.action as Seen['decision'],
        told: 'text' in decision ? (decision.text ?? null) : null,
      }
    }
    if (step.bot !== undefined) {
      if (replyToken === null) return { send: false, told: null }
      const { confidence } = step
      const reply = { replyToken, text: step.bot, ...(confidence !== undefined && { confidence }) }
      const verdict = await handoff.offerReply(reply)
      return { send: verdict.send, told: verdict.send ? null : (verdict.text ?? null) }
    }
    if (step.person !== undefined) await handoff.recordHumanMessage({ ...message(step.person), by: 'person' })
    if (step.fails) await handoff.reportFailure({ conversation: REF, kind: step.fails })
    if (step.gives_back) {
      const episodeId = (await handoff.status(REF))?.conversation.episode?.episodeId
      if (episodeId !== undefined) await handoff.resolve({ conversation: REF, episodeId })
    }
    if (step.wait !== undefined) {
      runtime.advance(Number.parseInt(step.wait, 10) * UNIT_MS[step.wait.at(-1) as keyof typeof UNIT_MS])
      await handoff.tick()
    }
    return {}
  }

  for (const [at, step] of steps.entries()) {
    const told = team.deliveries.length
    const played = await play(step, `m${at}`)
    if (step.wait === undefined && steps[at + 1]?.wait === undefined) runtime.advance(STEP_MS)
    const conversation = (await handoff.status(REF))?.conversation
    const episode = conversation?.episode
    const seen: Seen = {
      decision: undefined,
      send: undefined,
      told: undefined,
      status: conversation?.status,
      phase: conversation?.status === 'escalated' ? episode?.phase : undefined,
      reason: episode?.reason,
      priority: episode?.priority,
      agentType: episode?.agentType,
      notifications: team.deliveries.slice(told).map(({ kind }) => kind),
      ...played,
    }
    const expected = step.bot === undefined ? step.expect : { send: true, ...step.expect }
    if (!expected) continue
    const parts = Object.keys(expected) as (keyof StepExpectation)[]
    const differs = parts.filter((part) => JSON.stringify(expected[part]) !== JSON.stringify(seen[part]))
    results.push({
      outcome: outcomeOf(expected, seen, differs),
      of: name,
      text: textOf(step),
      expected: describe(expected, parts),
      found: describe(seen, parts),
      path: ['steps', at],
    })
  }
  return results
}

const describe = (values: Partial<Seen>, parts: readonly (keyof StepExpectation)[]) =>
  parts.map((part) => `${part} ${JSON.stringify(values[part] ?? null)}`).join(', ')

const callsFor = ({ decision, status }: Partial<Seen>) =>
  decision === undefined ? status === 'escalated' : decision !== 'reply'

function outcomeOf(
  expected: StepExpectation,
  seen: Seen,
  differs: readonly (keyof StepExpectation)[],
): CheckOutcome {
  if (differs.length === 0) return callsFor(expected) ? 'reported' : 'validated'
  if (!differs.includes('decision') && !differs.includes('status')) return 'misplaced'
  if (callsFor(expected) === callsFor(seen)) return 'misplaced'
  return callsFor(expected) ? 'missing' : 'noisy'
}

function textOf({ expect: _, confidence: __, ...step }: ScriptStep): string {
  return Object.entries(step)
    .map(([kind, value]) => `${kind}: ${value}`)
    .join(' ')
}
