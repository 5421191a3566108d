import { RelevoError } from '../../errors.js'
import type { Database } from './open-database.js'

const VERSION = 2

/** Every key begins with the tenant. Bodies are JSON, which keeps also texts that are not valid UTF-16. */
const create = `
CREATE TABLE conversations (
  tenant_id TEXT NOT NULL, conversation_id TEXT NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL,
  updated_at_ms INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (tenant_id, conversation_id)
) WITHOUT ROWID;
CREATE INDEX conversations_latest ON conversations (tenant_id, updated_at_ms DESC, conversation_id);
CREATE TABLE receipts (
  tenant_id TEXT NOT NULL, channel TEXT NOT NULL, message_id TEXT NOT NULL, expires_at_ms INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, channel, message_id)
) WITHOUT ROWID;
CREATE INDEX receipts_expired ON receipts (expires_at_ms);
CREATE TABLE messages (
  tenant_id TEXT NOT NULL, conversation_id TEXT NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (tenant_id, conversation_id, version, position)
) WITHOUT ROWID;
CREATE TABLE episodes (
  tenant_id TEXT NOT NULL, episode_id TEXT NOT NULL, opened_at_ms INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (tenant_id, episode_id)
) WITHOUT ROWID;
CREATE INDEX episodes_opened ON episodes (tenant_id, opened_at_ms);
CREATE TABLE outbox (
  tenant_id TEXT NOT NULL, entry_id TEXT NOT NULL, conversation_id TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL, due_at_ms INTEGER NOT NULL, attempts INTEGER NOT NULL, token TEXT, error TEXT,
  died_at_ms INTEGER,
  PRIMARY KEY (tenant_id, entry_id)
) WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (due_at_ms) WHERE state = 'pending';
CREATE INDEX outbox_owed ON outbox (tenant_id, conversation_id) WHERE state = 'pending';
CREATE INDEX outbox_dead ON outbox (tenant_id, died_at_ms DESC) WHERE state = 'dead';
CREATE TABLE quarantine (quarantine_id TEXT PRIMARY KEY, at_ms INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX quarantine_latest ON quarantine (at_ms DESC);
`

/** What came with version 2. */
const counters = `
CREATE TABLE usage (
  tenant_id TEXT NOT NULL, period TEXT NOT NULL, meter TEXT NOT NULL, used INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, period, meter)
) WITHOUT ROWID;
`

/** Creates the tables of a new file, and brings an older one up to date. @throws RelevoError `STORE_FAILED` for a file of a later version. */
export function migrate(database: Database): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    const version = Number(database.get('PRAGMA user_version')?.user_version ?? 0)
    if (version > VERSION) {
      throw new RelevoError('STORE_FAILED', `the file is of schema ${version}, this library knows ${VERSION}`)
    }
    if (version < 1) database.exec(create)
    if (version < 2) database.exec(counters)
    if (version < VERSION) database.exec(`PRAGMA user_version = ${VERSION}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
