import { describe, expect, it } from 'vitest'
import { openShop } from './shop.js'

const { app } = openShop()
const get = (query: string) => app.fetch(new Request(`https://relevo.example/webhooks/whatsapp${query}`))

describe('GET /webhooks/whatsapp', () => {
  it('answers the challenge and nothing else, as plain text', async () => {
    const response = await get(
      '?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=palabra-acordada',
    )
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain\b/)
    expect(await response.text()).toBe('1158201444')
  })

  it.each([
    ['nothing', ''],
    ['a wrong token', '?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=otra'],
    [
      'the token twice',
      '?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=palabra-acordada&hub.verify_token=palabra-acordada',
    ],
  ])('refuses %s, and tells neither token nor challenge', async (_name, query) => {
    const response = await get(query)
    expect(response.status).toBe(403)
    const body = await response.text()
    expect(JSON.parse(body)).toMatchObject({ code: 'HANDSHAKE_REFUSED' })
    expect(body).not.toMatch(/palabra-acordada|1158201444/)
  })
})
