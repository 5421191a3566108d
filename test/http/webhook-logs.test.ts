import { RelevoError } from 'relevo'
import { createMemoryStore } from 'relevo/memory'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixtures/whatsapp/fixture.js'
import { APP_SECRET, aDelivery, aWebhook, openShop, SHOP_TOKEN, VERIFY_TOKEN } from './shop.js'

const SAID = 'mi clave del banco es canario'
const PHONE = '520000000101'

describe('the log', () => {
  it('tells of every trouble, but never words, phones or secrets', async () => {
    const failing = async () => {
      throw new RelevoError('STORE_FAILED', `could not write ${SAID}`, { retryable: true })
    }
    const shops = [
      openShop({ bot: ({ text }) => Promise.reject(new Error(`no sé qué es ${text}`)) }),
      openShop({ bot: ({ text }) => Promise.reject(text) }),
      openShop({ send: async () => ({ status: 'failed', retryable: false, code: 'WHATSAPP_131047' }) }),
      openShop({ send: ({ text }) => Promise.reject(new Error(`${PHONE} no recibe ${text}`)) }),
      openShop({ store: { ...createMemoryStore(), commit: failing } }),
    ]
    for (const shop of shops) {
      await shop.deliver(aWebhook({ 'wamid.a1': SAID }))
      expect(shop.logs.length).toBeGreaterThan(0)
    }
    const [shop = openShop()] = shops
    await shop.deliver(aWebhook({ 'wamid.a2': SAID }, '999999999999999'))
    await shop.deliver(fixture('one-broken-item'))
    await shop.app.fetch(aDelivery(SAID, null))
    await shop.admin(`POST /conversations/${PHONE}/notify`, { body: { note: SAID } })
    const logs = shops.flatMap((one) => one.logs).join('\n')
    for (const canary of [
      'canario',
      PHONE,
      'MX.anaPrueba1',
      'Ana Prueba',
      APP_SECRET,
      VERIFY_TOKEN,
      SHOP_TOKEN,
    ]) {
      expect(logs).not.toContain(canary)
    }
  })
})
