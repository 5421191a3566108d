import { isDeepStrictEqual } from 'node:util'
import type { Operation, Recorded } from '../world/record.js'
import type { Invariant } from './invariants.js'

const linesOf = ({ commits }: Recorded) =>
  commits.flatMap(({ at, commit }) =>
    commit.messages.map((line) => ({ at, ...line, tenantId: commit.conversation.tenantId })),
  )

/** Operations that were answered without an error. */
const answered = ({ tries }: Recorded, kind: string) =>
  tries.filter((one) => one.operation.kind === kind && !one.isLost && one.error === undefined)

const once: Invariant = (record, { conversations, transcripts, episodes }) => {
  const seen = new Map<string, number>()
  for (const { tenantId, messageId, author } of linesOf(record)) {
    if (author === 'system') continue
    const key = `${tenantId} ${messageId}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const twice = [...seen].filter(([, times]) => times > 1).map(([key]) => `${key} is there twice`)
  const differ = conversations.flatMap(({ tenantId, conversationId }) => {
    const mine = record.commits.filter(({ commit }) => commit.conversation.conversationId === conversationId)
    const lines = mine.flatMap(({ commit }) => commit.messages)
    const broken: string[] = []
    if (!isDeepStrictEqual(lines, transcripts.get(conversationId))) broken.push('the transcript differs')
    const last = mine.at(-1)?.commit.conversation
    const stored = episodes.filter((one) => one.conversationId === conversationId)
    if (stored.length !== last?.episodeCount)
      broken.push(`${stored.length} of ${last?.episodeCount} episodes`)
    if (last?.episode && !stored.some((one) => isDeepStrictEqual(one, last.episode)))
      broken.push('an old episode')
    return broken.map((what) => `${tenantId}: ${what}`)
  })
  return [...twice, ...differ]
}

/** A limit counts what is admitted: every message that was answered, once. Limits themselves are checked with usage. */
const admitted: Invariant = (record) => {
  const ids = linesOf(record).filter(({ author }) => author === 'customer')
  const distinct = new Set(ids.map(({ tenantId, messageId }) => `${tenantId} ${messageId}`))
  return distinct.size === ids.length ? [] : [`${ids.length} admitted of ${distinct.size}`]
}

const ofOneTenant: Invariant = ({ commits, deliveries }) => {
  const isForeign = (operation: Operation, tenantId: string) =>
    operation.tenantId !== null && operation.tenantId !== tenantId
  const written = commits.filter(({ operation, commit }) => {
    const { tenantId, conversationId } = commit.conversation
    const owed = commit.outbox.every(
      (one) => one.tenantId === tenantId && one.conversationId === conversationId,
    )
    return isForeign(operation, tenantId) || !owed
  })
  const told = deliveries.filter(({ operation, tenantId }) => isForeign(operation, tenantId))
  const mixed = deliveries.filter(
    ({ tenantId, conversationId }) =>
      conversationId !== null &&
      !commits.some(
        ({ commit }) =>
          commit.conversation.conversationId === conversationId && commit.conversation.tenantId === tenantId,
      ),
  )
  return [...written, ...told, ...mixed].map(({ operation }) => `${operation.id} touched another tenant`)
}

const answeredIsWritten: Invariant = (record) => {
  const lines = linesOf(record)
  const isWritten = ({ operation, to }: Recorded['tries'][number]) =>
    lines.some(
      ({ at, messageId, tenantId }) =>
        at < to && messageId === operation.messageId && tenantId === operation.tenantId,
    )
  return answered(record, 'receive')
    .filter((one) => !isWritten(one))
    .map(({ operation }) => `${operation.id} was answered and not written`)
}

/** A person's message is on record, held, or an own echo. */
const peopleAreKept: Invariant = (record) => {
  const lines = linesOf(record)
  return answered(record, 'human')
    .filter(({ operation }) => record.goneAt === null || operation.tenantId !== 'otra')
    .filter(({ operation }) => !lines.some(({ messageId }) => messageId === operation.messageId))
    .map(({ operation }) => `the person's ${operation.id} was lost`)
}

/** What an operation may fail with; everything else is a mistake of the engine or of the proofs. */
const failuresHaveCodes: Invariant = ({ tries }) =>
  tries
    .filter(({ error }) => error !== undefined && !isCoded(error))
    .map(({ operation, error }) => `${operation.kind} ${operation.id} failed with ${String(error)}`)

const isCoded = (error: unknown) =>
  error instanceof Error && 'code' in error && 'retryable' in error && typeof error.code === 'string'

/** What is acknowledged is there, once, and nobody else's. */
export const storedInvariants: Readonly<Record<string, Invariant>> = {
  'I3 every message once': (record, final) => [...once(record, final), ...peopleAreKept(record, final)],
  'I7 admitted once': admitted,
  'I8 of one tenant': ofOneTenant,
  'I11 acknowledged is committed': (record, final) => [
    ...answeredIsWritten(record, final),
    ...failuresHaveCodes(record, final),
  ],
}
