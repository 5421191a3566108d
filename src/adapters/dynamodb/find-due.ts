import type { ClaimRequest } from '../../ports/index.js'
import type { Item } from './dynamodb-client.js'
import { dueShards, dueUpTo, lists } from './keys.js'
import { readPlaces } from './places.js'
import type { RecentlyOwed } from './recently-owed.js'
import type { Storage } from './storage.js'

/** Other workers read the same hints: with so many to spare, one that comes second still finds its own. */
const SPARE = 100

/** Where entries may be due, the oldest first. Hints: an index may be late, or name what another worker has. */
export async function findDue(
  storage: Storage,
  recent: RecentlyOwed,
  { nowMs, limit, only }: ClaimRequest,
): Promise<Item[]> {
  const upTo = dueUpTo(nowMs)
  const wanted = limit + SPARE
  const partitions = only
    ? [{ index: 'byTenant', name: 'list', pk: lists.owedBy(only) }]
    : dueShards.map((pk) => ({ index: 'byDue', name: 'due', pk }))
  const found = await Promise.all(
    partitions.map(({ index, name, pk }) =>
      readPlaces(
        storage,
        {
          IndexName: index,
          KeyConditionExpression: `${name}Pk = :pk AND ${name}Sk <= :upTo`,
          ExpressionAttributeValues: { ':pk': pk, ':upTo': upTo },
        },
        wanted,
      ),
    ),
  )
  const hints = new Map<string, { item: Item; sort: string }>()
  for (const item of [...(only ? recent.take(only) : []), ...found.flat()]) {
    const sort = String(item.dueSk ?? item.listSk)
    if (sort <= upTo) hints.set(String(item.pk), { item, sort })
  }
  return [...hints.values()]
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .slice(0, wanted)
    .map(({ item }) => item)
}
