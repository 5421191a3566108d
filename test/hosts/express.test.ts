import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { isRelevoError } from 'relevo'
import { toExpress } from 'relevo/express'
import { afterEach, describe, expect, it } from 'vitest'
import { fixture } from '../fixtures/whatsapp/fixture.js'
import { anas, openShop, SHOP_TOKEN, type Shop, signatureOf } from '../http/shop.js'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
})

async function serve(site: Express): Promise<string> {
  const server = createServer(site).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const post = (url: string, body: Uint8Array | string, contentType = 'application/json') =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': contentType, 'x-hub-signature-256': signatureOf(body) },
    body: body as BodyInit,
  })

const inRelevo = (shop: Shop) => express().use('/relevo', toExpress(shop.app)).use(express.json())

describe('mounted in Express before the body parsers', () => {
  it('sees the bytes of the body as they came', async () => {
    const shop = openShop()
    const url = await serve(inRelevo(shop))
    const escaped = new TextDecoder()
      .decode(fixture('text'))
      .replace('¿Mañana', String.raw`\u00bfMa\u00f1ana`)
      .replace('🥐', String.raw`\ud83e\udd50`)
    expect((await post(`${url}/relevo/webhooks/whatsapp`, escaped)).status).toBe(200)
    expect(shop.turns.map(({ text }) => text)).toEqual(['¿Mañana abren a las 8? Quería 2 conchas 🥐'])
  })

  it('refuses a wrong signature', async () => {
    const shop = openShop()
    const url = await serve(inRelevo(shop))
    const response = await fetch(`${url}/relevo/webhooks/whatsapp`, {
      method: 'POST',
      headers: { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` },
      body: fixture('text').slice(),
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await shop.handoff.status(anas)).toBeNull()
  })

  it('refuses a signature header that was sent twice', async () => {
    const url = await serve(inRelevo(openShop()))
    const body = fixture('text')
    const twice = new Headers({ 'x-hub-signature-256': signatureOf(body) })
    twice.append('x-hub-signature-256', signatureOf(body))
    const response = await fetch(`${url}/relevo/webhooks/whatsapp`, {
      method: 'POST',
      headers: twice,
      body: body.slice(),
    })
    expect(response.status).toBe(401)
  })

  it('answers the handshake', async () => {
    const url = await serve(inRelevo(openShop()))
    const query = 'hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=palabra-acordada'
    const response = await fetch(`${url}/relevo/webhooks/whatsapp?${query}`)
    expect([response.status, await response.text()]).toEqual([200, '1158201444'])
  })

  it('serves the admin API', async () => {
    const url = await serve(inRelevo(openShop()))
    const headers = { authorization: `Bearer ${SHOP_TOKEN}` }
    const response = await fetch(`${url}/relevo/admin/v1/conversations`, { headers })
    expect(await response.json()).toEqual({ items: [], next: null })
  })

  it('leaves the rest of the site alone, body parsers included', async () => {
    const site = inRelevo(openShop())
    site.post('/eco', (request, response) => void response.json(request.body))
    const url = await serve(site)
    const response = await post(`${url}/eco`, '{"hola":"ñ"}')
    expect(await response.json()).toEqual({ hola: 'ñ' })
  })

  it('answers 413 to a body over the cap', async () => {
    const url = await serve(inRelevo(openShop()))
    const response = await post(`${url}/relevo/webhooks/whatsapp`, 'a'.repeat(3 * 1024 * 1024 + 1))
    expect(response.status).toBe(413)
  })
})

describe('mounted in Express after a body parser', () => {
  it.each([
    ['express.json()', express.json(), 'application/json'],
    ['express.raw()', express.raw({ type: '*/*' }), 'application/json'],
    ['express.text()', express.text(), 'text/plain'],
  ])('%s: fails with an error that says what to do, and takes nothing', async (_name, parser, type) => {
    const shop = openShop()
    const errors: unknown[] = []
    const keep: ErrorRequestHandler = (error, _request, response, _next) => {
      errors.push(error)
      response.sendStatus(500)
    }
    const url = await serve(express().use(parser).use(toExpress(shop.app)).use(keep))
    expect((await post(`${url}/webhooks/whatsapp`, fixture('text'), type)).status).toBe(500)
    const [error] = errors
    expect(isRelevoError(error) && error.code).toBe('CONFIG_INVALID')
    expect(error).toMatchObject({ message: expect.stringContaining('before express.json()') })
    expect(await shop.handoff.status(anas)).toBeNull()
  })

  it('still answers what has no body', async () => {
    const url = await serve(express().use(express.json()).use(toExpress(openShop().app)))
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
})
