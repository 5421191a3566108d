import { createHandoff } from 'relevo'
import { createDynamoDbStore } from 'relevo/dynamodb'
import { createTenantList } from 'relevo/memory'
import { aConversation, createFakeNotifier } from 'relevo/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTables, documentOf, sdkFor } from './support/a-store.js'
import { type Emulator, startEmulator } from './support/emulator.js'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator?.close())

const tenants = createTenantList([{ tenantId: 'tienda', name: 'Tienda' }])
const message = (messageId: string) => ({
  tenantId: 'tienda',
  channel: 'chat',
  customer: { id: 'ana' },
  messageId,
  text: 'quiero hablar con una persona',
  atMs: Date.now(),
})

/** Machines of their own, over the same tables. */
async function machines(count: number) {
  const tables = await createTables(sdkFor(emulator.endpoint))
  const notifier = createFakeNotifier()
  const open = () => createDynamoDbStore({ client: documentOf(sdkFor(emulator.endpoint)), tables })
  const handoffs = Array.from({ length: count }, () =>
    createHandoff({ store: open(), tenants, notifiers: [notifier] }),
  )
  return { handoffs, notifier, store: open() }
}

describe('many machines on one conversation', () => {
  it('8 that all escalate open one episode, tell the team once and keep every line', async () => {
    const rounds = 10
    for (let round = 0; round < rounds; round++) {
      const { handoffs, notifier, store } = await machines(8)
      const answers = await Promise.all(
        handoffs.map(async (handoff, n) => {
          // As a channel does: what could not be taken comes again.
          for (;;) {
            try {
              return await handoff.receive(message(`m${n}`))
            } catch (error) {
              if (!(error as { retryable?: boolean }).retryable) throw error
            }
          }
        }),
      )
      expect(answers.filter(({ action }) => action === 'escalated')).toHaveLength(1)
      expect(notifier.delivered.filter(({ kind }) => kind === 'escalation')).toHaveLength(1)
      const { items } = await store.list({ tenantId: 'tienda', limit: 5 })
      expect(items.map(({ episodeCount }) => episodeCount)).toEqual([1])
      const lines = await store.transcript(
        { tenantId: 'tienda', conversationId: String(items[0]?.conversationId) },
        99,
      )
      expect(lines.filter(({ author }) => author === 'customer')).toHaveLength(8)
    }
    process.stdout.write(`dynamodb workers: ${rounds} rounds of 8 machines, one episode each\n`)
  })

  it('8 that get the same message take it once', async () => {
    const { handoffs, store } = await machines(8)
    await Promise.all(handoffs.map((handoff) => handoff.receive(message('same'))))
    const { items } = await store.list({ tenantId: 'tienda', limit: 5 })
    const lines = await store.transcript(
      { tenantId: 'tienda', conversationId: String(items[0]?.conversationId) },
      99,
    )
    expect(lines.filter(({ author }) => author === 'customer')).toHaveLength(1)
  })
})

describe('a tenant that is deleted', () => {
  it('takes no commit any more, leaves nothing that is found, and leaves others alone', async () => {
    const sdk = sdkFor(emulator.endpoint)
    const tables = await createTables(sdk)
    const client = documentOf(sdk)
    const store = createDynamoDbStore({ client, tables })
    const nowMs = Date.now()
    const write = (tenantId: string, n: number, version = 1) => {
      const conversation = aConversation({ tenantId, conversationId: `c${n}`, version })
      const key = { tenantId, conversationId: `c${n}` }
      const work = { type: 'customer_text', text: 'palabras' } as const
      return store.commit({
        conversation,
        receipts: [],
        messages: [{ messageId: 'm', author: 'customer', text: 'palabras', atMs: nowMs }],
        outbox: [{ ...key, entryId: `e${n}.${version}`, work, createdAtMs: nowMs }],
        nowMs,
      })
    }
    for (let n = 0; n < 30; n++) await write('fuera', n)
    await write('fuera2', 0)
    expect((await store.deleteTenant('fuera', nowMs)).deleted).toBe(90)
    expect((await store.deleteTenant('fuera', nowMs)).deleted).toBe(0)
    for (const n of [0, 1, 2, 77]) {
      expect(await write('fuera', n)).toBe('tenant_gone')
      expect(await write('fuera', n, 2)).toBe('tenant_gone')
    }
    expect((await store.list({ tenantId: 'fuera', limit: 5 })).items).toEqual([])
    expect(await store.load({ tenantId: 'fuera', conversationId: 'c0' })).toBeNull()
    expect(await store.load({ tenantId: 'fuera2', conversationId: 'c0' })).not.toBeNull()
    const due = await store.claimDue({ nowMs, leaseMs: 1, limit: 99, token: 't' })
    expect(due.map(({ tenantId }) => tenantId)).toEqual(['fuera2'])
  })
})
