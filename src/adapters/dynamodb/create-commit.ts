import { randomUUID } from 'node:crypto'
import { RelevoError } from '../../errors.js'
import type { Commit, CommitOutcome, Usage } from '../../ports/index.js'
import { commitActions } from './commit-actions.js'
import type { EpisodeMemory } from './episode-memory.js'
import { failureOf } from './failure-of.js'
import { keys } from './keys.js'
import { readUsage } from './read-usage.js'
import { readItem, type Storage } from './storage.js'
import { verdictOf } from './verdict-of.js'
import { pause, storeFailed } from './with-retries.js'

const TRIES_MAX = 6
/** DynamoDB takes so many actions in one transaction. */
const ACTIONS_MAX = 100

/**
 * One commit, one transaction. It is tried again as it is, under the same token, so that an answer that was lost changes
 * nothing; where no answer comes at all, what is stored is read.
 */
export function createCommit(
  storage: Storage,
  episodes: EpisodeMemory,
): (commit: Commit) => Promise<CommitOutcome> {
  const { client, tables, pauses } = storage

  return async function commit(change) {
    const { conversation } = change
    let { outbox } = change
    const withEpisode = !episodes.isStored(conversation)
    for (;;) {
      // Another call with the same words must not pass for this one, so each has a token of its own.
      const commitId = randomUUID()
      const unlimited = await unlimitedUsage(change)
      const actions = commitActions({ ...change, outbox }, { tables, commitId, unlimited, withEpisode })
      if (actions.length > ACTIONS_MAX) throw new TypeError(`a commit of ${actions.length} actions`)
      const request = {
        TransactItems: actions.map(({ action }) => action),
        ClientRequestToken: commitId,
      }
      const verdict = await send(request, actions, commitId, change)
      if (verdict === 'committed') {
        episodes.remember(conversation)
        return 'committed'
      }
      if ('outcome' in verdict) return verdict.outcome
      const known = new Set(verdict.known)
      outbox = outbox.filter(({ entryId }) => !known.has(entryId))
    }
  }

  async function unlimitedUsage({ conversation, usage = [] }: Commit): Promise<Map<string, Usage>> {
    const { tenantId } = conversation
    const limited = usage.filter(({ max }) => max !== undefined)
    const periods = [...new Set(limited.map(({ period }) => period))]
    const read = periods.map(
      async (period) => [period, await readUsage(storage, { tenantId, period }, 'unlimited')] as const,
    )
    return new Map(await Promise.all(read))
  }

  async function send(
    request: Parameters<typeof client.transactWrite>[0],
    actions: ReturnType<typeof commitActions>,
    commitId: string,
    change: Commit,
  ): Promise<'committed' | { outcome: Exclude<CommitOutcome, 'committed'> } | { known: readonly string[] }> {
    let unsure = false
    for (let tried = 1; ; tried++) {
      try {
        await client.transactWrite(request)
        return 'committed'
      } catch (error) {
        const failure = failureOf(error)
        if (failure.kind === 'cancelled') {
          const roles = actions.map(({ is }) => is)
          const verdict = verdictOf(roles, failure.reasons)
          if (verdict === 'impossible') throw storeFailed(error, false)
          // After a lost answer the conditions may have failed on what this very commit wrote.
          if (verdict !== 'again') return unsure ? ((await settled(change, commitId)) ?? verdict) : verdict
        } else if (failure.kind === 'transient') {
          unsure = true
        } else {
          throw storeFailed(error, false)
        }
        if (tried === TRIES_MAX) {
          const known = unsure ? await settled(change, commitId) : null
          if (known) return known
          throw storeFailed(error, true)
        }
        await pause(pauses, tried)
      }
    }
  }

  /** Whether this very commit is stored, by a strong read; null where it is not. */
  async function settled(
    { conversation, receipts, messages }: Commit,
    commitId: string,
  ): Promise<'committed' | null> {
    const { tenantId, version } = conversation
    const stored = await readItem(storage, keys.conversation(conversation))
    if (Number(stored?.version ?? 0) < version) return null
    if (stored?.version === version) return stored.commitId === commitId ? 'committed' : null
    // Others wrote since; what this one left behind tells.
    const [receipt] = receipts
    const trace = receipt
      ? keys.receipt(tenantId, receipt.channel, receipt.messageId)
      : messages.length > 0
        ? keys.lines(conversation, version)
        : null
    if (trace) return (await readItem(storage, trace))?.commitId === commitId ? 'committed' : null
    throw new RelevoError('STORE_FAILED', 'nobody knows whether a commit was stored', { retryable: true })
  }
}
