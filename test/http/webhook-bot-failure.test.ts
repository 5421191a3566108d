import type { BotReply } from 'relevo/http'
import { describe, expect, it } from 'vitest'
import { anas, aWebhook, openShop } from './shop.js'

const HANDOFF_TEXT = 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.'
const nonsense = (reply: unknown) => async () => reply as BotReply

describe('a bot that fails', () => {
  it.each([
    ['throws an error', () => Promise.reject(new Error('sin modelo'))],
    ['throws something that is no error', () => Promise.reject('sin modelo')],
    [
      'throws before it promises anything',
      () => {
        throw new Error('sin modelo')
      },
    ],
    ['answers with a confidence beyond one', nonsense({ text: 'claro', confidence: 7 })],
    ['answers with a confidence that is no number', nonsense({ text: 'claro', confidence: Number.NaN })],
    ['answers without a text', nonsense({})],
  ])('and %s calls a person, tells the customer, and is answered 200', async (_name, bot) => {
    const shop = openShop({ bot })
    expect((await shop.deliver(aWebhook({ 'wamid.a1': 'buenas tardes' }))).status).toBe(200)
    const view = await shop.handoff.status(anas)
    expect(view?.conversation.status).toBe('escalated')
    expect(view?.conversation.episode?.reason).toBe('bot_error')
    expect(shop.notifier.deliveries).toHaveLength(1)
    expect(shop.sent.map(({ text }) => text)).toEqual([HANDOFF_TEXT])
  })

  it('leaves the messages after it to be kept', async () => {
    const shop = openShop({ bot: () => Promise.reject(new Error('sin modelo')) })
    await shop.deliver(aWebhook({ 'wamid.a1': 'buenas', 'wamid.a2': '¿siguen abiertos?' }))
    const view = await shop.handoff.status(anas)
    expect(view?.transcript.map(({ text }) => text)).toEqual(['buenas', HANDOFF_TEXT, '¿siguen abiertos?'])
    expect(shop.turns).toHaveLength(1)
  })

  it('by being unsure twice in a row calls a person', async () => {
    const shop = openShop({ bot: async () => ({ text: 'quizá', confidence: 0.1 }) })
    await shop.deliver(aWebhook({ 'wamid.a1': '¿cuánto cuesta el de tres leches?' }))
    expect(shop.sent.map(({ text }) => text)).toEqual(['quizá'])
    await shop.deliver(aWebhook({ 'wamid.a2': '¿y el de nuez?' }))
    expect(shop.sent.map(({ text }) => text)).toEqual(['quizá', HANDOFF_TEXT])
    expect((await shop.handoff.status(anas))?.conversation.episode?.reason).toBe('low_confidence')
  })
})
