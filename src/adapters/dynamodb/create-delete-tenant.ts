import type { Item } from './dynamodb-client.js'
import { keys, lists } from './keys.js'
import { keyOf, readPlaces } from './places.js'
import type { Storage } from './storage.js'
import { withRetries } from './with-retries.js'

/** What a round of deletion found. */
export interface TenantDeletion {
  /** Items deleted in this round. Call again until it is 0: an index may be a moment late. */
  readonly deleted: number
}

const AT_ONCE = 25
const PAGE = 500
const STATUSES = ['active', 'escalated', 'resolved'] as const

/**
 * Marks a tenant as gone, then deletes what is stored of it. The mark stands in many places, and each commit checks
 * one: nothing is written after it. Safe to break off and to repeat. Receipts, counters and ids of what was carried
 * out, which hold no words, expire by themselves.
 */
export function createDeleteTenant(
  storage: Storage,
): (tenantId: string, nowMs: number) => Promise<TenantDeletion> {
  const { client, tables, pauses } = storage
  const TableName = tables.conversations

  const remove = (item: Item) =>
    withRetries(pauses, () => client.delete({ TableName, Key: { ...keyOf(item) } }))

  async function removeAll(items: readonly Item[]): Promise<number> {
    for (let from = 0; from < items.length; from += AT_ONCE) {
      await Promise.all(items.slice(from, from + AT_ONCE).map(remove))
    }
    return items.length
  }

  const inPartition = (pk: string) =>
    readPlaces(
      storage,
      {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      },
      PAGE,
    )

  const inIndex = (listPk: string) =>
    readPlaces(
      storage,
      {
        IndexName: 'byTenant',
        KeyConditionExpression: 'listPk = :pk',
        ExpressionAttributeValues: { ':pk': listPk },
      },
      PAGE,
    )

  /** The state goes last: as long as it is there, the rest of the conversation is found. */
  async function removeConversation({ pk }: Item): Promise<number> {
    let deleted = await removeAll(await inIndex(`${pk}#O`))
    for (;;) {
      const items = await inPartition(String(pk))
      const rest = items.filter(({ sk }) => sk !== keys.stateSort)
      deleted += await removeAll(rest.length > 0 ? rest : items)
      if (rest.length === 0) return deleted
    }
  }

  return async (tenantId, nowMs) => {
    for (const Key of keys.everyTenantState(tenantId)) {
      await withRetries(pauses, () =>
        client.update({
          TableName: tables.tenantUsage,
          Key: { ...Key },
          UpdateExpression: 'SET goneAtMs = if_not_exists(goneAtMs, :now)',
          ExpressionAttributeValues: { ':now': nowMs },
        }),
      )
    }
    let deleted = await removeAll(await inIndex(lists.deadOf(tenantId)))
    for (const listPk of [
      ...STATUSES.flatMap((status) => lists.conversations(tenantId, status)),
      ...lists.episodes(tenantId),
    ]) {
      for (const place of await inIndex(listPk)) deleted += await removeConversation(place)
    }
    return { deleted }
  }
}
