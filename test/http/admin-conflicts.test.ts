import { beforeEach, describe, expect, it } from 'vitest'
import { type EscalatedShop, openEscalated } from './escalated.js'
import { aWebhook } from './shop.js'

let shop: EscalatedShop
beforeEach(async () => {
  shop = await openEscalated()
})

const change = (name: string, body: unknown) =>
  shop.admin(`POST /conversations/${shop.conversationId}/${name}`, { body })

describe('resolving', () => {
  it('an episode that is not the current one is 409, and the newer stays open', async () => {
    const { episodeId } = shop
    expect((await change('resolve', { episodeId })).status).toBe(200)
    await shop.deliver(aWebhook({ 'wamid.a2': 'otra vez quiero hablar con una persona' }))
    const before = await shop.now()
    const response = await change('resolve', { episodeId })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'EPISODE_STALE' })
    expect(await shop.now()).toBe(before)
    expect(JSON.parse(before)).toMatchObject({ conversation: { status: 'escalated' } })
  })

  it('an episode that never was is 409', async () => {
    expect((await change('resolve', { episodeId: 'inventado' })).status).toBe(409)
  })

  it('twice is fine: it stays resolved', async () => {
    const { episodeId } = shop
    expect((await change('resolve', { episodeId })).status).toBe(200)
    expect((await change('resolve', { episodeId })).status).toBe(200)
  })
})

describe('claiming', () => {
  it('what somebody else has is 409, and they keep it', async () => {
    expect((await change('claim', { by: 'Rita' })).status).toBe(200)
    const before = await shop.now()
    const response = await change('claim', { by: 'Omar' })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'CLAIMED_BY_OTHER' })
    expect(await shop.now()).toBe(before)
    expect(JSON.parse(before)).toMatchObject({ conversation: { episode: { claimedBy: 'Rita' } } })
  })

  it('what one has already is fine', async () => {
    expect((await change('claim', { by: 'Rita' })).status).toBe(200)
    expect((await change('claim', { by: 'Rita' })).status).toBe(200)
  })
})
