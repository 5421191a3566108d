import { toLambda } from 'relevo/lambda'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixtures/whatsapp/fixture.js'
import { anas, openShop, SHOP_TOKEN, signatureOf } from '../http/shop.js'
import { anEventV1, anEventV2 } from './lambda-events.js'

const bytes = fixture('text')
const plain = new TextDecoder().decode(bytes)
const base64 = Buffer.from(bytes).toString('base64')
const webhook = { method: 'POST', path: '/webhooks/whatsapp' }
const handshake = 'hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=palabra-acordada'
const said = ['¿Mañana abren a las 8? Quería 2 conchas 🥐']

describe.each([
  ['an API Gateway v2 event', anEventV2, 'x-hub-signature-256', 'authorization'],
  ['an API Gateway v1 event', anEventV1, 'X-Hub-Signature-256', 'Authorization'],
])('%s', (_name, anEvent, signatureHeader, authorizationHeader) => {
  const signed = { [signatureHeader]: signatureOf(bytes) }

  it.each([
    ['as text', { body: plain }],
    ['in base64', { body: base64, isBase64Encoded: true }],
  ])('with the body %s is taken, and done when the handler answers', async (_form, body) => {
    const shop = openShop()
    const result = await toLambda(shop.app)(anEvent({ ...webhook, ...body, headers: signed }))
    expect(result).toMatchObject({ statusCode: 200, body: '{"received":1}', isBase64Encoded: false })
    expect(shop.turns.map(({ text }) => text)).toEqual(said)
    expect(shop.sent).toHaveLength(1)
  })

  it.each([
    ['base64 that was not told to be so', { body: base64 }],
    ['the JSON written otherwise', { body: JSON.stringify(JSON.parse(plain)) }],
    ['no body', {}],
  ])('with %s does not fit the signature', async (_form, body) => {
    const shop = openShop()
    const result = await toLambda(shop.app)(anEvent({ ...webhook, ...body, headers: signed }))
    expect(result.statusCode).toBe(401)
    expect(await shop.handoff.status(anas)).toBeNull()
  })

  it('answers the handshake', async () => {
    const event = anEvent({ method: 'GET', path: '/webhooks/whatsapp', query: handshake })
    expect(await toLambda(openShop().app)(event)).toMatchObject({ statusCode: 200, body: '1158201444' })
  })

  it('refuses a handshake with the token twice', async () => {
    const query = `${handshake}&hub.verify_token=palabra-acordada`
    const event = anEvent({ method: 'GET', path: '/webhooks/whatsapp', query })
    expect(await toLambda(openShop().app)(event)).toMatchObject({ statusCode: 403 })
  })

  it('reaches the admin API', async () => {
    const event = anEvent({
      method: 'GET',
      path: '/admin/v1/conversations',
      query: 'status=escalated&limit=5',
      headers: { [authorizationHeader]: `Bearer ${SHOP_TOKEN}` },
    })
    const result = await toLambda(openShop().app)(event)
    expect(result).toMatchObject({ statusCode: 200, body: '{"items":[],"next":null}' })
  })

  it('over the cap is 413', async () => {
    const body = 'a'.repeat(3 * 1024 * 1024 + 1)
    const result = await toLambda(openShop().app)(anEvent({ ...webhook, body }))
    expect(result.statusCode).toBe(413)
  })

  it('gets an error as problem+json, not in base64', async () => {
    const result = await toLambda(openShop().app)(anEvent({ method: 'GET', path: '/nada' }))
    expect(result).toMatchObject({ statusCode: 404, isBase64Encoded: false })
    expect(JSON.parse(result.body)).toMatchObject({ code: 'NOT_FOUND' })
    const headers = result.multiValueHeaders ?? result.headers
    expect([headers?.['content-type']].flat()).toEqual(['application/problem+json'])
  })
})
