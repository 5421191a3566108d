import type { OperationResult } from 'relevo'
import { expect } from 'vitest'
import type { Happening } from './commands.js'
import { type Model, openOf } from './model.js'
import { ANA, type Real } from './real.js'
import { calls, ends, givesBack, takes, writes } from './rules.js'

const conversation = ANA
const exists = ({ exists }: Model) => exists
const HELD_MAX = 5

/** A message of the business's side comes, from wherever. */
async function comes(model: Model, real: Real, id: string, text: string): Promise<void> {
  const { tenantId, channel, customerId } = ANA
  const customer = { id: customerId }
  const came = { tenantId, channel, customer, messageId: id, text, atMs: model.nowMs }
  expect((await real.handoff.recordHumanMessage(came)).outcome).toBe(isWhose(model, id, text))
}

/** What should come of it. */
function isWhose(model: Model, id: string, text: string): string {
  if (model.seen.has(id)) return 'own_echo'
  model.seen.add(id)
  model.exists = true
  if (text === '#bot') {
    model.transcript.push(['person', text])
    givesBack(model)
    return 'returned'
  }
  const open = model.sends.filter(({ untilMs }) => untilMs > model.nowMs)
  if (!openOf(model)?.isClaimed) {
    if (open.some((send) => send.text === text)) return 'own_echo'
    if (open.length > 0 && model.held.length < HELD_MAX) {
      const untilMs = Math.max(...open.map((send) => send.untilMs))
      model.held.push({ id, text, atMs: model.nowMs, untilMs })
      return 'held'
    }
  }
  model.transcript.push(['person', text])
  writes(model, model.nowMs, null)
  return 'recorded'
}

/** An operation that should be done, with the text that the host must say. */
const isDone = (result: OperationResult, text: string | undefined) => {
  expect(result).toMatchObject({ done: true, ...(text === undefined ? {} : { text }) })
  expect('text' in result).toBe(text !== undefined)
}

async function claims(model: Model, real: Real, n: number): Promise<void> {
  const by = n % 2 ? 'rita' : 'luis'
  const result = await real.handoff.claim({ conversation, by })
  const has = openOf(model)?.by ?? by
  if (has !== by) return void expect(result).toMatchObject({ done: false, because: 'claimed_by_other' })
  takes(model, by)
  isDone(result, undefined)
}

/** Gives back the episode before the last `back`. */
async function resolves(model: Model, real: Real, back: number): Promise<void> {
  const { conversationId } = (await real.handoff.status(ANA))?.conversation ?? { conversationId: '' }
  const episodeId = `${conversationId}-${model.episodes.length - back}`
  const result = await real.handoff.resolve({ conversation, episodeId })
  if (back > 0) expect(result).toMatchObject({ done: false, because: 'episode_stale' })
  else isDone(result, givesBack(model))
}

async function sends(model: Model, real: Real): Promise<void> {
  const text = `soy rita ${model.count++}`
  const result = await real.handoff.sendAsPerson({ conversation, by: 'rita', text })
  writes(model, model.nowMs, 'rita')
  model.transcript.push(['person', text])
  if (model.sendsTexts) model.texts.push(text)
  isDone(result, model.sendsTexts ? undefined : text)
}

const lastEcho = (model: Model, n: number) =>
  model.accepted[model.accepted.length - 1 - (n % model.accepted.length)] as Model['accepted'][number]
const hasAccepted = ({ accepted }: Model) => accepted.length > 0

/** What people of the team and their phones do. */
export const personCommands: Readonly<Record<string, Happening>> = {
  human: {
    afterMs: 0,
    run: (model, real) => comes(model, real, `h${model.count++}`, `hola, soy rita ${model.count}`),
  },
  humanAgain: {
    afterMs: 0,
    can: ({ seen }) => seen.size > 0,
    run: (model, real, n) => comes(model, real, [...model.seen][n % model.seen.size] ?? '', 'otra cosa'),
  },
  returnWord: { afterMs: 0, run: (model, real) => comes(model, real, `h${model.count++}`, '#bot') },
  echo: {
    afterMs: 0,
    can: hasAccepted,
    run: (model, real, n) => {
      const { echoId, text } = lastEcho(model, n)
      return comes(model, real, echoId, text)
    },
  },
  changedEcho: {
    afterMs: 0,
    can: hasAccepted,
    run: (model, real, n) => {
      const { echoId, text } = lastEcho(model, n)
      return comes(model, real, echoId, `${text} (acortado)`)
    },
  },
  claim: { afterMs: 0, can: exists, run: claims },
  resolve: {
    afterMs: 0,
    can: ({ episodes }) => episodes.length > 0,
    run: (model, real) => resolves(model, real, 0),
  },
  resolveStale: {
    afterMs: 0,
    can: ({ episodes }) => episodes.length > 1,
    run: (model, real, n) => resolves(model, real, 1 + (n % (model.episodes.length - 1))),
  },
  sendAsPerson: { afterMs: 0, can: exists, run: sends },
  reset: {
    afterMs: 0,
    can: exists,
    run: async (model, real) => {
      isDone(await real.handoff.reset({ conversation }), undefined)
      Object.assign(model, { offered: 0, isPending: false, isSurveying: false })
      ends(model, 'reset_by_operator')
    },
  },
  escalate: {
    afterMs: 0,
    can: exists,
    run: async (model, real) => isDone(await real.handoff.escalate({ conversation }), calls(model)),
  },
  failure: {
    afterMs: 0,
    can: exists,
    run: async (model, real, n) => {
      const kind = n % 2 ? 'error' : 'beyond_scope'
      isDone(await real.handoff.reportFailure({ conversation, kind }), calls(model))
    },
  },
  note: {
    afterMs: 0,
    can: exists,
    run: async (model, real) => {
      isDone(await real.handoff.notify({ conversation, note: 'ojo' }), undefined)
      model.notices.push('manual ojo')
    },
  },
}
