import type { Meter } from '../ports/index.js'
import type { Measured } from './meter-subject.js'

/** A meter that adds up in memory. */
export interface FakeMeter extends Meter {
  /** Every row so far, in the order in which they began. */
  readonly measured: readonly Measured[]
}

/** A meter whose figures a test can read. */
export function createFakeMeter(): FakeMeter {
  const rows = new Map<string, Measured>()
  const add = (fresh: Measured) => {
    const key = JSON.stringify([fresh.name, Object.entries(fresh.attributes).toSorted()])
    const row = rows.get(key)
    const times = fresh.times === undefined ? {} : { times: fresh.times + (row?.times ?? 0) }
    rows.set(key, { ...fresh, sum: fresh.sum + (row?.sum ?? 0), ...times })
  }
  return {
    get measured() {
      return [...rows.values()]
    },
    count: (name, value, attributes) => add({ name, attributes: { ...attributes }, sum: value }),
    record: (name, value, attributes) => add({ name, attributes: { ...attributes }, sum: value, times: 1 }),
  }
}
