import type { Item, ItemKey, QueryInput } from './dynamodb-client.js'
import type { Storage } from './storage.js'
import { pause, withRetries } from './with-retries.js'

/** Where to look in an index, or in a partition of the table. */
export type Places = Pick<QueryInput, 'KeyConditionExpression' | 'ExpressionAttributeValues'> &
  Pick<QueryInput, 'IndexName' | 'ScanIndexForward' | 'ConsistentRead'>

/** Items of a partition in their order, page after page, until `wanted` are there or no more. */
export async function readPlaces(
  { client, tables, pauses }: Storage,
  places: Places,
  wanted: number,
): Promise<Item[]> {
  const found: Item[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const input: QueryInput = {
      TableName: tables.conversations,
      ...places,
      Limit: Math.min(1_000, wanted - found.length),
      ...(ExclusiveStartKey && { ExclusiveStartKey }),
    }
    const { Items = [], LastEvaluatedKey } = await withRetries(pauses, () => client.query(input))
    found.push(...Items)
    ExclusiveStartKey = LastEvaluatedKey
  } while (ExclusiveStartKey && found.length < wanted)
  return found
}

const BATCH_MAX = 100

/** The items behind what an index named, as they are now. What is gone since is left out; the order is kept. */
export async function readNow(storage: Storage, hints: readonly Item[]): Promise<Item[]> {
  const { client, tables, pauses } = storage
  const nameOf = (item: Item) => JSON.stringify([item.pk, item.sk])
  const found = new Map<string, Item>()
  for (let from = 0; from < hints.length; from += BATCH_MAX) {
    let Keys: Record<string, unknown>[] = hints
      .slice(from, from + BATCH_MAX)
      .map(({ pk, sk }) => ({ pk, sk }))
    for (let tried = 0; Keys.length > 0; tried++) {
      if (tried > 0) await pause(pauses, tried)
      const RequestItems = { [tables.conversations]: { Keys, ConsistentRead: true } }
      const { Responses, UnprocessedKeys } = await withRetries(pauses, () =>
        client.batchGet({ RequestItems }),
      )
      for (const item of Responses?.[tables.conversations] ?? []) found.set(nameOf(item), item)
      Keys = [...(UnprocessedKeys?.[tables.conversations]?.Keys ?? [])]
    }
  }
  return hints.map((hint) => found.get(nameOf(hint))).filter((item) => item !== undefined)
}

/** The key in what an index named. */
export const keyOf = ({ pk, sk }: Item): ItemKey => ({ pk: String(pk), sk: String(sk) })
