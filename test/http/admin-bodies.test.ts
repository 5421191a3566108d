import { beforeEach, describe, expect, it } from 'vitest'
import { type EscalatedShop, openEscalated } from './escalated.js'
import { SHOP_TOKEN } from './shop.js'

let shop: EscalatedShop
beforeEach(async () => {
  shop = await openEscalated()
})

async function isBad(response: Response): Promise<void> {
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'BAD_REQUEST' })
}

describe('a body that is not what the route asks for', () => {
  it.each<[string, unknown]>([
    ['claim', null],
    ['claim', []],
    ['claim', 'Rita'],
    ['claim', { by: '' }],
    ['claim', { by: 7 }],
    ['claim', { by: 'a'.repeat(201) }],
    ['claim', { tenantId: 'otra-tienda' }],
    ['claim', { epoch: 9 }],
    ['messages', {}],
    ['messages', { text: '' }],
    ['messages', { text: 'a'.repeat(4097) }],
    ['messages', { text: ['hola'] }],
    ['messages', { text: 'hola', conversationId: 'otra' }],
    ['resolve', {}],
    ['resolve', { episodeId: '' }],
    ['resolve', { episodeId: null }],
    ['reset', { status: 'resolved' }],
    ['notify', {}],
    ['notify', { note: '' }],
    ['notify', { note: 'a'.repeat(2001) }],
  ])('%s with %j is 400 and changes nothing', async (name, body) => {
    const [before, texts] = [await shop.now(), shop.sent.length]
    await isBad(await shop.admin(`POST /conversations/${shop.conversationId}/${name}`, { body }))
    expect([await shop.now(), shop.sent.length]).toEqual([before, texts])
  })

  it.each([
    ['no JSON', 'by=Rita'],
    ['half of it', '{"by":'],
  ])('%s is 400', async (_name, body) => {
    const url = `https://relevo.example/admin/v1/conversations/${shop.conversationId}/claim`
    const headers = { authorization: `Bearer ${SHOP_TOKEN}` }
    const response = await shop.app.fetch(new Request(url, { method: 'POST', headers, body }))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'MALFORMED_BODY' })
  })
})

describe('a query that is not what the route asks for', () => {
  it.each([
    '/conversations?status=abierta',
    '/conversations?limit=0',
    '/conversations?limit=201',
    '/conversations?limit=diez',
    '/conversations?limit=',
    '/conversations?cursor=-1',
    '/conversations?cursor=abc',
    '/conversations?tenantId=otra-tienda',
    '/metrics',
    '/metrics?fromMs=0',
    '/metrics?fromMs=-1&toMs=9',
    '/metrics?fromMs=0.5&toMs=9',
    '/metrics?fromMs=ayer&toMs=hoy',
    '/metrics?fromMs=&toMs=9',
  ])('%s is 400', async (path) => {
    await isBad(await shop.admin(`GET ${path}`))
  })
})

describe('a conversation that is not there', () => {
  it.each([
    ['unknown', 'no-es'],
    ['no ASCII', '%F0%9F%A5%90'],
    ['a path', '..%2f..%2fetc'],
    ['longer than any id', 'a'.repeat(300)],
  ])('(%s) is 404 on every route', async (_name, id) => {
    const bodies = {
      claim: {},
      messages: { text: 'hola' },
      resolve: { episodeId: 'e' },
      reset: {},
      notify: { note: 'nota' },
    }
    const responses = [
      await shop.admin(`GET /conversations/${id}`),
      ...(await Promise.all(
        Object.entries(bodies).map(([name, body]) =>
          shop.admin(`POST /conversations/${id}/${name}`, { body }),
        ),
      )),
    ]
    expect(responses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  })
})
