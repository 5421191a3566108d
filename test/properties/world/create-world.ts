import { AsyncLocalStorage } from 'node:async_hooks'
import type { Channel, Handoff, HandoffStore, Notifier, PartialPolicy, TenantDirectory } from 'relevo'
import { createFakeChannel } from 'relevo/testing'
import { type Library, smallRules } from '../library.js'
import { countUp, newRecord, type Operation, type Recorded } from './record.js'
import { createMachine, createScheduler, type Machine, type Scheduler } from './scheduler.js'
import { watchedStore } from './watched-store.js'

/** What a world is made of. */
export interface WorldOptions {
  readonly library: Library
  readonly store: HandoffStore
  readonly policy?: PartialPolicy
  readonly sendsTexts: boolean
  readonly fraction?: () => number
}

/** Machines over one store, one team and one channel, all under one scheduler. */
export interface World {
  readonly scheduler: Scheduler
  readonly record: Recorded
  readonly store: HandoffStore
  /** Starts a machine. */
  readonly start: (name: string, skewMs?: number) => { machine: Machine; handoff: Handoff }
  /** Carries out one try of an operation on a machine; never rejects. */
  readonly attempt: (machine: Machine, operation: Operation, work: () => Promise<unknown>) => Promise<void>
  /** From now on nobody knows the tenant. */
  readonly removeTenant: (tenantId: string) => void
}

/** Their ids. */
export const TENANTS = ['tienda', 'otra'] as const
const policyInProofs: PartialPolicy = {
  survey: true,
  idleAfterMs: 30 * 60_000,
  unclaimed: { returnAfterMs: 40 * 60_000 },
}
/** In whose name something happens. One for all worlds: every further one slows down every promise. */
const acting = new AsyncLocalStorage<Operation>()
const nobody: Operation = { id: 'nobody', kind: 'none', tenantId: null }

/** A world with nobody in it yet. */
export function createWorld({
  library,
  store,
  policy = policyInProofs,
  sendsTexts,
  fraction = () => 0,
}: WorldOptions): World {
  const record = newRecord()
  const operation = () => acting.getStore() ?? nobody
  const scheduler = createScheduler((kind, machine) => {
    countUp(record.faults, kind)
    const entries = kind === 'crash' && machine ? (record.inFlight.get(machine.name) ?? []) : []
    for (const entryId of entries) countUp(record.excuses, entryId)
  })
  const gone = new Set<string>()
  const listed = library.createTenantList(TENANTS.map((tenantId) => ({ tenantId, name: tenantId, policy })))
  const tenants: TenantDirectory = {
    ...listed,
    byId: async (tenantId) => (gone.has(tenantId) ? null : listed.byId(tenantId)),
  }
  const fake = createFakeChannel({ name: 'whatsapp' })
  const rules = smallRules(library)
  const storeFailed = () => new library.RelevoError('STORE_FAILED', 'injected', { retryable: true })

  function start(name: string, skewMs = 0) {
    const machine = createMachine(name, skewMs)
    const waits = <T>(port: string, work: () => Promise<T>) => {
      // The scheduler lets it go on; it still happens in the name of who asked.
      const asking = operation()
      const real = () => acting.run(asking, work)
      return scheduler.call(machine, { name: port, real, storeFailed }) as Promise<T>
    }
    const watched = watchedStore(store, record, name, operation)
    const scheduled: HandoffStore = {
      ...watched,
      load: (key) => waits('store.load', () => watched.load(key)),
      commit: (commit) => waits('store.commit', () => watched.commit(commit)),
      claimDue: (request) => waits('store.claimDue', () => watched.claimDue(request)),
      settle: (...args) => {
        // A settlement that never gets to the store leaves the attempt open.
        const { entryId } = args[0]
        return waits('store.settle', () => watched.settle(...args)).catch((error: unknown) => {
          countUp(record.excuses, entryId)
          throw error
        })
      },
    }
    const reached = (
      what: 'notice' | 'text',
      entryId: string,
      tenantId: string,
      conversationId: string | null,
    ) =>
      record.deliveries.push({
        at: ++record.at,
        operation: operation(),
        what,
        entryId,
        tenantId,
        conversationId,
      })
    const team: Notifier = {
      name: 'team',
      deliver: ({ id, tenantId, conversationId }) =>
        waits('notifier.deliver', async () => {
          reached('notice', id, tenantId, conversationId ?? null)
          return { status: 'delivered' as const }
        }),
    }
    const channel: Channel = {
      ...fake,
      send: (text) =>
        waits('channel.send', async () => {
          reached('text', text.entryId, text.tenantId, null)
          return { status: 'delivered' as const, providerId: `sent-${text.entryId}` }
        }),
    }
    let ids = 0
    const runtime = {
      nowMs: () => {
        if (skewMs !== 0) countUp(record.faults, 'skew')
        return scheduler.nowMs() + skewMs
      },
      random: fraction,
      newId: () => `${name}-${++ids}`,
      sleep: (ms: number, signal?: AbortSignal) => scheduler.sleep(machine, ms, signal),
    }
    const handoff = library.createHandoff({
      store: scheduled,
      tenants,
      notifiers: [team],
      rules,
      runtime,
      ...(sendsTexts ? { channel } : {}),
    })
    return { machine, handoff }
  }

  async function attempt(
    machine: Machine,
    operation: Operation,
    work: () => Promise<unknown>,
  ): Promise<void> {
    const one: Recorded['tries'][number] = { operation, from: ++record.at, to: Infinity, isLost: true }
    record.tries.push(one)
    const answered = acting
      .run(operation, work)
      .then(
        (result) => Object.assign(one, { result }),
        (error: unknown) => Object.assign(one, { error }),
      )
      .then(() => Object.assign(one, { to: ++record.at, isLost: !machine.isAlive }))
    await Promise.race([answered, machine.died])
  }

  const removeTenant = (tenantId: string) => {
    countUp(record.faults, 'tenant_gone')
    record.goneAt = ++record.at
    gone.add(tenantId)
  }
  return { scheduler, record, store, start, attempt, removeTenant }
}
