import type { HandoffStore } from 'relevo'

type Damage = (real: HandoffStore) => Partial<HandoffStore>

const LATE = Number.MAX_SAFE_INTEGER

/** Each is a working store with one line of damage. */
export const brokenStores: Readonly<Record<string, Damage>> = {
  'commits on any version': (real) => ({
    commit: async (change) => {
      const version = ((await real.load(change.conversation))?.version ?? 0) + 1
      return real.commit({ ...change, conversation: { ...change.conversation, version } })
    },
  }),
  'forgets what it has seen': (real) => ({ commit: (change) => real.commit({ ...change, receipts: [] }) }),
  'never forgets what it has seen': (real) => ({
    commit: (change) =>
      real.commit({ ...change, receipts: change.receipts.map((one) => ({ ...one, expiresAtMs: LATE })) }),
  }),
  'remembers the first message only': (real) => ({
    commit: (change) => real.commit({ ...change, receipts: change.receipts.slice(0, 1) }),
  }),
  'says conflict rather than duplicate': (real) => ({
    commit: async (change) => {
      const stored = (await real.load(change.conversation))?.version ?? 0
      return stored === change.conversation.version - 1 ? real.commit(change) : 'conflict'
    },
  }),
  'stores lines before it refuses': (real) => ({
    commit: async (change) => {
      const outcome = await real.commit(change)
      const stored = await real.load(change.conversation)
      if (outcome === 'committed' || !stored || change.messages.length === 0) return outcome
      await real.commit({ ...change, conversation: { ...stored, version: stored.version + 1 }, receipts: [] })
      return outcome
    },
  }),
  'loses what is owed': (real) => ({ commit: (change) => real.commit({ ...change, outbox: [] }) }),
  'owes an id again with every commit': (real) => ({
    commit: (change) =>
      real.commit({
        ...change,
        outbox: change.outbox.map((one) => ({
          ...one,
          entryId: `${one.entryId}:${change.conversation.version}`,
        })),
      }),
  }),
  'loses the address of a customer': (real) => ({
    load: async (key) => {
      const stored = await real.load(key)
      return stored && { ...stored, customer: { id: stored.customer.id } }
    },
  }),
  'makes up conversations': (real) => ({
    load: async (key) => (await real.load(key)) ?? ({ ...key, version: 0 } as never),
  }),
  'hands out what it keeps': (real) => {
    const kept = new Map<string, Awaited<ReturnType<HandoffStore['load']>>>()
    return {
      load: async (key) => {
        const stored = kept.get(key.conversationId) ?? (await real.load(key))
        kept.set(key.conversationId, stored)
        return stored
      },
    }
  },
  'repairs texts': (real) => ({
    transcript: async (key, limit) =>
      (await real.transcript(key, limit)).map((line) => ({ ...line, text: line.text.toWellFormed() })),
  }),
  'gives the oldest lines': (real) => ({
    transcript: async (key, limit) => (await real.transcript(key, 1_000)).slice(0, limit),
  }),
  'gives lines from the newest on': (real) => ({
    transcript: async (key, limit) => (await real.transcript(key, limit)).toReversed(),
  }),
  'joins tenant and conversation into one key': (real) => ({
    commit: (change) => {
      const { tenantId, conversationId } = change.conversation
      const [tenant = '', ...rest] = `${tenantId}#C#${conversationId}`.split('#C#')
      const key = { tenantId: tenant, conversationId: rest.join('#C#') }
      return real.commit({ ...change, conversation: { ...change.conversation, ...key } })
    },
  }),
  'lists every status': (real) => ({
    list: ({ status: _status, ...query }) => real.list(query),
  }),
  'lists the first page again': (real) => ({ list: ({ cursor: _cursor, ...query }) => real.list(query) }),
  'lists the latest last': (real) => ({
    list: async (query) => {
      const { items, next } = await real.list(query)
      return { items: items.toReversed(), next }
    },
  }),
  'gives episodes up to the end, that included': (real) => ({
    episodes: (query) => real.episodes({ ...query, toMs: query.toMs + 1 }),
  }),
  'gives episodes from after the beginning': (real) => ({
    episodes: (query) => real.episodes({ ...query, fromMs: query.fromMs + 1 }),
  }),
  'leases before the time': (real) => ({
    claimDue: (request) => real.claimDue({ ...request, nowMs: request.nowMs + 1 }),
  }),
  'leases for no time': (real) => ({ claimDue: (request) => real.claimDue({ ...request, leaseMs: 0 }) }),
  'leases for ever': (real) => ({ claimDue: (request) => real.claimDue({ ...request, leaseMs: LATE }) }),
  'leases of any conversation': (real) => ({
    claimDue: ({ only: _only, ...request }) => real.claimDue(request),
  }),
  'leases as many as there are': (real) => ({
    claimDue: (request) => real.claimDue({ ...request, limit: 1_000 }),
  }),
  'takes the word of any worker': (real) => ({
    settle: async (entry, settlement, nowMs) => (await real.settle(entry, settlement, nowMs)) || true,
  }),
  'keeps a lease that was settled': () => ({ settle: async () => true }),
  'tries again at once': (real) => ({
    settle: (entry, settlement, nowMs) =>
      real.settle(
        entry,
        settlement.state === 'retry' ? { ...settlement, dueAtMs: nowMs } : settlement,
        nowMs,
      ),
  }),
  'gives up where it should try again': (real) => ({
    settle: (entry, settlement, nowMs) =>
      real.settle(entry, settlement.state === 'retry' ? { state: 'dead', error: '' } : settlement, nowMs),
  }),
  'does not say why it gave up': (real) => ({
    deadLetters: async (tenantId, limit) =>
      (await real.deadLetters(tenantId, limit)).map((one) => ({ ...one, error: '' })),
  }),
  'shows what was given up to every tenant': (real) => ({
    deadLetters: (_tenantId, limit) => real.deadLetters('tienda', limit),
  }),
  'drives for every tenant': (real) => ({
    redrive: (_tenantId, entryId, nowMs) => real.redrive('tienda', entryId, nowMs),
  }),
  'drives what is not there': (real) => ({
    redrive: async (...args) => (await real.redrive(...args)) || true,
  }),
  'keeps nothing aside': () => ({ quarantine: async () => {} }),
  'keeps an id aside twice': (real) => {
    let copies = 0
    return {
      quarantine: async (item) => {
        const again = (await real.quarantined(1_000)).some((one) => one.quarantineId === item.quarantineId)
        await real.quarantine(again ? { ...item, quarantineId: `${item.quarantineId}:${++copies}` } : item)
      },
    }
  },
}
