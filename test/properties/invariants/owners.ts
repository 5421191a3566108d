import { changesOf, isOpen } from './history.js'
import type { Invariant } from './invariants.js'

const noReplyWhilePaused: Invariant = (record) => {
  const answered = new Map<string, string>()
  return changesOf(record).flatMap(({ before, after, operation, messages }) => {
    if (!messages.some(({ author }) => author === 'bot')) return []
    const [, , epoch, messageId, attempt] = JSON.parse(operation.replyToken ?? '[]') as unknown[]
    const broken: string[] = []
    if (before?.status === 'escalated' || after.status === 'escalated') broken.push('a person has it')
    if (before?.epoch !== epoch) broken.push('the owner changed')
    const key = `${after.conversationId} ${messageId}`
    if ((answered.get(key) ?? attempt) !== attempt) broken.push('the message was answered')
    answered.set(key, String(attempt))
    return broken.map((why) => `${operation.id} was admitted although ${why}`)
  })
}

const acceptedIsWritten: Invariant = ({ tries, commits }) =>
  tries
    .filter(({ operation, result }) => operation.kind === 'reply' && (result as { send?: boolean })?.send)
    .filter(
      ({ operation, to }) =>
        !commits.some(
          (one) =>
            one.at < to &&
            one.operation === operation &&
            one.commit.messages.some(({ author }) => author === 'bot'),
        ),
    )
    .map(({ operation }) => `${operation.id} was accepted and not written`)

const resolvesWhatItMeans: Invariant = (record) => [
  ...changesOf(record)
    .filter(({ operation }) => operation.kind === 'resolve')
    .filter(({ before, after, operation }) => {
      const closed = isOpen(before?.episode) && !isOpen(after.episode)
      return (
        closed &&
        after.episode?.outcome === 'resolved_by_person' &&
        after.episode.episodeId !== operation.episodeId
      )
    })
    .map(({ operation }) => `${operation.id} closed another episode`),
  ...record.tries
    .filter(({ operation, result }) => operation.kind === 'resolve' && (result as { done?: boolean })?.done)
    .filter(({ operation, to }) => {
      const states = record.commits
        .filter(({ at }) => at < to)
        .map(({ commit }) => commit.conversation.episode)
      return isOpen(states.findLast((episode) => episode?.episodeId === operation.episodeId))
    })
    .map(({ operation }) => `${operation.id} was done and left it open`),
]

const statesAreSound: Invariant = (record, { conversations }) => [
  ...changesOf(record).flatMap(({ before, after, operation }) => {
    const broken: string[] = []
    if (after.version !== (before?.version ?? 0) + 1) broken.push('the version jumps')
    if (!['active', 'escalated', 'resolved'].includes(after.status)) broken.push('no such status')
    if (isOpen(after.episode) !== (after.status === 'escalated')) broken.push('status and episode differ')
    if (after.epoch < (before?.epoch ?? 0) || after.epoch > (before?.epoch ?? 0) + 1)
      broken.push('the epoch jumps')
    if (
      (before?.status === 'escalated') !== (after.status === 'escalated') &&
      after.epoch === (before?.epoch ?? 0)
    )
      broken.push('the owner changed, the epoch did not')
    const isNew = after.episode?.episodeId !== before?.episode?.episodeId
    if (isNew && (isOpen(before?.episode) || after.episodeCount !== (before?.episodeCount ?? 0) + 1))
      broken.push('an episode replaced another')
    return broken.map((what) => `${what} at version ${after.version} by ${operation.kind}`)
  }),
  ...conversations
    .filter(({ conversationId, version }) => {
      const last = record.commits.findLast(
        ({ commit }) => commit.conversation.conversationId === conversationId,
      )
      return last?.commit.conversation.version !== version
    })
    .map(({ conversationId }) => `${conversationId} is not as it was last written`),
]

/** Who has a conversation is clear at any time, and kept to. */
export const ownerInvariants: Readonly<Record<string, Invariant>> = {
  'I5 no reply while a person has it': (record, final) => [
    ...noReplyWhilePaused(record, final),
    ...acceptedIsWritten(record, final),
  ],
  'I6 a resolve closes what it means': resolvesWhatItMeans,
  'I10 states are sound': statesAreSound,
}
