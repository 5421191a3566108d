/**
 * The embedded default: one SQLite file.
 * @module sqlite
 */
export { createSqliteStore, type SqliteStore } from './create-sqlite-store.js'
