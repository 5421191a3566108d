import type { HandoffStore, OutboxEntry } from 'relevo'
import { createDynamoDbStore } from 'relevo/dynamodb'
import { aConversation, anEpisode } from 'relevo/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTables, documentOf, noPauses, sdkFor } from './support/a-store.js'
import { type Emulator, startEmulator } from './support/emulator.js'
import { type Fault, type FaultPlan, type FaultyWire, startProxy } from './support/proxy.js'

let emulator: Emulator
let proxy: FaultyWire
beforeAll(async () => {
  emulator = await startEmulator()
})
beforeEach(async () => {
  proxy = await startProxy(emulator.endpoint)
  return proxy.close
})
afterAll(() => emulator?.close())

const NOW = aConversation().updatedAtMs
const { tenantId, conversationId } = aConversation()
const key = { tenantId, conversationId }
const episode = anEpisode({ openedAtMs: NOW })
const entry = (entryId: string): OutboxEntry => ({
  ...key,
  entryId,
  work: { type: 'customer_text', text: 'hola' },
  createdAtMs: NOW,
})
const claimAt = (nowMs: number, token: string) => ({ nowMs, leaseMs: 1000, limit: 10, token })

/** A small life of a conversation; gives all that can be seen of it, on the way and in the end. */
async function story(store: HandoffStore): Promise<unknown> {
  const seen: unknown[] = []
  const commit = async (version: number, outbox: OutboxEntry[]) => {
    const messageId = `m${version}`
    return store.commit({
      conversation: aConversation({ version, status: 'escalated', episode }),
      receipts: [{ channel: 'whatsapp', messageId, expiresAtMs: NOW + 1_000_000 }],
      messages: [{ messageId, author: 'customer', text: 'hola', atMs: NOW }],
      outbox,
      usage: [
        { meter: 'messages', period: '2026-11-24', add: 1 },
        { meter: 'messages', period: '2026-11', add: 1, max: 2 },
      ],
      nowMs: NOW,
    })
  }
  seen.push(await commit(1, [entry('e1'), entry('e2')]))
  seen.push(await commit(1, [entry('lost')]))
  seen.push(await commit(2, [entry('e1'), entry('e3')]))
  seen.push(await commit(3, [entry('beyond')]))
  for (const period of ['2026-11-24', '2026-11']) seen.push(await store.usage({ tenantId, period }))
  const claimed = await store.claimDue(claimAt(NOW, 't1'))
  seen.push(claimed.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1)))
  const [one, two, three] = ['e1', 'e2', 'e3'].map((entryId) => ({ tenantId, entryId, token: 't1' }))
  seen.push(await store.settle(one as never, { state: 'done' }, NOW))
  seen.push(await store.settle(one as never, { state: 'done' }, NOW))
  seen.push(await store.settle(two as never, { state: 'retry', dueAtMs: NOW + 5, error: 'BUSY' }, NOW))
  seen.push(await store.settle(three as never, { state: 'dead', error: 'REFUSED' }, NOW))
  seen.push(await store.deadLetters(tenantId, 5), await store.redrive(tenantId, 'e3', NOW + 1))
  seen.push(await store.load(key), await store.transcript(key, 9))
  seen.push(await store.episodes({ tenantId, fromMs: 0, toMs: NOW + 1 }))
  seen.push((await store.list({ tenantId, limit: 5 })).items.length)
  const again = await store.claimDue(claimAt(NOW + 10, 't2'))
  seen.push(again.map(({ entryId, attempts }) => `${entryId}:${attempts}`).toSorted())
  return seen
}

/** The story on fresh tables, with the wire broken as planned. The SDK tries once: the store must do the rest. */
async function told(plan: FaultPlan): Promise<unknown> {
  const tables = await createTables(sdkFor(emulator.endpoint))
  const client = documentOf(sdkFor(proxy.endpoint, 1))
  proxy.breakWith(plan)
  const seen = await story(createDynamoDbStore({ client, tables, runtime: noPauses }))
  proxy.breakWith(() => null)
  return seen
}

describe('a wire that breaks', () => {
  it('at any request, in any way, changes nothing of what is seen', async () => {
    const before = proxy.seen.length
    const sound = await told(() => null)
    const requests = proxy.seen.length - before
    const kinds: Fault[] = [
      'before',
      'after',
      'throttled',
      'server_error',
      'in_progress',
      'sent_twice',
      { conflictAt: 0 },
      { conflictAt: 2 },
    ]
    let cases = 0
    for (const fault of kinds) {
      for (let at = 0; at < requests; at++) {
        const seen = await told((n) => (n === at ? fault : null))
        // Two equal updates have no token; whoever sends one twice is told so by its mark, not by its attempts.
        expect(seen, `${JSON.stringify(fault)} at request ${at}`).toEqual(sound)
        cases++
      }
    }
    for (const kind of [
      'before',
      'after',
      'throttled',
      'server_error',
      'in_progress',
      'sent_twice',
      'conflict',
    ])
      expect(proxy.fired.get(kind), kind).toBeGreaterThan(0)
    process.stdout.write(
      `dynamodb faults: ${requests} requests × ${kinds.length} faults = ${cases} stories, all as without; fired ${[
        ...proxy.fired,
      ]
        .map(([kind, n]) => `${kind} ${n}`)
        .join(', ')}\n`,
    )
  })

  it('in the first two tries of every request, is still exact', async () => {
    const sound = await told(() => null)
    for (const first of ['after', 'before', 'throttled'] as const)
      for (const second of ['after', 'before'] as const) {
        const tries = new Map<string, number>()
        const seen = await told((_, request) => {
          const tried = tries.get(request) ?? 0
          tries.set(request, tried + 1)
          return [first, second][tried] ?? null
        })
        expect(seen, `${first}, ${second}`).toEqual(sound)
      }
  })

  it('throttled at 30 % costs at most twice the requests', async () => {
    const start = proxy.seen.length
    const sound = await told(() => null)
    const plain = proxy.seen.length - start
    let state = 20_261_124
    const chance = () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return state / 2 ** 31
    }
    const rounds = 20
    const from = proxy.seen.length
    let gaveUp = 0
    for (let round = 0; round < rounds; round++) {
      const seen = await told(() => (chance() < 0.3 ? 'throttled' : null)).catch(({ code }) => code)
      // Without the SDK's own tries, five refusals in a row end in an error that the host tries again.
      if (seen === 'STORE_FAILED') gaveUp++
      else expect(seen).toEqual(sound)
    }
    expect(gaveUp).toBeLessThan(rounds / 2)
    const amplification = (proxy.seen.length - from) / (plain * (rounds - gaveUp))
    process.stdout.write(
      `dynamodb throttling: ${proxy.fired.get('throttled')} of ${proxy.seen.length - from} requests refused, ${gaveUp} of ${rounds} stories gave up, amplification at most ${amplification.toFixed(2)}\n`,
    )
    expect(amplification).toBeLessThanOrEqual(2)
  })

  it('an index that lags delays what is owed, and loses nothing', async () => {
    const tables = await createTables(sdkFor(emulator.endpoint))
    const open = () =>
      createDynamoDbStore({ client: documentOf(sdkFor(proxy.endpoint)), tables, runtime: noPauses })
    const store = open()
    const change = {
      conversation: aConversation(),
      receipts: [],
      messages: [],
      outbox: [entry('e1')],
      nowMs: NOW,
    }
    await store.commit(change)
    proxy.breakWith(() => 'index_lag')
    expect(await open().claimDue(claimAt(NOW, 't1'))).toEqual([])
    // Whoever committed it knows without the index.
    expect(await store.claimDue({ ...claimAt(NOW, 't2'), only: key })).toHaveLength(1)
    proxy.breakWith(() => null)
    expect(await open().claimDue(claimAt(NOW + 1000, 't3'))).toHaveLength(1)
  })

  it('a store that never answers is said to have failed, and may be asked again', async () => {
    const failing = told(() => 'before')
    await expect(failing).rejects.toMatchObject({ code: 'STORE_FAILED', retryable: true })
  })
})
