import type { Commit, OutboxEntry, Usage } from '../../ports/index.js'
import { writeBody } from './body.js'
import type { TransactAction } from './dynamodb-client.js'
import { dueShard, dueSort, keys, lists, usageKeys } from './keys.js'
import { expiry, type StoreTables } from './storage.js'
import { usageActions } from './usage-actions.js'

/** What an action of a commit's transaction is for; it tells what its failed condition means. */
export type ActionRole =
  | { readonly role: 'tenant' | 'receipt' | 'conversation' | 'usage' | 'other' }
  | { readonly role: 'entry'; readonly entryId: string }

/** One action and its role. */
export interface CommitAction {
  readonly is: ActionRole
  readonly action: TransactAction
}

/** What a commit is written as. */
export interface CommitOptions {
  readonly tables: StoreTables
  /** Names this call; read back where nobody knows what became of it. */
  readonly commitId: string
  /** By period, what counters without a limit have; for the periods that a limit of the commit is of. */
  readonly unlimited: ReadonlyMap<string, Usage>
  /** False where the stored episode is known to be the same. */
  readonly withEpisode: boolean
}

/** The actions of one commit. Most conditions stand on items that only this conversation touches. */
export function commitActions(
  { conversation, receipts, messages, outbox, usage = [], nowMs }: Commit,
  { tables, commitId, unlimited, withEpisode }: CommitOptions,
): CommitAction[] {
  const TableName = tables.conversations
  const { tenantId, version, status, updatedAtMs, episode } = conversation
  const counters = usageKeys(conversation)
  const actions: CommitAction[] = [
    {
      is: { role: 'tenant' },
      action: {
        ConditionCheck: {
          TableName: tables.tenantUsage,
          Key: { ...counters.tenant },
          ConditionExpression: 'attribute_not_exists(goneAtMs)',
        },
      },
    },
  ]
  for (const { channel, messageId, expiresAtMs } of receipts) {
    const key = keys.receipt(tenantId, channel, messageId)
    const Item = { ...key, commitId, expiresAtMs, expiresAt: expiry(expiresAtMs) }
    const free = 'attribute_not_exists(pk) OR expiresAtMs <= :now'
    const condition = { ConditionExpression: free, ExpressionAttributeValues: { ':now': nowMs } }
    actions.push({ is: { role: 'receipt' }, action: { Put: { TableName, Item, ...condition } } })
  }
  const { body, schema } = writeBody(conversation)
  const { listPk, listSk } = lists.conversation(conversation, status, updatedAtMs)
  actions.push({
    is: { role: 'conversation' },
    action: {
      Update: {
        TableName,
        Key: { ...keys.conversation(conversation) },
        // Attributes that a later version adds stay, also where this one writes.
        UpdateExpression:
          'SET #version = :version, #body = :body, #schema = :schema, commitId = :commit, listPk = :pk, listSk = :sk',
        ConditionExpression: version === 1 ? 'attribute_not_exists(pk)' : '#version = :before',
        ExpressionAttributeNames: { '#version': 'version', '#body': 'body', '#schema': 'schema' },
        ExpressionAttributeValues: {
          ':version': version,
          ':body': body,
          ':schema': schema,
          ':commit': commitId,
          ':pk': listPk,
          ':sk': listSk,
          ...(version === 1 ? {} : { ':before': version - 1 }),
        },
      },
    },
  })
  const counting = { TableName: tables.tenantUsage, keys: counters, counts: usage, unlimited, nowMs }
  actions.push(...usageActions(counting).map((action) => ({ is: { role: 'usage' as const }, action })))
  const put = (Item: Record<string, unknown>): CommitAction => ({
    is: { role: 'other' },
    action: { Put: { TableName, Item } },
  })
  if (messages.length > 0) {
    actions.push(put({ ...keys.lines(conversation, version), commitId, ...writeBody(messages) }))
  }
  if (episode && withEpisode) {
    const { episodeId, openedAtMs } = episode
    const place = lists.episode(conversation, episodeId, openedAtMs)
    actions.push(put({ ...keys.episode(conversation, episodeId), ...place, ...writeBody(episode) }))
  }
  for (const entry of outbox) {
    const { entryId } = entry
    const Item = entryItem(entry)
    const free = 'attribute_not_exists(pk)'
    actions.push({
      is: { role: 'entry', entryId },
      action: { Put: { TableName, Item, ConditionExpression: free } },
    })
  }
  return actions
}

/** The item of an entry that is owed. */
export function entryItem(entry: OutboxEntry): Record<string, unknown> {
  const { tenantId, entryId, createdAtMs, dueAtMs = createdAtMs } = entry
  const key = keys.entry(tenantId, entryId)
  const sort = dueSort(key, dueAtMs)
  const owedPk = lists.owedBy(entry)
  return {
    ...key,
    ...{ duePk: dueShard(key), dueSk: sort, listPk: owedPk, listSk: sort },
    ...writeBody(entry),
    owedPk,
    state: 'pending',
    dueAtMs,
    attempts: 0,
  }
}
