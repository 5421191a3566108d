import { describe, expect, it } from 'vitest'
import { fixture } from '../fixtures/whatsapp/fixture.js'
import { anas, aWebhook, openShop, SHOP } from './shop.js'

const echoOf = (id: string, text: string) => {
  const echo = {
    from: '520000000000',
    to: '520000000101',
    to_user_id: 'MX.anaPrueba1',
    id,
    timestamp: '1767225650',
    type: 'text',
    text: { body: text },
  }
  const value = { metadata: { phone_number_id: '100000000000001' }, message_echoes: [echo] }
  return JSON.stringify({ entry: [{ changes: [{ field: 'smb_message_echoes', value }] }] })
}

describe('a person who answers from the business app', () => {
  it('has the conversation from then on, and the bot is quiet', async () => {
    const shop = openShop()
    await shop.deliver(fixture('hidden-phone'))
    await shop.deliver(fixture('echo-to-user-id'))
    const noa = { tenantId: SHOP, channel: 'whatsapp', customerId: 'CO.noaReserva4' }
    const view = await shop.handoff.status(noa)
    expect(view?.conversation.status).toBe('escalated')
    expect(view?.conversation.episode).toMatchObject({ reason: 'takeover', phase: 'claimed' })
    expect(view?.transcript.map(({ author, text }) => [author, text])).toEqual([
      ['customer', '¿hacen envíos?'],
      ['bot', 'claro'],
      ['person', 'Sí hacemos envíos'],
    ])
  })

  it('is found in the conversation of the customer whose phone it was sent to', async () => {
    const shop = openShop()
    await shop.deliver(fixture('text'))
    await shop.deliver(fixture('echo'))
    await shop.deliver(aWebhook({ 'wamid.a2': 'gracias, ¿a qué hora cierran?' }))
    expect((await shop.handoff.status(anas))?.conversation.status).toBe('escalated')
    expect(shop.turns.map(({ text }) => text)).toEqual(['¿Mañana abren a las 8? Quería 2 conchas 🥐'])
    expect((await shop.handoff.list({ tenantId: SHOP })).items).toHaveLength(1)
  })

  it('only reacted: the bot goes on', async () => {
    const shop = openShop()
    await shop.deliver(fixture('echo-reaction'))
    await shop.deliver(fixture('text'))
    expect((await shop.handoff.list({ tenantId: SHOP, status: 'escalated' })).items).toEqual([])
    expect(shop.turns).toHaveLength(1)
  })
})

describe('an echo of what the library sent itself', () => {
  it('takes nothing over: the reply of the bot', async () => {
    const shop = openShop()
    await shop.deliver(aWebhook({ 'wamid.a1': 'buenas' }))
    expect((await shop.deliver(echoOf('wamid.sent1', 'claro'))).status).toBe(200)
    expect((await shop.handoff.status(anas))?.conversation.status).toBe('active')
  })

  it('claims nothing: the word that a person was called', async () => {
    const shop = openShop()
    await shop.deliver(aWebhook({ 'wamid.a1': 'quiero hablar con una persona' }))
    await shop.deliver(echoOf('wamid.sent1', 'Ya avisé a una persona del equipo.'))
    expect((await shop.handoff.status(anas))?.conversation.episode?.phase).toBe('waiting')
  })

  it('but another text is a person', async () => {
    const shop = openShop()
    await shop.deliver(aWebhook({ 'wamid.a1': 'buenas' }))
    await shop.deliver(echoOf('wamid.otro', 'hola Ana, soy Rita'))
    expect((await shop.handoff.status(anas))?.conversation.episode?.reason).toBe('takeover')
  })
})
