import { episodesOf } from './history.js'
import type { Invariant } from './invariants.js'

/** A notice or text of its kind that reached somebody, or was given up. */
const everyEpisodeIsTold: Invariant = (record, { dead }) =>
  episodesOf(record)
    .filter(({ isTakeover }) => !isTakeover)
    .filter(({ episodeId }) => {
      const isNotice = ({ entryId }: { entryId: string }) => entryId.startsWith(`${episodeId}:escalation:`)
      return !record.deliveries.some(isNotice) && !dead.some(isNotice)
    })
    .map(({ episodeId }) => `nobody was told of ${episodeId}`)

const copies: Invariant = ({ deliveries, excuses, settlements, claims }) => {
  const reached = new Map<string, number>()
  for (const { entryId } of deliveries) reached.set(entryId, (reached.get(entryId) ?? 0) + 1)
  const many = [...reached]
    .filter(([entryId, times]) => times > 1 + (excuses.get(entryId) ?? 0))
    .map(([entryId, times]) => `${times} copies of ${entryId}`)
  const ends = settlements.filter(({ isOk, settlement }) => isOk && settlement.state !== 'retry')
  const again = ends
    .filter((end) => claims.some(({ at, entry }) => at > end.at && entry.entryId === end.entryId))
    .map(({ entryId }) => `${entryId} was leased after its end`)
  const shared = claims.filter((claim, n) => {
    const others = claims.slice(0, n).filter(({ entry }) => entry.entryId === claim.entry.entryId)
    const last = others.at(-1)
    if (!last) return false
    const isSettled = settlements.some(
      ({ at, entryId, isOk }) => isOk && entryId === claim.entry.entryId && at > last.at && at < claim.at,
    )
    return !isSettled && claim.nowMs < last.untilMs
  })
  return [...many, ...again, ...shared.map(({ entry }) => `${entry.entryId} was leased to two at once`)]
}

/** What is certain to fail is given up at once, and what may succeed is not. */
const triedAsLongAsItMay: Invariant = ({ settlements }) =>
  settlements
    .filter(({ settlement }) => {
      if (settlement.state === 'done') return false
      return settlement.state === 'retry' ? settlement.error === 'REFUSED' : settlement.error === 'BUSY'
    })
    .map(({ entryId, settlement }) => `${entryId} was settled as ${settlement.state}`)

const oneNoticeAnEpisode: Invariant = (record) => {
  const owed = record.commits.flatMap(({ commit }) => commit.outbox.map(({ entryId }) => entryId))
  const notices = new Set(owed.filter((entryId) => /:escalation:/.test(entryId)))
  const asked = episodesOf(record).filter(({ isTakeover }) => !isTakeover)
  const missing = asked.filter(({ episodeId }) => !notices.has(`${episodeId}:escalation:team`))
  if (notices.size === asked.length && missing.length === 0) return []
  return [`${notices.size} notices of ${asked.length} episodes`]
}

/** What no machine did although it was due. */
const drained: Invariant = ({ commits, settlements }) => {
  const ended = new Set(
    settlements.flatMap(({ entryId, isOk, settlement }) =>
      isOk && settlement.state !== 'retry' ? [entryId] : [],
    ),
  )
  const owed = new Set(commits.flatMap(({ commit }) => commit.outbox.map(({ entryId }) => entryId)))
  return [...owed].filter((entryId) => !ended.has(entryId)).map((entryId) => `${entryId} is still owed`)
}

const nothingAfterTheTenantWent: Invariant = ({ goneAt, commits, deliveries, claims, tries }) => {
  if (goneAt === null) return []
  const began = (operationId: string) =>
    tries.findLast(({ operation }) => operation.id === operationId)?.from ?? Number.POSITIVE_INFINITY
  const written = commits
    .filter(({ commit }) => commit.conversation.tenantId === 'otra')
    .filter(
      ({ at, operation }) => at > goneAt && operation.tenantId === 'otra' && began(operation.id) > goneAt,
    )
    .filter(({ operation }) => tries.filter((one) => one.operation === operation).length === 1)
    .map(({ operation }) => `${operation.id} was written`)
  const sent = deliveries
    .filter(({ tenantId }) => tenantId === 'otra')
    .filter(({ entryId }) =>
      claims.filter(({ entry }) => entry.entryId === entryId).every(({ at }) => at > goneAt),
    )
    .map(({ entryId }) => `${entryId} was sent`)
  return [...written, ...sent]
}

/** What is owed reaches whom it should, not more often than excused, and in time. */
export const deliveryInvariants: Readonly<Record<string, Invariant>> = {
  'I1 every episode told or dead': everyEpisodeIsTold,
  'I2 copies excused': copies,
  'I4 one notice an episode': oneNoticeAnEpisode,
  'I9 nothing after the tenant went': nothingAfterTheTenantWent,
  'I12 all drains': (record, final) => [...drained(record, final), ...triedAsLongAsItMay(record, final)],
}
