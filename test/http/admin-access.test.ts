import { createHttpApp, hashToken } from 'relevo/http'
import { createTenantList } from 'relevo/memory'
import { beforeEach, describe, expect, it } from 'vitest'
import { aChannel } from '../adapters/whatsapp/channel.js'
import { type EscalatedShop, openEscalated } from './escalated.js'
import { OTHER_TOKEN, openShop, SHOP_TOKEN } from './shop.js'

/** Every route, with a body that its own tenant could send. */
const routes: [string, unknown?][] = [
  ['GET /conversations'],
  ['GET /conversations/:id'],
  ['GET /metrics?fromMs=0&toMs=9999999999999'],
  ['POST /conversations/:id/claim', {}],
  ['POST /conversations/:id/messages', { text: 'hola, soy Rita' }],
  ['POST /conversations/:id/resolve', { episodeId: ':episode' }],
  ['POST /conversations/:id/reset', {}],
  ['POST /conversations/:id/notify', { note: 'lo llamo a las cinco' }],
]
const ofOneConversation = routes.filter(([request]) => request.includes(':id'))

let shop: EscalatedShop
beforeEach(async () => {
  shop = await openEscalated()
})

const ask = (request: string, body: unknown, token: string | null) =>
  shop.admin(request.replace(':id', shop.conversationId), {
    token,
    body: body && JSON.parse(JSON.stringify(body).replace(':episode', shop.episodeId)),
  })

describe.each(routes)('%s', (request, body) => {
  it('does its work for the token of the tenant', async () => {
    expect((await ask(request, body, SHOP_TOKEN)).status).toBe(200)
  })

  it.each([
    ['no token', null],
    ['a wrong token', 'llave-inventada'],
    ['the beginning of a token', SHOP_TOKEN.slice(0, -1)],
    ['an empty token', ''],
    ['the hash of a token', '6dc5908344a2fb01d0048bb154f57f90e00177d0eda92c4efadae2ffca2c930a'],
    ['a token of 600 characters', 'a'.repeat(600)],
  ])('with %s is 401 and changes nothing', async (_name, token) => {
    const before = await shop.now()
    const response = await ask(request, body, token)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await shop.now()).toBe(before)
  })
})

describe('the token of another tenant', () => {
  it.each(ofOneConversation)('on %s finds nothing and changes nothing', async (request, body) => {
    const [before, told, texts] = [await shop.now(), shop.notifier.deliveries.length, shop.sent.length]
    const response = await ask(request, body, OTHER_TOKEN)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'CONVERSATION_UNKNOWN' })
    expect([await shop.now(), shop.notifier.deliveries.length, shop.sent.length]).toEqual([
      before,
      told,
      texts,
    ])
  })

  it('lists nothing of ours', async () => {
    expect(await (await ask('GET /conversations', undefined, OTHER_TOKEN)).json()).toEqual({
      items: [],
      next: null,
    })
  })

  it('counts nothing of ours', async () => {
    const response = await ask('GET /metrics?fromMs=0&toMs=9999999999999', undefined, OTHER_TOKEN)
    expect(await response.json()).toMatchObject({ episodes: 0, open: 0 })
  })
})

describe('the authorization header', () => {
  it.each([
    ['another scheme', `Basic ${SHOP_TOKEN}`],
    ['no scheme', SHOP_TOKEN],
    ['two tokens', `Bearer ${OTHER_TOKEN} ${SHOP_TOKEN}`],
    ['two schemes', `Bearer Bearer ${SHOP_TOKEN}`],
  ])('with %s is 401', async (_name, authorization) => {
    const request = new Request('https://relevo.example/admin/v1/conversations', {
      headers: { authorization },
    })
    expect((await shop.app.fetch(request)).status).toBe(401)
  })

  it('is the only way in: a token in the address is none', async () => {
    const request = new Request(`https://relevo.example/admin/v1/conversations?token=${SHOP_TOKEN}`)
    expect((await shop.app.fetch(request)).status).toBe(401)
  })

  it('opens nothing where no token was configured', async () => {
    const { handoff } = openShop()
    const app = createHttpApp({ handoff, tenants: createTenantList([]), channel: aChannel() })
    const headers = { authorization: `Bearer ${SHOP_TOKEN}` }
    const request = new Request('https://relevo.example/admin/v1/conversations', { headers })
    expect((await app.fetch(request)).status).toBe(401)
  })
})

describe('tokens are configured by their hash', () => {
  it('which is SHA-256 in lower-case hex', async () => {
    expect(await hashToken('llave-de-la-tienda')).toBe(
      '6dc5908344a2fb01d0048bb154f57f90e00177d0eda92c4efadae2ffca2c930a',
    )
  })

  it.each([
    ['the token itself', { name: 'equipo', tenantId: 't', sha256: 'llave-de-la-tienda' }],
    ['a hash in capitals', { name: 'equipo', tenantId: 't', sha256: 'A'.repeat(64) }],
    ['nobody to hold it', { name: '', tenantId: 't', sha256: 'a'.repeat(64) }],
    ['no tenant', { name: 'equipo', tenantId: '', sha256: 'a'.repeat(64) }],
  ])('an app with %s is not built', (_name, token) => {
    const { handoff } = openShop()
    const parts = { handoff, tenants: createTenantList([]), channel: aChannel() }
    expect(() => createHttpApp({ ...parts, adminTokens: [token] })).toThrow(TypeError)
  })
})
