import { createHandoff, type PartialPolicy } from 'relevo'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { createFakeNotifier, createFakeRuntime } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

describe('a tenant whose rules cannot be loaded', () => {
  it.each<[string, PartialPolicy]>([
    ['silences a rule that is not there', { own: { silenced: ['human_request.gone'] } }],
    ['has a phrase without words', { own: { phrases: [{ say: '?', trigger: 'complaint' }] } }],
    ['crosses its thresholds', { thresholdsOf: { human_request: { ask: 0.9, escalate: 0.5 } } }],
  ])('%s: no customer is lost, and somebody is told, once', async (_how, policy) => {
    const told: string[] = []
    const error = (_details: object, message: string) => void told.push(message)
    const logger = { debug() {}, info() {}, warn() {}, error }
    const runtime = createFakeRuntime()
    const handoff = createHandoff({
      store: createMemoryStore(),
      tenants: createTenantList([{ tenantId: 'tienda', name: 'Tienda', policy }]),
      notifiers: [createFakeNotifier('team')],
      runtime,
      logger,
    })
    const say = (messageId: string, text: string) =>
      handoff.receive({
        tenantId: 'tienda',
        channel: 'chat',
        customer: { id: 'ana' },
        messageId,
        text,
        atMs: runtime.nowMs(),
      })
    expect((await say('m1', 'hola')).action).toBe('reply')
    expect((await say('m2', 'quiero hablar con una persona')).action).toBe('escalated')
    expect(told).toEqual(['the rules of a tenant cannot be loaded; it is judged by the shared ones'])
  })
})
