import { RelevoError } from 'relevo'
import { createMemoryStore } from 'relevo/memory'
import { describe, expect, it } from 'vitest'
import { aDelivery, openShop, SHOP_TOKEN } from './shop.js'

const url = (path: string) => `https://relevo.example${path}`
const headers = { authorization: `Bearer ${SHOP_TOKEN}` }
const broken = (error: unknown) =>
  openShop({ store: { ...createMemoryStore(), list: () => Promise.reject(error) } })

describe('an error answer', () => {
  it.each([
    [404, 'NOT_FOUND', new Request(url('/nada'))],
    [404, 'NOT_FOUND', new Request(url('/webhooks/telegram'), { method: 'POST', body: '{}' })],
    [404, 'NOT_FOUND', new Request(url('/webhooks/whatsapp'), { method: 'DELETE' })],
    [404, 'NOT_FOUND', new Request(url('/admin/v1/tenants'), { headers })],
    [403, 'HANDSHAKE_REFUSED', new Request(url('/webhooks/whatsapp'))],
    [401, 'SIGNATURE_INVALID', aDelivery('{}', null)],
    [401, 'UNAUTHORIZED', new Request(url('/admin/v1/conversations'))],
    [401, 'UNAUTHORIZED', new Request(url('/admin/v1/tenants'))],
    [400, 'MALFORMED_BODY', aDelivery('{}')],
    [400, 'BAD_REQUEST', new Request(url('/admin/v1/metrics'), { headers })],
    [404, 'CONVERSATION_UNKNOWN', new Request(url('/admin/v1/conversations/c1'), { headers })],
  ])(
    '%i %s is application/problem+json with the same status and a stable code',
    async (status, code, request) => {
      const response = await openShop().app.fetch(request)
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await response.json()).toEqual({
        type: 'about:blank',
        status,
        code,
        title: expect.stringMatching(/\S/),
        detail: expect.stringMatching(/\S/),
      })
    },
  )

  it('of a failing store is 503', async () => {
    const shop = broken(new RelevoError('STORE_FAILED', 'the disk is full', { retryable: true }))
    const response = await shop.admin('GET /conversations')
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'STORE_FAILED' })
  })

  it('of something unforeseen is 500 and tells nothing of it', async () => {
    const response = await broken(new Error('SELECT * FROM secretos')).admin('GET /conversations')
    expect(response.status).toBe(500)
    const body = await response.text()
    expect(JSON.parse(body)).toMatchObject({ code: 'INTERNAL' })
    expect(body).not.toMatch(/secretos|\.ts|at /)
  })
})

describe('GET /healthz', () => {
  it('says that the app is there', async () => {
    const response = await openShop().app.fetch(new Request(url('/healthz')))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok' })
  })
})
