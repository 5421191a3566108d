import type { ClaimRequest, DeadEntry, LeasedEntry, OutboxEntry, Settlement } from '../../ports/index.js'

interface Owed {
  readonly entry: OutboxEntry
  state: 'pending' | 'done' | 'dead'
  dueAtMs: number
  attempts: number
  token: string | null
  error: string
  diedAtMs: number
}

/** Owed work in memory, under leases with fencing tokens. */
export function createMemoryOutbox() {
  const owed = new Map<string, Owed>()
  const find = (tenantId: string, entryId: string) => owed.get(JSON.stringify([tenantId, entryId]))

  function add(entries: readonly OutboxEntry[]): void {
    for (const entry of entries) {
      const key = JSON.stringify([entry.tenantId, entry.entryId])
      if (owed.has(key)) continue
      const fresh = {
        state: 'pending',
        dueAtMs: entry.dueAtMs ?? entry.createdAtMs,
        attempts: 0,
        token: null,
        error: '',
        diedAtMs: 0,
      } as const
      owed.set(key, { entry: structuredClone(entry), ...fresh })
    }
  }

  function claimDue({ nowMs, leaseMs, limit, token, only }: ClaimRequest): LeasedEntry[] {
    const due = [...owed.values()]
      .filter(({ state, dueAtMs }) => state === 'pending' && dueAtMs <= nowMs)
      .filter(
        ({ entry }) =>
          !only || (entry.tenantId === only.tenantId && entry.conversationId === only.conversationId),
      )
      .sort((a, b) => a.dueAtMs - b.dueAtMs)
      .slice(0, limit)
    return due.map((one) => {
      one.token = token
      one.attempts++
      // A lease is a due time in the future: whoever claims after it takes the entry over.
      one.dueAtMs = nowMs + leaseMs
      return { ...structuredClone(one.entry), token, attempts: one.attempts }
    })
  }

  function settle(
    { tenantId, entryId, token }: Pick<LeasedEntry, 'tenantId' | 'entryId' | 'token'>,
    settlement: Settlement,
    nowMs: number,
  ): boolean {
    const one = find(tenantId, entryId)
    if (one?.state !== 'pending' || one.token !== token) return false
    one.token = null
    if (settlement.state === 'retry') one.dueAtMs = settlement.dueAtMs
    else one.state = settlement.state
    if (settlement.state === 'dead') one.diedAtMs = nowMs
    if (settlement.state !== 'done') one.error = settlement.error
    return true
  }

  function deadLetters(tenantId: string, limit: number): DeadEntry[] {
    return [...owed.values()]
      .filter(({ entry, state }) => entry.tenantId === tenantId && state === 'dead')
      .sort((a, b) => b.diedAtMs - a.diedAtMs)
      .slice(0, limit)
      .map(({ entry, attempts, error, diedAtMs }) => ({
        ...structuredClone(entry),
        attempts,
        error,
        diedAtMs,
      }))
  }

  function redrive(tenantId: string, entryId: string, nowMs: number): boolean {
    const one = find(tenantId, entryId)
    if (one?.state !== 'dead') return false
    Object.assign(one, { state: 'pending', dueAtMs: nowMs, attempts: 0, token: null })
    return true
  }

  return { add, claimDue, settle, deadLetters, redrive }
}
