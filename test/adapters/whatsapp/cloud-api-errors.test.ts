import type { ServerResponse } from 'node:http'
import type { DeliveryOutcome } from 'relevo'
import { createCloudApiSender } from 'relevo/whatsapp'
import { describe, expect, it } from 'vitest'
import { html, json, startGraph } from './graph-server.js'

async function outcomeOf(answer: (response: ServerResponse) => void): Promise<DeliveryOutcome> {
  const { baseUrl, close } = await startGraph(answer)
  const account = () => ({ phoneNumberId: '100000000000001', accessToken: 'llave' })
  const customer = { id: '520000000101', address: { phone: '520000000101' } }
  const text = { tenantId: 'la-espiga', customer, text: 'hola', entryId: 'e1' }
  const outcome = await createCloudApiSender({ account, baseUrl })(text)
  await close()
  return outcome
}

const error = (status: number, code: number) =>
  json(status, { error: { message: `(#${code}) algo pasó`, type: 'OAuthException', code, fbtrace_id: 'A1' } })

describe('an error of the Cloud API', () => {
  it.each([
    [2, 503, 'temporary service fault'],
    [4, 400, 'call limit of the app'],
    [80007, 400, 'rate of the account'],
    [130429, 400, 'throughput'],
    [131000, 500, 'unknown'],
    [131016, 500, 'service down'],
    [131057, 500, 'maintenance'],
  ])('%i (%i, %s) may go well later', async (code, status) => {
    expect(await outcomeOf(error(status, code))).toEqual({
      status: 'failed',
      retryable: true,
      code: `WHATSAPP_${code}`,
    })
  })

  it.each([
    [0, 401, 'token not valid'],
    [190, 401, 'token expired'],
    [3, 500, 'no capability'],
    [10, 403, 'no permission'],
    [200, 403, 'no permission'],
    [33, 400, 'number deleted'],
    [100, 400, 'bad parameter'],
    [368, 403, 'blocked for policy'],
    [130472, 400, 'customer in an experiment'],
    [131005, 403, 'access denied'],
    [131008, 400, 'parameter missing'],
    [131009, 400, 'parameter not valid'],
    [131021, 400, 'to itself'],
    [131026, 400, 'undeliverable'],
    [131031, 403, 'account locked'],
    [131042, 400, 'payment'],
    [131045, 500, 'number not registered'],
    [131047, 400, 'window closed'],
    [131048, 400, 'spam limit'],
    [131049, 400, 'marketing limit'],
    [131051, 400, 'type not supported'],
    [132001, 404, 'template missing'],
  ])('%i (%i, %s) will not', async (code, status) => {
    expect(await outcomeOf(error(status, code))).toEqual({
      status: 'failed',
      retryable: false,
      code: `WHATSAPP_${code}`,
    })
  })

  it('131056 (too many to one customer) may go well after six seconds', async () => {
    expect(await outcomeOf(error(400, 131056))).toEqual({
      status: 'failed',
      retryable: true,
      code: 'WHATSAPP_131056',
      retryAfterMs: 6000,
    })
  })

  it('is told by its code, never by the HTTP status', async () => {
    expect(await outcomeOf(error(500, 131047))).toMatchObject({ retryable: false })
    expect(await outcomeOf(error(400, 131000))).toMatchObject({ retryable: true })
  })
})

describe('an answer that is not of the Cloud API', () => {
  it.each([
    [403, false],
    [404, false],
    [503, true],
  ])('HTML with status %i: certainly not sent, retryable %s', async (status, retryable) => {
    expect(await outcomeOf(html(status))).toEqual({
      status: 'failed',
      retryable,
      code: `WHATSAPP_HTTP_${status}`,
    })
  })

  it.each([200, 502, 504])('HTML with status %i: nobody knows whether it was sent', async (status) => {
    expect(await outcomeOf(html(status))).toMatchObject({ status: 'unknown' })
  })

  it('a 200 that names no message: nobody knows either', async () => {
    expect(await outcomeOf(json(200, { messages: [] }))).toMatchObject({ status: 'unknown' })
  })
})
