import type { DynamoDbClient, Item, ItemKey } from './dynamodb-client.js'
import { type Pauses, withRetries } from './with-retries.js'

/** Names of the tables a store lives in. */
export interface StoreTables {
  /** State, transcripts, receipts, episodes, what is owed, and the quarantine. */
  readonly conversations: string
  /** Counters of tenants, which also say that a tenant is gone. */
  readonly tenantUsage: string
}

/** What every part of the store works with. */
export interface Storage {
  readonly client: DynamoDbClient
  readonly tables: StoreTables
  readonly pauses: Pauses
}

/** One item of the table of conversations as it is now. */
export async function readItem({ client, tables, pauses }: Storage, key: ItemKey): Promise<Item | undefined> {
  const input = { TableName: tables.conversations, Key: { ...key }, ConsistentRead: true }
  return (await withRetries(pauses, () => client.get(input))).Item
}

/** DynamoDB removes expired items when it finds time; until then, and for reading, `expiresAtMs` counts. */
export const expiry = (atMs: number) => Math.ceil(atMs / 1000)
