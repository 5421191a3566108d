import type { Commit, HandoffStore, LeasedEntry } from 'relevo'
import { countUp, type Operation, type Recorded } from './record.js'

/** Outcomes after which certainly nobody was told. */
const CERTAIN = ['BUSY', 'REFUSED', 'NOT_YET']

/** A store that writes down what happens to it. `operation` says in whose name. */
export function watchedStore(
  real: HandoffStore,
  record: Recorded,
  machine: string,
  operation: () => Operation,
): HandoffStore {
  const inFlight = new Set<string>()
  record.inFlight.set(machine, inFlight)
  return {
    ...real,
    commit: async (commit: Commit) => {
      const outcome = await real.commit(commit)
      if (outcome === 'committed')
        record.commits.push({ at: ++record.at, operation: operation(), commit: structuredClone(commit) })
      return outcome
    },
    claimDue: async (request) => {
      const entries = await real.claimDue(request)
      for (const entry of entries) {
        record.claims.push({ at: ++record.at, machine, entry })
        inFlight.add(entry.entryId)
      }
      return entries
    },
    settle: async (entry: Pick<LeasedEntry, 'tenantId' | 'entryId' | 'token'>, settlement, nowMs) => {
      const { entryId } = entry
      // Whatever becomes of this write, the attempt is over.
      inFlight.delete(entryId)
      const isOk = await real.settle(entry, settlement, nowMs)
      record.settlements.push({ at: ++record.at, entryId, settlement, isOk })
      const mayHaveTold = settlement.state === 'retry' && !CERTAIN.includes(settlement.error)
      if (!isOk) countUp(record.faults, 'lease_lost')
      if (!isOk || mayHaveTold) countUp(record.excuses, entryId)
      return isOk
    },
  }
}
