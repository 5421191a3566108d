import { createHash } from 'node:crypto'
import type { Recorded } from '../world/record.js'
import type { Machine, Scheduler } from '../world/scheduler.js'

/**
 * Two orders that lead here have the same future, and the same verdict of the invariants: what the store holds (the
 * commits in their order, what became of each entry), what each machine has been answered, what waits, and which commits
 * each operation has in its time.
 */
export function stateKey(
  record: Recorded,
  scheduler: Scheduler,
  machines: readonly Machine[],
  left: ReadonlyMap<string, number>,
): string {
  const entries = new Map<string, unknown[]>()
  const add = (entryId: string, what: unknown) =>
    entries.set(entryId, [...(entries.get(entryId) ?? []), what])
  const events = [
    ...record.claims.map(({ at, entry }) => ({
      at,
      entryId: entry.entryId,
      what: [entry.token, entry.attempts],
    })),
    ...record.deliveries.map(({ at, entryId }) => ({ at, entryId, what: 'delivered' })),
    ...record.settlements.map(({ at, entryId, settlement, isOk }) => ({
      at,
      entryId,
      what: [settlement, isOk],
    })),
  ]
  for (const { entryId, what } of events.sort((a, b) => a.at - b.at)) add(entryId, what)
  const before = (moment: number) => record.commits.filter(({ at }) => at < moment).length
  const byMachine = machines.map(({ name, isAlive, seen }) => [name, isAlive, seen])
  const state = [
    record.commits.map(({ operation, commit }) => [operation.id, commit]),
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...record.excuses].sort(),
    record.tries
      .map(({ operation, from, to, isLost }) => [operation.id, before(from), before(to), isLost])
      .sort(),
    record.goneAt === null ? null : before(record.goneAt),
    byMachine.sort(),
    [...scheduler.waitingFor()].sort(),
    scheduler.nowMs(),
    [...left].sort(),
  ]
  return createHash('sha1').update(JSON.stringify(state)).digest('base64')
}
