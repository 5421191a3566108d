import { describe, expect, it } from 'vitest'
import { aDelivery, anas, aWebhook, openShop, signatureOf } from './shop.js'

const MEBIBYTE = 1024 * 1024
const padded = (bytes: number) => {
  const body = aWebhook({ 'wamid.a1': 'buenas' })
  return body + ' '.repeat(bytes - body.length)
}

/** A body that comes in pieces, its length not told before. */
function inPieces(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body)
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + 65_536))
      at += 65_536
    },
  })
}

const streamed = (body: string) =>
  new Request('https://relevo.example/webhooks/whatsapp', {
    method: 'POST',
    headers: { 'x-hub-signature-256': signatureOf(body) },
    body: inPieces(body),
    duplex: 'half',
  } as RequestInit)

describe('a signed body that is no webhook', () => {
  it.each([
    ['cut off', '{"entry":[{"changes":['],
    ['no JSON', 'buenas'],
    ['empty', ''],
    ['JSON of something else', '{"saludo":"buenas"}'],
  ])('%s: 400, kept for a person to look at, and nothing else changes', async (_name, body) => {
    const shop = openShop()
    const response = await shop.deliver(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'MALFORMED_BODY' })
    expect(await shop.handoff.quarantined()).toMatchObject([{ channel: 'whatsapp', body }])
    expect(shop.turns).toEqual([])
  })
})

describe('the size of a body', () => {
  it('may be three mebibytes', async () => {
    const shop = openShop()
    expect((await shop.deliver(padded(3 * MEBIBYTE))).status).toBe(200)
    expect(shop.turns).toHaveLength(1)
  })

  it('may be three mebibytes where the length is not told before', async () => {
    const shop = openShop()
    expect((await shop.app.fetch(streamed(padded(3 * MEBIBYTE)))).status).toBe(200)
    expect(shop.turns).toHaveLength(1)
  })

  it.each([
    ['told before', (body: string) => withLength(aDelivery(body), body.length)],
    ['not told before', streamed],
  ])('over that is 413 and changes nothing, its length %s', async (_name, request) => {
    const shop = openShop()
    const response = await shop.app.fetch(request(padded(3 * MEBIBYTE + 1)))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'BODY_TOO_LARGE' })
    expect(await shop.handoff.status(anas)).toBeNull()
  })

  it('is capped for the admin API too', async () => {
    const shop = openShop()
    const note = 'a'.repeat(4 * MEBIBYTE)
    const response = await shop.admin('POST /conversations/c1/notify', { body: { note } })
    expect(response.status).toBe(413)
  })
})

function withLength(request: Request, length: number): Request {
  request.headers.set('content-length', String(length))
  return request
}
