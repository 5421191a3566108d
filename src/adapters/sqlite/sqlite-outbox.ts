import type { ClaimRequest, DeadEntry, LeasedEntry, OutboxEntry, Settlement } from '../../ports/index.js'
import type { Database, SqlValue } from './open-database.js'

const sql = {
  add:
    'INSERT INTO outbox (tenant_id, entry_id, conversation_id, body, state, due_at_ms, attempts) ' +
    "VALUES (?, ?, ?, ?, 'pending', ?, 0) ON CONFLICT DO NOTHING",
  // A lease is a due time in the future under a new token, so an ended lease needs no release.
  claim:
    'UPDATE outbox SET token = ?, due_at_ms = ?, attempts = attempts + 1 WHERE (tenant_id, entry_id) IN ' +
    "(SELECT tenant_id, entry_id FROM outbox WHERE state = 'pending' AND due_at_ms <= ? ORDER BY due_at_ms LIMIT ?) " +
    'RETURNING body, attempts',
  claimOf:
    'UPDATE outbox SET token = ?, due_at_ms = ?, attempts = attempts + 1 WHERE (tenant_id, entry_id) IN ' +
    "(SELECT tenant_id, entry_id FROM outbox WHERE state = 'pending' AND due_at_ms <= ? " +
    'AND tenant_id = ? AND conversation_id = ? ORDER BY due_at_ms LIMIT ?) RETURNING body, attempts',
  prune: 'DELETE FROM receipts WHERE expires_at_ms <= ?',
  done: "UPDATE outbox SET state = 'done', token = NULL WHERE tenant_id = ? AND entry_id = ? AND token = ? AND state = 'pending'",
  retry:
    'UPDATE outbox SET due_at_ms = ?, error = ?, token = NULL ' +
    "WHERE tenant_id = ? AND entry_id = ? AND token = ? AND state = 'pending'",
  dead:
    "UPDATE outbox SET state = 'dead', died_at_ms = ?, error = ?, token = NULL " +
    "WHERE tenant_id = ? AND entry_id = ? AND token = ? AND state = 'pending'",
  deadLetters:
    "SELECT body, attempts, error, died_at_ms FROM outbox WHERE tenant_id = ? AND state = 'dead' ORDER BY died_at_ms DESC LIMIT ?",
  redrive:
    "UPDATE outbox SET state = 'pending', due_at_ms = ?, attempts = 0, token = NULL " +
    "WHERE tenant_id = ? AND entry_id = ? AND state = 'dead'",
} as const

type Row = Record<string, SqlValue>

const dueOf = ({ createdAtMs, dueAtMs = createdAtMs }: OutboxEntry) => dueAtMs

/** Owed work in SQLite, under leases with fencing tokens. Each statement is atomic by itself. */
export function createSqliteOutbox(database: Database) {
  const entryOf = (row: Row) => JSON.parse(String(row.body)) as OutboxEntry

  function add(entries: readonly OutboxEntry[]): void {
    for (const entry of entries) {
      const { tenantId, entryId, conversationId } = entry
      database.run(sql.add, tenantId, entryId, conversationId, JSON.stringify(entry), dueOf(entry))
    }
  }

  function claimDue({ nowMs, leaseMs, limit, token, only }: ClaimRequest): LeasedEntry[] {
    if (!only) database.run(sql.prune, nowMs)
    const lease = [token, nowMs + leaseMs, nowMs] as const
    const rows = only
      ? database.all(sql.claimOf, ...lease, only.tenantId, only.conversationId, limit)
      : database.all(sql.claim, ...lease, limit)
    // SQLite returns changed rows in any order; what was owed first is carried out first.
    return rows
      .map((row) => ({ ...entryOf(row), token, attempts: Number(row.attempts) }))
      .sort((a, b) => dueOf(a) - dueOf(b) || a.createdAtMs - b.createdAtMs)
  }

  function settle(
    { tenantId, entryId, token }: Pick<LeasedEntry, 'tenantId' | 'entryId' | 'token'>,
    settlement: Settlement,
    nowMs: number,
  ): boolean {
    const mine = [tenantId, entryId, token] as const
    if (settlement.state === 'done') return database.run(sql.done, ...mine).changes > 0
    const { error } = settlement
    if (settlement.state === 'retry')
      return database.run(sql.retry, settlement.dueAtMs, error, ...mine).changes > 0
    return database.run(sql.dead, nowMs, error, ...mine).changes > 0
  }

  function deadLetters(tenantId: string, limit: number): DeadEntry[] {
    return database.all(sql.deadLetters, tenantId, limit).map((row) => ({
      ...entryOf(row),
      attempts: Number(row.attempts),
      error: String(row.error),
      diedAtMs: Number(row.died_at_ms),
    }))
  }

  function redrive(tenantId: string, entryId: string, nowMs: number): boolean {
    return database.run(sql.redrive, nowMs, tenantId, entryId).changes > 0
  }

  return { add, claimDue, settle, deadLetters, redrive }
}
