import { createMemoryStore } from 'relevo/memory'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixtures/whatsapp/fixture.js'
import { anas, aWebhook, openShop } from './shop.js'

describe('what belongs to nobody', () => {
  it('a message to an unknown phone number id is kept for a person to look at, and answered 200', async () => {
    const shop = openShop()
    const body = aWebhook({ 'wamid.a1': 'buenas, ¿son ustedes?' }, '999999999999999')
    expect((await shop.deliver(body)).status).toBe(200)
    expect(await shop.handoff.quarantined()).toEqual([
      {
        quarantineId: expect.stringMatching(/^[0-9a-f]{32}$/),
        channel: 'whatsapp',
        why: 'no tenant has this address',
        body,
        atMs: 1_767_225_600_000,
      },
    ])
    expect(shop.turns).toEqual([])
    expect(shop.notifier.deliveries).toEqual([])
  })

  it.each(['0100000000000001', '100000000000001 ', '10000000000000１', 'toString', '__proto__'])(
    'the phone number id %j is nobody: there is no default tenant',
    async (phoneNumberId) => {
      const shop = openShop()
      expect((await shop.deliver(aWebhook({ 'wamid.a1': 'hola' }, phoneNumberId))).status).toBe(200)
      expect(await shop.handoff.quarantined()).toHaveLength(1)
      expect(shop.turns).toEqual([])
    },
  )

  it('leaves the messages beside it to their tenant', async () => {
    const shop = openShop()
    expect((await shop.deliver(fixture('batch'))).status).toBe(200)
    expect(shop.turns.map(({ text }) => text)).toEqual([
      'buenas',
      '¿tienen pan de centeno?',
      'pregunto por mi encargo',
    ])
    expect(await shop.handoff.quarantined()).toHaveLength(1)
  })
})

describe('what cannot be read', () => {
  it('is kept while the good items beside it are handled', async () => {
    const shop = openShop()
    expect((await shop.deliver(fixture('one-broken-item'))).status).toBe(200)
    expect(shop.turns.map(({ text }) => text)).toEqual(['primero bien', 'segundo bien'])
    const kept = await shop.handoff.quarantined()
    expect(kept.map(({ why }) => why).toSorted()).toEqual([
      'a message from nobody',
      'a message without what every message has',
      'a status without what every status has',
    ])
  })

  it('a message no conversation can take is kept too, not asked for again for a week', async () => {
    const shop = openShop()
    const body = aWebhook({ 'wamid.a1': 'a'.repeat(1_000_001), 'wamid.a2': 'buenas' })
    expect((await shop.deliver(body)).status).toBe(200)
    expect(await shop.handoff.quarantined()).toHaveLength(1)
    const view = await shop.handoff.status(anas)
    expect(view?.transcript.map(({ text }) => text)).toEqual(['buenas', 'claro'])
  })
})

describe('a delivery of which nothing can be read', () => {
  it('is written once for each reason, not once for each of its thousand items', async () => {
    const store = createMemoryStore()
    let writes = 0
    const quarantine: typeof store.quarantine = (item) => {
      writes++
      return store.quarantine(item)
    }
    const shop = openShop({ store: { ...store, quarantine } })
    const messages = Array.from({ length: 1000 }, () => ({ text: { body: 'ñ'.repeat(1000) } }))
    const value = { metadata: { phone_number_id: '100000000000001' }, messages, statuses: [{}, {}] }
    const body = JSON.stringify({ entry: [{ changes: [{ field: 'messages', value }] }] })
    const response = await shop.deliver(body)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ received: 1002 })
    expect(writes).toBe(2)
    expect(await shop.handoff.quarantined()).toHaveLength(2)
  })
})

describe('what concerns nobody', () => {
  it.each(['statuses', 'unknown-field'])('%s is answered 200 and quarantines nothing', async (name) => {
    const shop = openShop()
    expect((await shop.deliver(fixture(name))).status).toBe(200)
    expect(await shop.handoff.quarantined()).toEqual([])
  })
})
