import { expect } from 'vitest'
import { words } from '../library.js'
import type { Happening } from './commands.js'
import { type Model, openOf } from './model.js'
import { ANA, type Real } from './real.js'
import { calls, remembers, tells, texts } from './rules.js'

const BURST_MS = 21_000
const HOUR_MS = 3_600_000

const incoming = (id: string, text: string, atMs: number) => ({
  tenantId: ANA.tenantId,
  channel: ANA.channel,
  customer: { id: ANA.customerId },
  messageId: id,
  text,
  atMs,
})

/** The customer says something new. */
async function says(model: Model, real: Real, text: string): Promise<void> {
  const id = `m${model.count++}`
  const decided = real.handoff.receive(incoming(id, text, model.nowMs))
  model.said.push({ id, text, atMs: model.nowMs })
  model.seen.add(id)
  model.exists = true
  model.transcript.push(['customer', text])
  const expected = hears(model, id, text)
  const decision = await decided
  expect(decision).toMatchObject(expected)
  if (expected.action !== 'reply') return
  if (decision.action !== 'reply') throw new Error('unreachable')
  expect(decision.context).toHaveLength(model.hasMarker ? 1 : 0)
  model.tokens.push({ epoch: model.epoch, messageId: id, replyToken: decision.replyToken })
}

/** What should come of it. */
function hears(model: Model, id: string, text: string): Record<string, unknown> {
  const { nowMs } = model
  const answersSurvey = model.isSurveying && text === '5' && nowMs - model.surveyedAtMs <= 24 * HOUR_MS
  model.lastCustomerAtMs = nowMs
  if (answersSurvey) {
    model.isSurveying = false
    const episode = model.episodes.at(-1)
    if (episode) episode.score = 5
    return withText({ action: 'silent', because: 'survey' }, tells(model, texts.thanks))
  }
  const accepts = text === words.calls || (model.isPending && text === words.yes)
  model.isPending = false
  model.isReturned = false
  remembers(model, { id, isBot: false, isUnsure: false, text, atMs: nowMs })
  const open = openOf(model)
  if (open) return { action: 'silent', because: open.isClaimed ? 'claimed' : 'waiting' }
  if (accepts) return withText({ action: 'escalated' }, calls(model))
  if (text !== words.unclear || model.offered > 0) return { action: 'reply' }
  model.offered++
  model.isPending = true
  return withText({ action: 'ask' }, tells(model, texts.offer))
}

const withText = (decision: object, text: string | undefined) =>
  text === undefined ? { ...decision } : { ...decision, text }

async function delivers(model: Model, real: Real, n: number): Promise<void> {
  const again = model.said[n % model.said.length] as Model['said'][number]
  const at = model.turns.findIndex(({ id }) => id === again.id)
  const isUnanswered =
    !openOf(model) &&
    !model.isPending &&
    at >= 0 &&
    model.nowMs - again.atMs <= HOUR_MS &&
    !model.turns.slice(at).some(({ isBot }) => isBot)
  const decision = await real.handoff.receive(incoming(again.id, again.text, again.atMs))
  expect(decision.action).toBe(isUnanswered ? 'reply' : 'ignored')
  if (decision.action !== 'reply') return
  model.tokens.push({ epoch: model.epoch, messageId: again.id, replyToken: decision.replyToken })
}

async function saysLate(model: Model, real: Real): Promise<void> {
  const id = `m${model.count++}`
  const late = incoming(id, words.calls, model.nowMs - 24 * HOUR_MS - 1)
  expect(await real.handoff.receive(late)).toMatchObject({ action: 'ignored', because: 'too_old' })
  model.exists = true
  model.transcript.push(['customer', words.calls])
}

const line = (text: (model: Model) => string): Happening => ({
  afterMs: BURST_MS,
  run: (model, real) => says(model, real, text(model)),
})

/** What customers do. */
export const customerCommands: Readonly<Record<string, Happening>> = {
  calm: line(({ count }) => words.calm(count)),
  calls: line(() => words.calls),
  unclear: line(() => words.unclear),
  yes: line(() => words.yes),
  no: line(() => words.no),
  score: line(() => '5'),
  late: { afterMs: BURST_MS, run: saysLate },
  redelivered: { afterMs: 0, can: ({ said }) => said.length > 0, run: delivers },
}
