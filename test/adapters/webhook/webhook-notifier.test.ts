import { aNotification, notifierContract, notifierFailureContract } from 'relevo/testing'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPublicHttpsFetch } from '../../../src/adapters/webhook/public-https-fetch.js'
import { loopback, openReceiver, SECRET } from './receiver.js'

let receiver: Awaited<ReturnType<typeof openReceiver>>
beforeEach(async () => {
  receiver = await openReceiver()
})
afterEach(() => receiver.close())

const subject = () => ({
  notifier: receiver.notifier(),
  received: async () =>
    receiver.arrived.map(({ headers, body }) => {
      const { title, text } = JSON.parse(body)
      return { copyOf: headers['webhook-id'] as string, text: `${title}\n${text}` }
    }),
  failNext: (how: 'for_now' | 'for_good') => receiver.next.push({ status: how === 'for_now' ? 503 : 410 }),
})

describe('the contract of notifiers, over HTTPS', () => {
  it.each([...notifierContract])('$name', ({ run }) => run(async () => subject()))
  it.each([...notifierFailureContract])('$name', ({ run }) => run(async () => subject()))
})

describe('signatures', () => {
  const other = Buffer.alloc(24, 9).toString('base64')

  it('are verified by old and new secret during a rotation, and by no third', async () => {
    const notice = aNotification({ id: 'a.b:c ñ' })
    await receiver.notifier({ secrets: [SECRET, other] }).deliver(notice)
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.arrived
    const told = { type: 'relevo.notification', version: 1, ...notice }
    for (const secret of [SECRET, other]) expect(new Webhook(secret).verify(body, headers)).toEqual(told)
    const third = new Webhook(Buffer.alloc(24, 3).toString('base64'))
    expect(() => third.verify(body, headers)).toThrow()
    expect(() => new Webhook(SECRET).verify(`${body} `, headers)).toThrow()
    expect(headers).toMatchObject({ 'webhook-id': 'a%2Eb:c%20%C3%B1' })
  })
})

describe('answers', () => {
  it.each([
    [200, null],
    [204, null],
    [400, false],
    [401, false],
    [404, false],
    [408, true],
    [410, false],
    [425, true],
    [429, true],
    [500, true],
    [503, true],
  ])('%i: retryable %s', async (status, retryable) => {
    receiver.next.push({ status })
    expect(await receiver.notifier().deliver(aNotification())).toEqual(
      retryable === null
        ? { status: 'delivered' }
        : { status: 'failed', retryable, code: `WEBHOOK_HTTP_${status}` },
    )
  })

  it.each([
    ['0', 0],
    ['7', 7_000],
    ['999999999', 86_400_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('Retry-After %j: %s ms', async (value, expected) => {
    receiver.next.push({ status: 429, headers: { 'retry-after': value } })
    const outcome = await receiver.notifier({ now: () => Date.UTC(2026, 0, 1) }).deliver(aNotification())
    expect((outcome as { retryAfterMs?: number }).retryAfterMs).toBe(expected)
  })

  it.each([301, 302, 303, 307, 308])('%i leads nowhere: the second server sees nothing', async (status) => {
    const second = await openReceiver()
    receiver.next.push({ status, headers: { location: second.url } })
    const outcome = await receiver.notifier().deliver(aNotification())
    expect(outcome).toEqual({ status: 'failed', retryable: false, code: `WEBHOOK_HTTP_${status}` })
    expect(receiver.requests).toHaveLength(1)
    expect(second.requests).toEqual([])
    await second.close()
  })

  it('a connection that breaks after the request left is unknown', async () => {
    receiver.next.push({ status: 0 })
    expect(await receiver.notifier().deliver(aNotification())).toEqual({
      status: 'unknown',
      code: 'WEBHOOK_NO_ANSWER',
    })
  })

  it('nobody there, or no such name, may pass', async () => {
    const notifier = receiver.notifier()
    await receiver.close()
    const failed = { status: 'failed', retryable: true, code: 'WEBHOOK_UNREACHABLE' }
    expect(await notifier.deliver(aNotification())).toEqual(failed)
    const unknownName = async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))
    expect(await receiver.notifier({}, unknownName).deliver(aNotification())).toEqual(failed)
    receiver = await openReceiver()
  })

  it('a certificate nobody vouches for gets nothing', async () => {
    const fetch = createPublicHttpsFetch({ resolve: async () => [loopback], isAllowed: () => true })
    const outcome = await receiver.notifier({ fetch }).deliver(aNotification())
    expect(outcome).toEqual({ status: 'failed', retryable: true, code: 'WEBHOOK_UNREACHABLE' })
    expect(receiver.requests).toEqual([])
  })

  it('time that ran out is unknown', async () => {
    const never = () => new Promise<never>(() => {})
    const outcome = await receiver.notifier({ timeoutMs: 5 }, never).deliver(aNotification())
    expect(outcome).toEqual({ status: 'unknown', code: 'WEBHOOK_NO_ANSWER' })
  })
})

it('a name that changes its answer is asked once a delivery, and what was checked is connected to', async () => {
  let asked = 0
  const resolve = async () => [++asked % 2 ? loopback : { address: '169.254.169.254', family: 4 }]
  const notifier = receiver.notifier({}, resolve)
  for (let n = 0; n < 20; n++) {
    const { status } = await notifier.deliver(aNotification())
    expect(status).toBe(n % 2 ? 'failed' : 'delivered')
  }
  expect(asked).toBe(20)
  expect(receiver.requests).toHaveLength(10)
})
