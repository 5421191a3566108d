import { describe, expect, it } from 'vitest'
import { fixture } from '../fixtures/whatsapp/fixture.js'
import { aDelivery, anas, aWebhook, openShop, signatureOf } from './shop.js'

const body = aWebhook({ 'wamid.a1': 'quiero hablar con una persona' })

describe('POST /webhooks/whatsapp', () => {
  it.each([
    ['no signature', null],
    ['an empty signature', ''],
    ['a signature with another secret', signatureOf(body, 'otra-clave')],
    ['the signature of another body', signatureOf(aWebhook({ 'wamid.a1': 'hola' }))],
    ['the signature in capitals', signatureOf(body).toUpperCase()],
  ])('with %s is 401 and changes nothing', async (_name, signature) => {
    const shop = openShop()
    const response = await shop.app.fetch(aDelivery(body, signature))
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'SIGNATURE_INVALID' })
    expect(await shop.handoff.status(anas)).toBeNull()
    expect(await shop.handoff.quarantined()).toEqual([])
    expect([shop.turns, shop.sent, shop.notifier.deliveries]).toEqual([[], [], []])
  })

  it('never tells the signature it would have taken', async () => {
    const response = await openShop().app.fetch(aDelivery(body, `sha256=${'0'.repeat(64)}`))
    const told = JSON.stringify([...response.headers]) + (await response.text())
    expect(told).not.toContain(signatureOf(body).slice('sha256='.length))
  })

  it('is refused for its signature before anybody reads the body', async () => {
    const response = await openShop().app.fetch(aDelivery('{', null))
    expect(response.status).toBe(401)
  })

  it('is taken over the very bytes that were signed', async () => {
    const shop = openShop()
    expect((await shop.deliver(fixture('text'))).status).toBe(200)
    expect(shop.turns.map(({ text }) => text)).toEqual(['¿Mañana abren a las 8? Quería 2 conchas 🥐'])
  })
})
