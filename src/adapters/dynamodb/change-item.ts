import { randomUUID } from 'node:crypto'
import type { Item, ItemKey } from './dynamodb-client.js'
import { failureOf } from './failure-of.js'
import { readItem, type Storage } from './storage.js'
import { withRetries } from './with-retries.js'

/** A change of one item, if a condition holds. Names begin with `#`, values with `:`; `state` is `#state`. */
export interface ItemChange {
  readonly set: string
  readonly remove?: string
  readonly condition: string
  readonly values: Record<string, unknown>
}

/**
 * Changes an item; null where the condition does not hold. Each call leaves its own mark, so that a condition which
 * fails on what an unanswered try of this very call wrote is told from one that somebody else made fail.
 */
export async function changeItem(
  storage: Storage,
  key: ItemKey,
  { set, remove, condition, values }: ItemChange,
): Promise<Item | null> {
  const { client, tables, pauses } = storage
  const mark = randomUUID()
  const input = {
    TableName: tables.conversations,
    Key: { ...key },
    UpdateExpression: `SET changeId = :mark, ${set}${remove ? ` REMOVE ${remove}` : ''}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ...values, ':mark': mark },
    ReturnValues: 'ALL_NEW',
  } as const
  try {
    const { Attributes } = await withRetries(pauses, () => client.update(input))
    return Attributes ?? {}
  } catch (error) {
    if (failureOf(error).kind !== 'condition') throw error
    const stored = await readItem(storage, key)
    return stored?.changeId === mark ? stored : null
  }
}
