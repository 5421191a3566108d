import { type HandoffStore, RelevoError } from 'relevo'
import { createMemoryStore } from 'relevo/memory'
import { describe, expect, it } from 'vitest'
import { anas, aWebhook, openShop } from './shop.js'

/** A store whose commits fail where `fails` says so, counted from one. */
function shaky(fails: (commit: number) => boolean): HandoffStore {
  const store = createMemoryStore()
  let commits = 0
  return {
    ...store,
    commit: async (commit) => {
      if (fails(++commits)) throw new RelevoError('STORE_FAILED', 'disk full', { retryable: true })
      return store.commit(commit)
    },
  }
}

const authors = async (shop: ReturnType<typeof openShop>) =>
  (await shop.handoff.status(anas))?.transcript.map(({ author, text }) => [author, text])

describe('a delivery that comes again', () => {
  it('does nothing more', async () => {
    const shop = openShop()
    const body = aWebhook({ 'wamid.a1': 'buenas' })
    expect((await shop.deliver(body)).status).toBe(200)
    expect((await shop.deliver(body)).status).toBe(200)
    expect(shop.turns).toHaveLength(1)
    expect(shop.sent).toHaveLength(1)
    expect(await authors(shop)).toEqual([
      ['customer', 'buenas'],
      ['bot', 'claro'],
    ])
  })

  it('at the same moment does nothing more either', async () => {
    const shop = openShop()
    const body = aWebhook({ 'wamid.a1': 'quiero hablar con una persona' })
    const responses = await Promise.all([shop.deliver(body), shop.deliver(body), shop.deliver(body)])
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(shop.notifier.deliveries).toHaveLength(1)
    expect(shop.sent).toHaveLength(1)
  })
})

describe('a store that fails', () => {
  it('is answered 503, and the delivery that comes again completes it', async () => {
    const shop = openShop({ store: shaky((commit) => commit === 1) })
    const body = aWebhook({ 'wamid.a1': 'quiero hablar con una persona' })
    const response = await shop.deliver(body)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'STORE_FAILED' })
    expect(await shop.handoff.status(anas)).toBeNull()
    expect((await shop.deliver(body)).status).toBe(200)
    expect(shop.notifier.deliveries).toHaveLength(1)
  })

  it('on one message of three leaves the others done, and only that one is new the second time', async () => {
    // Each answered message takes three commits: the message, the reply, the id of what was sent.
    const shop = openShop({ store: shaky((commit) => commit === 4) })
    const body = aWebhook({ 'wamid.a1': 'uno', 'wamid.a2': 'dos', 'wamid.a3': 'tres' })
    expect((await shop.deliver(body)).status).toBe(503)
    expect(shop.turns.map(({ text }) => text)).toEqual(['uno', 'tres'])
    expect((await shop.deliver(body)).status).toBe(200)
    expect(shop.turns.map(({ text }) => text)).toEqual(['uno', 'tres', 'dos'])
    expect(shop.sent).toHaveLength(3)
  })

  it('when the reply is offered does not leave the customer without an answer', async () => {
    const shop = openShop({ store: shaky((commit) => commit === 2) })
    const body = aWebhook({ 'wamid.a1': 'buenas' })
    expect((await shop.deliver(body)).status).toBe(503)
    expect((await shop.deliver(body)).status).toBe(200)
    const told = shop.sent.map(({ text }) => text)
    expect(told).toHaveLength(1)
  })

  it('when a broken bot calls a person does not leave the customer without one', async () => {
    const bot = () => Promise.reject(new Error('sin modelo'))
    const shop = openShop({ bot, store: shaky((commit) => commit === 2) })
    const body = aWebhook({ 'wamid.a1': 'buenas' })
    expect((await shop.deliver(body)).status).toBe(503)
    expect((await shop.deliver(body)).status).toBe(200)
    expect(shop.notifier.deliveries).toHaveLength(1)
    expect((await shop.handoff.status(anas))?.conversation.status).toBe('escalated')
  })

  it('when only the sent id is noted does not send the reply twice', async () => {
    const shop = openShop({ store: shaky((commit) => commit === 3) })
    const body = aWebhook({ 'wamid.a1': 'buenas' })
    await shop.deliver(body)
    expect((await shop.deliver(body)).status).toBe(200)
    expect(shop.sent).toHaveLength(1)
  })

  it('in the quarantine is answered 503: nothing is lost', async () => {
    const store = createMemoryStore()
    const quarantine = () => Promise.reject(new RelevoError('STORE_FAILED', 'disk full', { retryable: true }))
    const shop = openShop({ store: { ...store, quarantine } })
    expect((await shop.deliver(aWebhook({ 'wamid.a1': 'hola' }, '999999999999999'))).status).toBe(503)
  })
})
