import type { Decision, Handoff } from 'relevo'
import { words } from '../library.js'
import type { Random } from './random.js'
import type { Operation } from './record.js'

/** What those who act know by now. */
export interface Known {
  readonly said: {
    readonly tenantId: string
    readonly messageId: string
    readonly text: string
    readonly atMs: number
  }[]
  readonly tokens: { readonly tenantId: string; readonly replyToken: string }[]
  readonly accepted: {
    readonly tenantId: string
    readonly replyToken: string
    readonly text: string
    readonly echoId: string
  }[]
  readonly episodes: { readonly tenantId: string; readonly episodeId: string }[]
  readonly count: (what: string) => void
}

/** An operation, and how it is carried out; a second try asks for the same again. */
export interface Planned {
  readonly operation: Operation
  /** False where trying again would ask for something else. */
  readonly isRepeatable: boolean
  readonly perform: (handoff: Handoff) => Promise<unknown>
}

/** What a planned operation is made from. */
export interface Making {
  readonly id: string
  readonly tenantId: string
  readonly random: Random
  readonly known: Known
  readonly nowMs: () => number
}

/** Names the one customer that every tenant has. */
export const refOf = (tenantId: string) => ({ tenantId, channel: 'whatsapp', customerId: 'ana' })

const came = (tenantId: string, messageId: string, text: string, atMs: number) => ({
  tenantId,
  channel: 'whatsapp',
  customer: { id: 'ana' },
  messageId,
  text,
  atMs,
})

/** The customer says something. */
export function says({ id, tenantId, known, nowMs }: Making, text: string): Planned {
  const messageId = `in-${id}`
  let sent: Known['said'][number] | null = null
  return {
    operation: { id, kind: 'receive', tenantId, messageId },
    isRepeatable: true,
    perform: async (handoff) => {
      sent ??= { tenantId, messageId, text, atMs: nowMs() }
      if (!known.said.includes(sent)) known.said.push(sent)
      return learn(known, tenantId, await handoff.receive(came(tenantId, messageId, text, sent.atMs)))
    },
  }
}

function learn(known: Known, tenantId: string, decision: Decision): Decision {
  if (decision.action === 'reply') known.tokens.push({ tenantId, replyToken: decision.replyToken })
  if (decision.action === 'escalated') known.episodes.push({ tenantId, episodeId: decision.episodeId })
  return decision
}

const of = <T extends { tenantId: string }>(list: readonly T[], tenantId: string) =>
  list.filter((one) => one.tenantId === tenantId)

const personWrites = ({ id, tenantId, nowMs }: Making, text: string): Planned => {
  let atMs: number | null = null
  return {
    operation: { id, kind: 'human', tenantId, messageId: `out-${id}` },
    isRepeatable: true,
    perform: (handoff) => {
      atMs ??= nowMs()
      return handoff.recordHumanMessage(came(tenantId, `out-${id}`, text, atMs))
    },
  }
}

const asks = (
  { id, tenantId }: Making,
  kind: string,
  perform: Planned['perform'],
  isRepeatable = true,
): Planned => ({ operation: { id, kind, tenantId }, isRepeatable, perform })

/** Everything that anybody does, and how often beside the others. */
export const operationTable: Readonly<Record<string, { often: number; plan: (making: Making) => Planned }>> =
  {
    calm: { often: 3, plan: (making) => says(making, words.calm(making.random.below(1e6))) },
    calls: { often: 3, plan: (making) => says(making, words.calls) },
    unclear: { often: 1, plan: (making) => says(making, words.unclear) },
    yes: { often: 1, plan: (making) => says(making, words.yes) },
    again: {
      often: 2,
      plan: (making) => {
        const { tenantId, known, random } = making
        let one: Known['said'][number] | undefined
        return asks(making, 'again', async (handoff) => {
          one ??= random.pick(of(known.said, tenantId))
          if (!one) return null
          known.count('duplicate')
          return learn(
            known,
            tenantId,
            await handoff.receive(came(tenantId, one.messageId, one.text, one.atMs)),
          )
        })
      },
    },
    reply: {
      often: 4,
      plan: (making) => {
        const { id, tenantId, known, random } = making
        const operation: Operation = { id, kind: 'reply', tenantId }
        const perform = async (handoff: Handoff) => {
          operation.replyToken ??= random.pick(of(known.tokens, tenantId).slice(-2))?.replyToken
          const { replyToken } = operation
          if (replyToken === undefined) return null
          const text = `re${id} va${id} lo${id}`
          const verdict = await handoff.offerReply({ replyToken, text })
          if (verdict.send) known.accepted.push({ tenantId, replyToken, text, echoId: `echo-${id}` })
          return verdict
        }
        return { operation, isRepeatable: true, perform }
      },
    },
    recordSent: {
      often: 2,
      plan: (making) =>
        asks(making, 'recordSent', async (handoff) => {
          const sent = of(making.known.accepted, making.tenantId).at(-1)
          return sent && handoff.recordSent({ replyToken: sent.replyToken, messageIds: [sent.echoId] })
        }),
    },
    echo: {
      often: 2,
      plan: (making) => {
        const { tenantId, known, nowMs, random } = making
        return asks(making, 'echo', async (handoff) => {
          const sent = of(known.accepted, tenantId).at(-1)
          if (!sent) return null
          const text = random.below(2) ? sent.text : `${sent.text} (otro)`
          return handoff.recordHumanMessage(came(tenantId, sent.echoId, text, nowMs()))
        })
      },
    },
    human: { often: 2, plan: (making) => personWrites(making, `hola, soy ${making.id}`) },
    returnWord: { often: 1, plan: (making) => personWrites(making, '#bot') },
    claim: {
      often: 2,
      plan: (making) =>
        asks(making, 'claim', (handoff) =>
          handoff.claim({ conversation: refOf(making.tenantId), by: `agent-${making.id}` }),
        ),
    },
    resolve: {
      often: 3,
      plan: (making) => {
        const { id, tenantId, known, random } = making
        const operation: Operation = { id, kind: 'resolve', tenantId }
        const perform = async (handoff: Handoff) => {
          operation.episodeId ??= random.pick(of(known.episodes, tenantId).slice(-2))?.episodeId
          const { episodeId } = operation
          return episodeId && handoff.resolve({ conversation: refOf(tenantId), episodeId })
        }
        return { operation, isRepeatable: true, perform }
      },
    },
    reset: {
      often: 1,
      plan: (making) =>
        asks(making, 'reset', (handoff) => handoff.reset({ conversation: refOf(making.tenantId) })),
    },
    escalate: {
      often: 2,
      plan: (making) =>
        asks(making, 'escalate', (handoff) => handoff.escalate({ conversation: refOf(making.tenantId) })),
    },
    failure: {
      often: 1,
      plan: (making) =>
        asks(making, 'failure', (handoff) =>
          handoff.reportFailure({ conversation: refOf(making.tenantId), kind: 'error' }),
        ),
    },
    sendAsPerson: {
      often: 1,
      plan: (making) => {
        const request = { conversation: refOf(making.tenantId), by: 'rita', text: `soy rita ${making.id}` }
        return asks(making, 'sendAsPerson', (handoff) => handoff.sendAsPerson(request), false)
      },
    },
    note: {
      often: 1,
      plan: (making) => {
        const request = { conversation: refOf(making.tenantId), note: 'ojo' }
        return asks(making, 'note', (handoff) => handoff.notify(request), false)
      },
    },
    tick: {
      often: 3,
      plan: ({ id }) => ({
        operation: { id, kind: 'tick', tenantId: null },
        isRepeatable: true,
        perform: (handoff) => handoff.tick(),
      }),
    },
  }
