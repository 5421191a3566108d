import { describe, expect, it } from 'vitest'
import { fixture } from '../fixtures/whatsapp/fixture.js'
import { anas, aWebhook, openShop, SHOP, type ShopOptions } from './shop.js'

const HANDOFF_TEXT = 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.'

describe('a message the bot may answer', () => {
  it('is given to the bot, whose answer goes to the customer', async () => {
    const shop = openShop({ bot: async ({ text }) => ({ text: `¿dijiste «${text}»?` }) })
    expect((await shop.deliver(aWebhook({ 'wamid.a1': 'buenas tardes' }))).status).toBe(200)
    expect(shop.turns).toEqual([
      {
        tenant: { tenantId: SHOP, name: 'Panadería La Espiga' },
        conversationId: (await shop.handoff.status(anas))?.conversation.conversationId,
        text: 'buenas tardes',
        context: [],
      },
    ])
    expect(shop.sent).toEqual([
      {
        tenantId: SHOP,
        customer: {
          id: '520000000101',
          name: 'Ana Prueba',
          address: { phone: '520000000101', userId: 'MX.anaPrueba1' },
        },
        text: '¿dijiste «buenas tardes»?',
        entryId: 'reply:wamid.a1',
      },
    ])
  })

  it('gets no answer where the bot has none', async () => {
    const shop = openShop({ bot: async () => null })
    expect((await shop.deliver(aWebhook({ 'wamid.a1': 'ok' }))).status).toBe(200)
    expect(shop.sent).toEqual([])
    expect((await shop.handoff.status(anas))?.conversation.status).toBe('active')
  })

  it('gets the answer no more when a person wrote while the bot was thinking', async () => {
    const shop = openShop({
      bot: async () => {
        const { customerId, ...rest } = anas
        await shop.handoff.recordHumanMessage({
          ...rest,
          customer: { id: customerId },
          messageId: 'wamid.rita',
          text: 'yo te ayudo',
          atMs: 1_767_225_601_500,
        })
        return { text: 'respuesta tardía' }
      },
    })
    expect((await shop.deliver(aWebhook({ 'wamid.a1': 'buenas' }))).status).toBe(200)
    expect(shop.sent).toEqual([])
  })
})

describe('a reply that does not go out', () => {
  it.each<[string, NonNullable<ShopOptions['send']>]>([
    ['may have gone out', async () => ({ status: 'unknown', code: 'WHATSAPP_NO_ANSWER' })],
    ['makes the channel throw', () => Promise.reject(new Error('se cayó'))],
  ])('since it %s is not sent again with the next delivery', async (_name, send) => {
    const shop = openShop({ send })
    const body = aWebhook({ 'wamid.a1': 'buenas' })
    expect((await shop.deliver(body)).status).toBe(200)
    expect((await shop.deliver(body)).status).toBe(200)
    expect(shop.sent).toHaveLength(1)
    expect(shop.logs.filter((line) => line.includes('may not have gone out'))).toHaveLength(1)
  })
})

it('a reply that is refused leaves nobody waiting: a person is called', async () => {
  const send = async () => ({ status: 'failed', retryable: false, code: 'WHATSAPP_131047' }) as const
  const shop = openShop({ send })
  expect((await shop.deliver(aWebhook({ 'wamid.a1': 'buenas' }))).status).toBe(200)
  expect(shop.notifier.deliveries).toMatchObject([{ kind: 'escalation', reason: 'bot_error' }])
})

describe('a message that calls for a person', () => {
  it('reaches the team with the quote, the customer is told, and the bot is not asked', async () => {
    const shop = openShop()
    await shop.deliver(aWebhook({ 'wamid.a1': 'oigan, quiero hablar con una persona' }))
    expect(shop.notifier.deliveries).toHaveLength(1)
    expect(shop.notifier.deliveries[0]).toMatchObject({
      kind: 'escalation',
      tenantId: SHOP,
      customerName: 'Ana Prueba',
      reason: 'human_request',
      evidence: [{ messageId: 'wamid.a1', quote: 'quiero hablar con una persona', start: 7, end: 36 }],
    })
    expect(shop.sent.map(({ text }) => text)).toEqual([HANDOFF_TEXT])
    expect(shop.turns).toEqual([])
  })

  it('may be a pressed button', async () => {
    const shop = openShop()
    await shop.deliver(fixture('button-reply'))
    expect(shop.notifier.deliveries.map(({ reason }) => reason)).toEqual(['human_request'])
  })

  it('keeps the bot quiet for the messages after it', async () => {
    const shop = openShop()
    await shop.deliver(aWebhook({ 'wamid.a1': 'quiero hablar con una persona', 'wamid.a2': '¿hola?' }))
    await shop.deliver(aWebhook({ 'wamid.a3': 'sigo aquí' }))
    expect(shop.turns).toEqual([])
    expect(shop.sent.map(({ text }) => text)).toEqual([HANDOFF_TEXT])
    const view = await shop.handoff.status(anas)
    expect(view?.transcript.map(({ author, text }) => [author, text])).toEqual([
      ['customer', 'quiero hablar con una persona'],
      ['system', HANDOFF_TEXT],
      ['customer', '¿hola?'],
      ['customer', 'sigo aquí'],
    ])
  })
})
