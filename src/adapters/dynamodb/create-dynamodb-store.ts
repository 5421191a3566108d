import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'
import type { Conversation, HandoffStore } from '../../ports/index.js'
import { readBody } from './body.js'
import { entryItem } from './commit-actions.js'
import { createCommit } from './create-commit.js'
import { createDeleteTenant, type TenantDeletion } from './create-delete-tenant.js'
import { createOutbox } from './create-outbox.js'
import { createQuarantine } from './create-quarantine.js'
import { createReads } from './create-reads.js'
import type { DynamoDbClient } from './dynamodb-client.js'
import { createEpisodeMemory } from './episode-memory.js'
import { keys } from './keys.js'
import { putOnce } from './put-once.js'
import { readUsage } from './read-usage.js'
import { createRecentlyOwed } from './recently-owed.js'
import { readItem, type Storage, type StoreTables } from './storage.js'
import type { Pauses } from './with-retries.js'

/** Options of {@link createDynamoDbStore}. */
export interface DynamoDbStoreOptions {
  /** `DynamoDBDocument.from(new DynamoDBClient({}))`. Set its timeouts: a request waits as long as it does. */
  readonly client: DynamoDbClient
  /** Names of the two tables; {@link tableDefinition} says how to create them. */
  readonly tables: StoreTables
  /** For the pauses between tries; default the system's timer. */
  readonly runtime?: Pauses
}

/** A store in DynamoDB, shared by as many machines as open it. */
export interface DynamoDbStore extends HandoffStore {
  /**
   * Marks a tenant as gone, so that no commit of it is stored any more, and deletes what is stored. Call again until
   * nothing was deleted. Safe to repeat.
   */
  deleteTenant(tenantId: string, nowMs: number): Promise<TenantDeletion>
}

const name = z.string().regex(/^[\w.-]{3,255}$/, 'must be the name of a table')
const methods = ['get', 'batchGet', 'query', 'put', 'update', 'delete', 'transactWrite']
const schema = z.strictObject({
  client: z.custom<DynamoDbClient>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      methods.every((method) => typeof Reflect.get(value, method) === 'function'),
    'must be a document client: DynamoDBDocument.from(…)',
  ),
  tables: z.strictObject({ conversations: name, tenantUsage: name }),
  runtime: z.custom<Pauses>((value) => typeof value === 'object' && value !== null).optional(),
})

const CHANCE_STEPS = 2 ** 32
const system: Pauses = {
  sleep: (ms) => wait(ms),
  random: () => randomInt(CHANCE_STEPS) / CHANCE_STEPS,
}

/**
 * A store over DynamoDB: one transaction a commit, no scans, no decision from an index.
 * @throws TypeError for wrong options. Its methods throw RelevoError `STORE_FAILED`.
 */
export function createDynamoDbStore(options: DynamoDbStoreOptions): DynamoDbStore {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createDynamoDbStore: ${z.prettifyError(parsed.error)}`)
  const { client, tables, runtime = system } = options
  const storage: Storage = { client, tables, pauses: runtime }
  const episodes = createEpisodeMemory()
  const recent = createRecentlyOwed()
  const commit = createCommit(storage, episodes)
  return {
    load: async (key) => {
      const item = await readItem(storage, keys.conversation(key))
      if (!item) return null
      const conversation = readBody<Conversation>(item)
      episodes.remember(conversation)
      return conversation
    },
    commit: async (change) => {
      const outcome = await commit(change)
      if (outcome === 'committed') recent.add(change.outbox)
      return outcome
    },
    enqueue: async (entries) => {
      await Promise.all(entries.map((entry) => putOnce(storage, entryItem(entry))))
      recent.add(entries)
    },
    usage: (query) => readUsage(storage, query, 'all'),
    ...createReads(storage),
    ...createOutbox(storage, recent),
    ...createQuarantine(storage),
    deleteTenant: createDeleteTenant(storage),
  }
}
