import type {
  Commit,
  CommitOutcome,
  Conversation,
  Episode,
  HandoffStore,
  QuarantinedItem,
  TranscriptMessage,
} from '../../ports/index.js'
import { createMemoryOutbox } from './memory-outbox.js'
import { createMemoryUsage } from './memory-usage.js'

/**
 * A store in this process's memory, for tests, demos and chats in a terminal. Everything is gone when the process
 * ends. Each method is atomic because it never waits; values are copied in and out.
 */
export function createMemoryStore(): HandoffStore {
  const conversations = new Map<string, Conversation>()
  const transcripts = new Map<string, TranscriptMessage[]>()
  const episodes = new Map<string, { readonly tenantId: string; readonly episode: Episode }>()
  const receipts = new Map<string, number>()
  const outbox = createMemoryOutbox()
  const usage = createMemoryUsage()
  const quarantine = new Map<string, QuarantinedItem>()

  function commit({
    conversation,
    receipts: seen,
    messages,
    outbox: entries,
    usage: counts = [],
    nowMs,
  }: Commit): CommitOutcome {
    const { tenantId, conversationId, version, episode } = conversation
    const key = keyOf(tenantId, conversationId)
    const receiptKeys = seen.map(({ channel, messageId }) => keyOf(tenantId, channel, messageId))
    if (receiptKeys.some((receipt) => (receipts.get(receipt) ?? 0) > nowMs)) return 'duplicate'
    if ((conversations.get(key)?.version ?? 0) !== version - 1) return 'conflict'
    if (usage.isOver(tenantId, counts)) return 'over_limit'
    conversations.set(key, structuredClone(conversation))
    transcripts.set(key, [...(transcripts.get(key) ?? []), ...structuredClone(messages)])
    for (const [at, { expiresAtMs }] of seen.entries()) receipts.set(receiptKeys[at] as string, expiresAtMs)
    if (episode)
      episodes.set(keyOf(tenantId, episode.episodeId), { tenantId, episode: structuredClone(episode) })
    outbox.add(entries)
    usage.add(tenantId, counts)
    return 'committed'
  }

  return {
    load: async ({ tenantId, conversationId }) =>
      structuredClone(conversations.get(keyOf(tenantId, conversationId)) ?? null),
    commit: async (change) => commit(change),
    enqueue: async (entries) => outbox.add(entries),
    usage: async ({ tenantId, period }) => usage.read(tenantId, period),
    transcript: async ({ tenantId, conversationId }, limit) =>
      structuredClone((transcripts.get(keyOf(tenantId, conversationId)) ?? []).slice(-limit)),
    list: async ({ tenantId, status, limit, cursor }) => {
      const from = cursor === undefined ? 0 : Number(cursor)
      const all = [...conversations.values()]
        .filter((one) => one.tenantId === tenantId && (status === undefined || one.status === status))
        .sort((a, b) => b.updatedAtMs - a.updatedAtMs || (a.conversationId < b.conversationId ? -1 : 1))
      const items = structuredClone(all.slice(from, from + limit))
      return { items, next: from + limit < all.length ? String(from + limit) : null }
    },
    episodes: async ({ tenantId, fromMs, toMs }) =>
      [...episodes.values()]
        .filter((one) => one.tenantId === tenantId)
        .map(({ episode }) => structuredClone(episode))
        .filter(({ openedAtMs }) => openedAtMs >= fromMs && openedAtMs < toMs)
        .sort((a, b) => a.openedAtMs - b.openedAtMs),
    claimDue: async (request) => outbox.claimDue(request),
    settle: async (entry, settlement, nowMs) => outbox.settle(entry, settlement, nowMs),
    deadLetters: async (tenantId, limit) => outbox.deadLetters(tenantId, limit),
    redrive: async (tenantId, entryId, nowMs) => outbox.redrive(tenantId, entryId, nowMs),
    quarantine: async (item) => {
      if (!quarantine.has(item.quarantineId)) quarantine.set(item.quarantineId, { ...item })
    },
    quarantined: async (limit) => [...quarantine.values()].sort((a, b) => b.atMs - a.atMs).slice(0, limit),
  }
}

/** Unambiguous, whatever the ids hold. */
const keyOf = (...parts: string[]) => JSON.stringify(parts)
