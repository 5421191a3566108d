import type { DeliveryOutcome } from 'relevo'

/** A call of a port that waits for its turn. */
export interface Call {
  /** As `store.commit`. */
  readonly name: string
  readonly real: () => Promise<unknown>
  /** An error as the store throws it. */
  readonly storeFailed: () => Error
}

/** What goes wrong with a call. */
export interface CallFault {
  readonly at: (name: string) => boolean
  readonly act: (call: Call) => Promise<unknown>
}

const isStore = (name: string) => name.startsWith('store.')
const never = () => new Promise<never>(() => {})

const fails = ({ storeFailed }: Call) => Promise.reject(storeFailed())
const doneButLost = async (call: Call) => {
  await call.real()
  throw call.storeFailed()
}
const busy: DeliveryOutcome = { status: 'failed', retryable: true, code: 'BUSY' }
const refused: DeliveryOutcome = { status: 'failed', retryable: false, code: 'REFUSED' }
const unknown: DeliveryOutcome = { status: 'unknown', code: 'NO_ANSWER' }

const deliveryFaults = (what: string, port: string): Record<string, CallFault> => {
  const at = (name: string) => name === port
  return {
    [`${what}_temporary`]: { at, act: async () => busy },
    [`${what}_permanent`]: { at, act: async () => refused },
    [`${what}_unknown`]: { at, act: ({ real }) => real().then(() => unknown) },
    [`${what}_threw`]: { at, act: ({ real }) => real().then(() => Promise.reject(new Error('thrown'))) },
    [`${what}_never_answers`]: { at, act: ({ real }) => real().then(never) },
  }
}

/** The calls after one that found the store down find it down too. */
export const DOWN_CALLS = 4

/** Every way in which a call can fail. */
export const callFaults: Readonly<Record<string, CallFault>> = {
  commit_lost: { at: (name) => name === 'store.commit', act: doneButLost },
  commit_refused: { at: (name) => name === 'store.commit', act: fails },
  conflict: { at: (name) => name === 'store.commit', act: async () => 'conflict' },
  claim_lost: { at: (name) => name === 'store.claimDue', act: doneButLost },
  settle_lost: { at: (name) => name === 'store.settle', act: doneButLost },
  store_down: { at: isStore, act: fails },
  ...deliveryFaults('notice', 'notifier.deliver'),
  ...deliveryFaults('text', 'channel.send'),
}

/** What happens to a machine, the clock or a tenant. */
export const worldFaults = ['crash', 'clock_jump', 'tenant_gone'] as const

/** Faults that are not chosen but come of the others, or stand in the script. */
export const otherFaults = ['duplicate', 'skew', 'lease_lost'] as const

/** All of them; a run in which one of these never fired proves nothing about it. */
export const faultKinds: readonly string[] = [...Object.keys(callFaults), ...worldFaults, ...otherFaults]
