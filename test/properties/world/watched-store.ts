import type { Commit, HandoffStore, LeasedEntry } from 'relevo'
import { countUp, type Operation, type Recorded } from './record.js'

/** Outcomes after which certainly nobody was told. */
const CERTAIN = ['BUSY', 'REFUSED', 'NOT_YET']

const isTextOf = ({ work }: LeasedEntry) => work.type === 'customer_text'

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
        const { nowMs, leaseMs } = request
        record.claims.push({ at: ++record.at, entry, nowMs, untilMs: nowMs + leaseMs })
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
      const isText = record.claims.some((one) => one.entry.entryId === entryId && isTextOf(one.entry))
      // Nobody may read the same line twice because its sender does not know: a text is then given up.
      const mayHaveTold = settlement.state === 'retry' && !CERTAIN.includes(settlement.error) && !isText
      if (!isOk) countUp(record.faults, 'lease_lost')
      if (!isOk || mayHaveTold) countUp(record.excuses, entryId)
      return isOk
    },
  }
}
