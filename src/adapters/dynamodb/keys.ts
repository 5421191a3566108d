import { createHash } from 'node:crypto'
import type { ConversationKey, Status } from '../../ports/index.js'
import type { ItemKey } from './dynamodb-client.js'
import { keyPart } from './key-part.js'

/**
 * A partition of an index takes about 1,000 small writes a second. What many conversations write to is spread over so
 * many; the numbers are part of the stored format and never change.
 */
const DUE_SHARDS = 8
const LIST_SHARDS = 4
const USAGE_SHARDS = 16

/** Where times are part of a sort key: 15 digits reach beyond the year 30,000. */
const DIGITS = 15
const ascending = (atMs: number) => String(atMs).padStart(DIGITS, '0')
const descending = (atMs: number) => String(10 ** DIGITS - 1 - atMs).padStart(DIGITS, '0')

const shardOf = (id: string, shards: number) =>
  createHash('sha256').update(id).digest().readUInt16BE() % shards
const range = (count: number) => Array.from({ length: count }, (_, shard) => shard)

const tenant = (tenantId: string) => `T#${keyPart(tenantId)}`
const partition = ({ tenantId, conversationId }: ConversationKey) =>
  `${tenant(tenantId)}#C#${keyPart(conversationId)}`

/** Every key begins with the tenant, but those of the quarantine, which has none. */
const STATE = 'S'

export const keys = {
  stateSort: STATE,
  conversation: (key: ConversationKey): ItemKey => ({ pk: partition(key), sk: STATE }),
  /** The lines that one commit wrote. */
  lines: (key: ConversationKey, version: number): ItemKey => ({
    pk: partition(key),
    sk: `M#${ascending(version)}`,
  }),
  episode: (key: ConversationKey, episodeId: string): ItemKey => ({
    pk: partition(key),
    sk: `E#${keyPart(episodeId)}`,
  }),
  receipt: (tenantId: string, channel: string, messageId: string): ItemKey => ({
    pk: `${tenant(tenantId)}#R#${keyPart(channel)}#${keyPart(messageId)}`,
    sk: 'R',
  }),
  entry: (tenantId: string, entryId: string): ItemKey => ({
    pk: `${tenant(tenantId)}#O#${keyPart(entryId)}`,
    sk: 'O',
  }),
  quarantined: (quarantineId: string): ItemKey => ({ pk: `Q#${keyPart(quarantineId)}`, sk: 'Q' }),
  /** Says, of a conversation's share of a tenant, that the tenant is gone. */
  everyTenantState: (tenantId: string): ItemKey[] =>
    range(USAGE_SHARDS).map((shard) => ({ pk: usagePk(tenantId), sk: `S#${shard}` })),
} as const

/** Where a conversation counts what it uses. */
export interface UsageKeys {
  /** Says whether the tenant is gone; one of many, so that it never gets hot. */
  readonly tenant: ItemKey
  /** Counters without a limit; one of many. */
  shared(period: string): ItemKey
  /** Counters under a limit; the only one of the period. */
  limited(period: string): ItemKey
}

/** One period of a tenant. */
export interface UsagePeriod {
  readonly tenantId: string
  readonly period: string
}

const LIMITED = 'L'
const usagePk = (tenantId: string) => `${tenant(tenantId)}#U`

/** Items of a tenant's usage; they share a partition, so that one read gives a period. */
export function usageKeys(key: ConversationKey): UsageKeys {
  const pk = usagePk(key.tenantId)
  const shard = shardOf(partition(key), USAGE_SHARDS)
  return {
    tenant: { pk, sk: `S#${shard}` },
    shared: (period) => ({ pk, sk: `P#${keyPart(period)}#${shard}` }),
    limited: (period) => ({ pk, sk: `P#${keyPart(period)}#${LIMITED}` }),
  }
}

/** Where all counters of a period are. */
export const usagePeriod = ({ tenantId, period }: UsagePeriod): { pk: string; prefix: string } => ({
  pk: usagePk(tenantId),
  prefix: `P#${keyPart(period)}#`,
})

/** True for counters under a limit. */
export const isLimitedCounter = (sk: string): boolean => sk.endsWith(`#${LIMITED}`)

/** What the index `byTenant` has of an item. */
export interface Listed {
  readonly listPk: string
  readonly listSk: string
}

/** Places in the index `byTenant`. */
export const lists = {
  conversation: (key: ConversationKey, status: Status, updatedAtMs: number): Listed => ({
    listPk: `${tenant(key.tenantId)}#L#${status}#${shardOf(partition(key), LIST_SHARDS)}`,
    listSk: `${descending(updatedAtMs)}#${keyPart(key.conversationId)}`,
  }),
  conversations: (tenantId: string, status: Status): string[] =>
    range(LIST_SHARDS).map((shard) => `${tenant(tenantId)}#L#${status}#${shard}`),
  episode: (key: ConversationKey, episodeId: string, openedAtMs: number): Listed => ({
    listPk: `${tenant(key.tenantId)}#E#${shardOf(partition(key), LIST_SHARDS)}`,
    listSk: `${ascending(openedAtMs)}#${keyPart(episodeId)}`,
  }),
  episodes: (tenantId: string): string[] =>
    range(LIST_SHARDS).map((shard) => `${tenant(tenantId)}#E#${shard}`),
  owedBy: (key: ConversationKey): string => `${partition(key)}#O`,
  deadOf: (tenantId: string): string => `${tenant(tenantId)}#D`,
  quarantined: (quarantineId: string, atMs: number): Listed => ({
    listPk: lists.quarantine,
    listSk: `${descending(atMs)}#${keyPart(quarantineId)}`,
  }),
  quarantine: 'Q',
  /** Sort keys before it are of times before `atMs`. */
  from: ascending,
} as const

/** The sort key of an entry in both indexes while it is owed. Its key ends with its id. */
export const dueSort = ({ pk }: ItemKey, dueAtMs: number): string =>
  `${ascending(dueAtMs)}${pk.slice(pk.lastIndexOf('#'))}`

/** The sort key of an entry that was given up: the latest first. */
export const deadSort = ({ pk }: ItemKey, diedAtMs: number): string =>
  `${descending(diedAtMs)}${pk.slice(pk.lastIndexOf('#'))}`

/** Up to the end of this moment, in the order of {@link dueSort}. */
export const dueUpTo = (atMs: number): string => `${ascending(atMs)}#~`

/** The partitions of the index `byDue`, which serves all tenants. */
export const dueShards: readonly string[] = range(DUE_SHARDS).map((shard) => `D#${shard}`)

/** The partition of an entry in the index `byDue`. */
export const dueShard = ({ pk }: ItemKey): string => `D#${shardOf(pk, DUE_SHARDS)}`
