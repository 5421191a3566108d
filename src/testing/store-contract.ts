import type { HandoffStore } from '../ports/index.js'
import type { ContractTest } from './contract.js'
import { commits } from './store/commits.js'
import { leases } from './store/leases.js'
import { reads } from './store/reads.js'
import { receipts } from './store/receipts.js'
import { retries } from './store/retries.js'
import { usage } from './store/usage.js'

/** What every {@link HandoffStore} must do. Each test takes a fresh store. */
export const storeContract: readonly ContractTest<HandoffStore>[] = [
  ...commits,
  ...receipts,
  ...reads,
  ...leases,
  ...retries,
  ...usage,
]
