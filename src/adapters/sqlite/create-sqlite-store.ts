import * as z from 'zod'
import { isRelevoError, RelevoError } from '../../errors.js'
import type {
  Commit,
  CommitOutcome,
  Conversation,
  Episode,
  HandoffStore,
  QuarantinedItem,
  TranscriptMessage,
} from '../../ports/index.js'
import { type Database, openDatabase } from './open-database.js'
import { migrate } from './schema.js'
import { createSqliteOutbox } from './sqlite-outbox.js'
import { createSqliteUsage } from './sqlite-usage.js'

/** A store over one SQLite file, shared by as many processes of one machine as open it. */
export interface SqliteStore extends HandoffStore {
  /** Which driver runs. */
  readonly driver: 'node:sqlite' | 'libsql'
  /** Closes the file. Nothing else may be called afterwards. */
  close(): void
}

const QUARANTINE_KEPT = 10_000
const schema = z.strictObject({ file: z.string().min(1) })

/**
 * Opens (or creates) a store in a SQLite file. Each commit is one durable transaction.
 * @throws RelevoError `DRIVER_MISSING`, `STORE_FAILED`. @throws TypeError for wrong options.
 */
export async function createSqliteStore(options: {
  /** Path of the file; its folder is made. `:memory:` for none. */
  readonly file: string
}): Promise<SqliteStore> {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createSqliteStore: ${z.prettifyError(parsed.error)}`)
  const database = await openDatabase(options.file)
  guard(() => migrate(database))
  const outbox = createSqliteOutbox(database)
  const usage = createSqliteUsage(database)

  /** One transaction; what is written before `work` says no is taken back. */
  function whole(work: () => CommitOutcome): CommitOutcome {
    database.exec('BEGIN IMMEDIATE')
    try {
      const outcome = work()
      database.exec(outcome === 'committed' ? 'COMMIT' : 'ROLLBACK')
      return outcome
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  function commit(change: Commit): CommitOutcome {
    const refused = refusal(database, change)
    if (refused) return refused
    if (!usage.add(change.conversation.tenantId, change.usage ?? [])) return 'over_limit'
    writeConversation(database, change)
    outbox.add(change.outbox)
    return 'committed'
  }

  const body = <T>(row: { body?: unknown } | undefined): T | null =>
    row ? (JSON.parse(String(row.body)) as T) : null
  const bodies = <T>(rows: readonly { body?: unknown }[]): T[] => rows.map((row) => body<T>(row) as T)

  return {
    driver: database.driver,
    close: () => database.close(),
    load: async ({ tenantId, conversationId }) =>
      guard(() => body<Conversation>(database.get(sql.load, tenantId, conversationId))),
    commit: async (change) => guard(() => whole(() => commit(change))),
    enqueue: async (entries) =>
      guard(() => {
        whole(() => {
          outbox.add(entries)
          return 'committed'
        })
      }),
    usage: async ({ tenantId, period }) => guard(() => usage.read(tenantId, period)),
    transcript: async ({ tenantId, conversationId }, limit) =>
      guard(() =>
        bodies<TranscriptMessage>(database.all(sql.transcript, tenantId, conversationId, limit)).reverse(),
      ),
    list: async ({ tenantId, status, limit, cursor }) =>
      guard(() => {
        const from = cursor === undefined ? 0 : Number(cursor)
        const rows = database.all(sql.list, tenantId, status ?? null, status ?? null, limit + 1, from)
        return {
          items: bodies<Conversation>(rows.slice(0, limit)),
          next: rows.length > limit ? String(from + limit) : null,
        }
      }),
    episodes: async ({ tenantId, fromMs, toMs }) =>
      guard(() => bodies<Episode>(database.all(sql.episodes, tenantId, fromMs, toMs))),
    claimDue: async (request) => guard(() => outbox.claimDue(request)),
    settle: async (entry, settlement, nowMs) => guard(() => outbox.settle(entry, settlement, nowMs)),
    deadLetters: async (tenantId, limit) => guard(() => outbox.deadLetters(tenantId, limit)),
    redrive: async (tenantId, entryId, nowMs) => guard(() => outbox.redrive(tenantId, entryId, nowMs)),
    quarantine: async (item) =>
      guard(() => {
        database.run(sql.quarantine, item.quarantineId, item.atMs, JSON.stringify(item))
        database.run(sql.pruneQuarantine, QUARANTINE_KEPT)
      }),
    quarantined: async (limit) => guard(() => bodies<QuarantinedItem>(database.all(sql.quarantined, limit))),
  }
}

const sql = {
  load: 'SELECT body FROM conversations WHERE tenant_id = ? AND conversation_id = ?',
  transcript:
    'SELECT body FROM messages WHERE tenant_id = ? AND conversation_id = ? ORDER BY version DESC, position DESC LIMIT ?',
  list:
    'SELECT body FROM conversations WHERE tenant_id = ? AND (? IS NULL OR status = ?) ' +
    'ORDER BY updated_at_ms DESC, conversation_id LIMIT ? OFFSET ?',
  episodes:
    'SELECT body FROM episodes WHERE tenant_id = ? AND opened_at_ms >= ? AND opened_at_ms < ? ORDER BY opened_at_ms',
  // An expired receipt is overwritten; a living one changes nothing, and the count of changes tells.
  receipt:
    'INSERT INTO receipts (tenant_id, channel, message_id, expires_at_ms) VALUES (?, ?, ?, ?) ' +
    'ON CONFLICT DO UPDATE SET expires_at_ms = excluded.expires_at_ms WHERE receipts.expires_at_ms <= ?',
  insert:
    'INSERT INTO conversations (version, status, updated_at_ms, body, tenant_id, conversation_id) ' +
    'VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  update:
    'UPDATE conversations SET version = ?, status = ?, updated_at_ms = ?, body = ? ' +
    'WHERE tenant_id = ? AND conversation_id = ? AND version = ?',
  message:
    'INSERT INTO messages (tenant_id, conversation_id, version, position, body) VALUES (?, ?, ?, ?, ?)',
  episode:
    'INSERT INTO episodes (tenant_id, episode_id, opened_at_ms, body) VALUES (?, ?, ?, ?) ' +
    'ON CONFLICT DO UPDATE SET body = excluded.body',
  quarantine: 'INSERT INTO quarantine (quarantine_id, at_ms, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  pruneQuarantine:
    'DELETE FROM quarantine WHERE quarantine_id IN ' +
    '(SELECT quarantine_id FROM quarantine ORDER BY at_ms DESC LIMIT -1 OFFSET ?)',
  quarantined: 'SELECT body FROM quarantine ORDER BY at_ms DESC LIMIT ?',
} as const

/** Takes the receipts and the version, or says why not. The caller rolls back on a refusal. */
function refusal(
  database: Database,
  { conversation, receipts, nowMs }: Commit,
): 'duplicate' | 'conflict' | null {
  const { tenantId, conversationId, version, status, updatedAtMs } = conversation
  for (const { channel, messageId, expiresAtMs } of receipts) {
    const { changes } = database.run(sql.receipt, tenantId, channel, messageId, expiresAtMs, nowMs)
    if (changes === 0) return 'duplicate'
  }
  const row = [version, status, updatedAtMs, JSON.stringify(conversation), tenantId, conversationId] as const
  const { changes } =
    version === 1 ? database.run(sql.insert, ...row) : database.run(sql.update, ...row, version - 1)
  return changes === 0 ? 'conflict' : null
}

function writeConversation(database: Database, { conversation, messages }: Commit): void {
  const { tenantId, conversationId, version, episode } = conversation
  messages.forEach((message, position) => {
    database.run(sql.message, tenantId, conversationId, version, position, JSON.stringify(message))
  })
  if (episode) {
    database.run(sql.episode, tenantId, episode.episodeId, episode.openedAtMs, JSON.stringify(episode))
  }
}

/** Whatever SQLite throws becomes one error with a code; busy is worth another try. */
function guard<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (isRelevoError(cause)) throw cause
    const busy = cause instanceof Error && /busy|locked/i.test(cause.message)
    throw new RelevoError('STORE_FAILED', 'the SQLite store failed', { cause, retryable: busy })
  }
}
