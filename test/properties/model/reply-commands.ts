import { expect } from 'vitest'
import type { Happening } from './commands.js'
import { type Model, type ModelToken, openOf } from './model.js'
import type { Real } from './real.js'
import { calls, opensSend, remembers } from './rules.js'

const FAILED_MAX = 2

/** The bot offers an answer, with whatever token it has. */
async function offers(model: Model, real: Real, token: ModelToken, text: string, isUnsure: boolean) {
  const { replyToken } = token
  const sure = isUnsure ? { confidence: 0.1 } : {}
  const verdict = await real.handoff.offerReply({ replyToken, text, ...sure })
  expect(verdict).toEqual(judges(model, token, text, isUnsure))
}

/** What should come of it. */
function judges(model: Model, token: ModelToken, text: string, isUnsure: boolean) {
  if (openOf(model) || token.epoch !== model.epoch) return { send: false, because: 'overtaken' }
  const mine = model.turns.filter((turn) => turn.token?.messageId === token.messageId)
  if (mine.some((turn) => turn.token !== token)) return { send: false, because: 'overtaken' }
  if (mine.some((turn) => turn.text === text)) return { send: true }
  const id = `b${model.count++}`
  const turn = { id, isBot: true, isUnsure, text, atMs: model.nowMs, token }
  if (failuresIn([...model.turns, turn].slice(-12)) >= FAILED_MAX) {
    const said = calls(model)
    return { send: false, because: 'failed_turns', ...(said === undefined ? {} : { text: said }) }
  }
  remembers(model, turn)
  model.hasMarker = false
  opensSend(model, token.replyToken, text)
  model.transcript.push(['bot', text])
  model.accepted.push({ token, text, echoId: `w${model.count++}` })
  return { send: true }
}

/** Unsure answers in a row; one that the customer went on from is none. */
function failuresIn(turns: Model['turns']): number {
  return turns.reduce((failed, turn, at) => {
    if (!turn.isBot) return failed
    if (turn.isUnsure) return failed + 1
    return turns[at + 1]?.isBot === false ? 0 : failed
  }, 0)
}

const pick = <T>(list: readonly T[], n: number) => list[list.length - 1 - (n % list.length)] as T
const fresh = (model: Model) => `re${model.count}q va${model.count}p lo${model.count}m`
const hasToken = ({ tokens }: Model) => tokens.length > 0
const hasAccepted = ({ accepted }: Model) => accepted.length > 0

/** The ids of an answer are told. */
async function tellsIds(model: Model, real: Real, n: number): Promise<void> {
  const { token, echoId } = pick(model.accepted, n)
  await real.handoff.recordSent({ replyToken: token.replyToken, messageIds: [echoId] })
  const isHeld = model.held.some(({ id }) => id === echoId)
  const isOpen = model.sends.some(({ key }) => key === token.replyToken)
  if (model.seen.has(echoId) && !isHeld && !isOpen) return
  model.seen.add(echoId)
  model.held = model.held.filter(({ id }) => id !== echoId)
  model.sends = model.sends.filter(({ key }) => key !== token.replyToken)
}

/** What bots do. */
export const replyCommands: Readonly<Record<string, Happening>> = {
  reply: {
    afterMs: 0,
    can: hasToken,
    run: (model, real) => offers(model, real, pick(model.tokens, 0), fresh(model), false),
  },
  replyWithSomeToken: {
    afterMs: 0,
    can: hasToken,
    run: (model, real, n) => offers(model, real, pick(model.tokens, n), fresh(model), false),
  },
  unsureReply: {
    afterMs: 0,
    can: hasToken,
    run: (model, real) => offers(model, real, pick(model.tokens, 0), fresh(model), true),
  },
  sameReply: {
    afterMs: 0,
    can: hasAccepted,
    run: (model, real, n) => {
      const { token, text } = pick(model.accepted, n)
      return offers(model, real, token, text, false)
    },
  },
  recordSent: { afterMs: 0, can: hasAccepted, run: tellsIds },
}
