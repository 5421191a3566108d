import type { Final } from '../world/final.js'
import type { Recorded } from '../world/record.js'
import { deliveryInvariants } from './deliveries.js'
import { linearizable } from './linearizable.js'
import { ownerInvariants } from './owners.js'
import { storedInvariants } from './stored.js'

/** What must hold of a run that is over; it answers with what does not. */
export type Invariant = (record: Recorded, final: Final) => string[]

/** The invariants of a reliable handoff, by their number. */
export const invariants: Readonly<Record<string, Invariant>> = {
  ...deliveryInvariants,
  ...ownerInvariants,
  ...storedInvariants,
  'I13 history linearizable': linearizable,
}

/** Everything that is broken. */
export const brokenIn = (record: Recorded, final: Final): string[] =>
  Object.entries(invariants).flatMap(([name, check]) =>
    check(record, final).map((what) => `${name}: ${what}`),
  )
