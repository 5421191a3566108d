import type { Usage, UsageCount } from '../../ports/index.js'
import type { Database } from './open-database.js'

// A counter that would pass its limit changes nothing, and the count of changes tells.
const ADD =
  'INSERT INTO usage (tenant_id, period, meter, used) SELECT ?, ?, ?, ? WHERE ? <= ? ' +
  'ON CONFLICT DO UPDATE SET used = used + excluded.used WHERE used + excluded.used <= ?'
const READ = 'SELECT meter, used FROM usage WHERE tenant_id = ? AND period = ?'

/** Counters of what tenants use, in SQLite. */
export function createSqliteUsage(database: Database) {
  return {
    /** False where a counter would pass its limit: the caller then takes all back. */
    add: (tenantId: string, counts: readonly UsageCount[]): boolean =>
      counts.every(({ meter, period, add, max = Number.MAX_SAFE_INTEGER }) => {
        const { changes } = database.run(ADD, tenantId, period, meter, add, add, max, max)
        return changes > 0
      }),
    read: (tenantId: string, period: string): Usage => {
      const rows = database.all(READ, tenantId, period)
      return Object.fromEntries(rows.map(({ meter, used }) => [meter, Number(used)]))
    },
  }
}
