import { failureOf } from './failure-of.js'
import type { Storage } from './storage.js'
import { withRetries } from './with-retries.js'

/** Writes an item unless there is one of its key, which is left alone. Safe to repeat. */
export async function putOnce(
  { client, tables, pauses }: Storage,
  Item: Record<string, unknown>,
): Promise<void> {
  const input = {
    TableName: tables.conversations,
    Item,
    ConditionExpression: 'attribute_not_exists(pk)',
  }
  try {
    await withRetries(pauses, () => client.put(input))
  } catch (error) {
    if (failureOf(error).kind !== 'condition') throw error
  }
}
