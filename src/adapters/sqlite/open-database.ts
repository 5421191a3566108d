import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { RelevoError } from '../../errors.js'

/** A value SQLite keeps. */
export type SqlValue = string | number | null

/** The small part of SQLite this room needs; both drivers fit behind it. */
export interface Database {
  /** Which driver runs: Node's own where Node has it. */
  readonly driver: 'node:sqlite' | 'libsql'
  run(sql: string, ...values: SqlValue[]): { readonly changes: number }
  get(sql: string, ...values: SqlValue[]): Record<string, SqlValue> | undefined
  all(sql: string, ...values: SqlValue[]): Record<string, SqlValue>[]
  exec(sql: string): void
  close(): void
}

/** What `node:sqlite` and `libsql` have in common. */
interface Statement {
  run(...values: SqlValue[]): { changes: number | bigint }
  get(...values: SqlValue[]): unknown
  all(...values: SqlValue[]): unknown[]
}
interface Connection {
  prepare(sql: string): Statement
  exec(sql: string): unknown
  close(): unknown
}
type Connect = new (file: string) => Connection

const BUSY_TIMEOUT_MS = 5_000

/**
 * Opens a database file, making its folder. WAL with `synchronous=FULL`: what was acknowledged survives a power cut.
 * @throws RelevoError `DRIVER_MISSING` where neither driver is there; `STORE_FAILED` where the file cannot be opened.
 */
export async function openDatabase(file: string): Promise<Database> {
  const { driver, connect } = await findDriver()
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    const connection = new connect(file)
    connection.exec(
      `PRAGMA busy_timeout=${BUSY_TIMEOUT_MS}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL`,
    )
    return wrap(driver, connection)
  } catch (cause) {
    throw new RelevoError('STORE_FAILED', `cannot open the SQLite file "${file}"`, { cause })
  }
}

async function findDriver(): Promise<{ driver: Database['driver']; connect: Connect }> {
  const builtin = process.getBuiltinModule('node:sqlite' as 'node:module') as unknown as
    | { DatabaseSync: Connect }
    | undefined
  if (builtin) return { driver: 'node:sqlite', connect: builtin.DatabaseSync }
  try {
    const { default: libsql } = await import('libsql')
    return { driver: 'libsql', connect: libsql as unknown as Connect }
  } catch (cause) {
    const message = 'this Node has no node:sqlite (it comes with 22.13); install the package "libsql"'
    throw new RelevoError('DRIVER_MISSING', message, { cause })
  }
}

function wrap(driver: Database['driver'], connection: Connection): Database {
  const prepared = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = connection.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return {
    driver,
    run: (sql, ...values) => ({ changes: Number(prepare(sql).run(...values).changes) }),
    get: (sql, ...values) => prepare(sql).get(...values) as Record<string, SqlValue> | undefined,
    all: (sql, ...values) => prepare(sql).all(...values) as Record<string, SqlValue>[],
    exec: (sql) => void connection.exec(sql),
    close: () => void connection.close(),
  }
}
