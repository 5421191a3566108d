import type { ConversationKey, OutboxEntry } from '../../ports/index.js'
import type { Item } from './dynamodb-client.js'
import { dueSort, keys } from './keys.js'

/** Entries that this process has just committed. */
export interface RecentlyOwed {
  /** Keeps where the entries are. */
  add(entries: readonly OutboxEntry[]): void
  /** Hints of a conversation, and forgets them. */
  take(key: ConversationKey): readonly Item[]
}

const KEPT = 1_000

/**
 * An index lags behind the table; whoever has just committed knows better. Hints only: what is lost here is found
 * through the index.
 */
export function createRecentlyOwed(): RecentlyOwed {
  const owed = new Map<string, Item[]>()
  return {
    add: (entries) => {
      for (const entry of entries) {
        const { pk } = keys.conversation(entry)
        const key = keys.entry(entry.tenantId, entry.entryId)
        const hint = { ...key, dueSk: dueSort(key, entry.dueAtMs ?? entry.createdAtMs) }
        owed.set(pk, [...(owed.get(pk) ?? []), hint])
        const [oldest] = owed.keys()
        if (owed.size > KEPT && oldest !== undefined) owed.delete(oldest)
      }
    },
    take: (key) => {
      const { pk } = keys.conversation(key)
      const hints = owed.get(pk) ?? []
      owed.delete(pk)
      return hints
    },
  }
}
