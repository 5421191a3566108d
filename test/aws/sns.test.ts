import { SNS } from '@aws-sdk/client-sns'
import type { Notification } from 'relevo'
import { createSnsNotifier } from 'relevo/sns'
import {
  aNotification,
  type FallibleNotifierSubject,
  notifierContract,
  notifierFailureContract,
} from 'relevo/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { type FakeAws, startFakeAws } from './support/fake-aws.js'

const XML = 'xmlns="http://sns.amazonaws.com/doc/2010-03-31/"'
const accepted = {
  status: 200,
  body: `<PublishResponse ${XML}><PublishResult><MessageId>id-1</MessageId></PublishResult></PublishResponse>`,
}
const refused = (status: number, code: string) => ({
  status,
  body: `<ErrorResponse ${XML}><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
})

const open: FakeAws[] = []
afterEach(() => {
  for (const fake of open.splice(0)) fake.close()
})
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:avisos'

async function aTeam(target: { topicArn: string } | { phoneNumbers: string[] } = { topicArn: TOPIC }) {
  const fake = await startFakeAws(accepted)
  open.push(fake)
  const { endpoint } = fake
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const client = new SNS({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 })
  return { ...fake, notifier: createSnsNotifier({ client, ...target }) }
}

/** The parameters of a request, attributes by name. */
function read(body: string) {
  const form = new URLSearchParams(body)
  const attributes: Record<string, string> = {}
  for (let n = 1; form.has(`MessageAttributes.entry.${n}.Name`); n++) {
    const at = `MessageAttributes.entry.${n}`
    attributes[String(form.get(`${at}.Name`))] = String(form.get(`${at}.Value.StringValue`))
  }
  return { form, attributes }
}

async function aSubject(): Promise<FallibleNotifierSubject> {
  const { notifier, taken, refuseNext } = await aTeam()
  return {
    notifier,
    received: async () =>
      taken.map((body) => {
        const { form, attributes } = read(body)
        return { copyOf: attributes.notificationId ?? '', text: form.get('Message') ?? '' }
      }),
    failNext: (how) =>
      refuseNext(how === 'for_now' ? refused(429, 'Throttling') : refused(400, 'InvalidParameter')),
  }
}

describe('the notifier contract on SNS', () => {
  it.each(notifierContract)('$name', ({ run }) => run(aSubject))
  it.each(notifierFailureContract)('$name', ({ run }) => run(aSubject))
})

async function published(notification: Partial<Notification>, topicArn = TOPIC) {
  const { notifier, taken } = await aTeam({ topicArn })
  expect(await notifier.deliver(aNotification(notification))).toEqual({
    status: 'delivered',
    providerId: 'id-1',
  })
  return { body: String(taken[0]), ...read(String(taken[0])) }
}

describe('a notice to a topic', () => {
  it('carries what subscriptions filter by', async () => {
    const { attributes } = await published({})
    expect(attributes).toEqual({
      notificationId: 'conv-1-1:escalation:email',
      tenantId: 'la-espiga',
      kind: 'escalation',
      priority: 'medium',
      reason: 'human_request',
      agentType: 'support',
      conversationId: 'conv-1',
      episodeId: 'conv-1-1',
    })
  })

  it('keeps the ids of two tenants apart, whatever they hold', async () => {
    const ids = ['a', 'a\u0000', 'a%0000', 'a\ud800', 'a\ufffd']
    const seen = await Promise.all(
      ids.map(async (tenantId) => (await published({ tenantId })).attributes.tenantId),
    )
    expect(new Set(seen).size).toBe(ids.length)
  })

  it.each([
    ['¿Ñandú pide una acción urgente?', 'Nandu pide una accion urgente?'],
    ['uno\r\ndos\u2028tres\u0007', 'uno dos tres'],
    ['🙂🙂', 'Aviso'],
    ['', 'Aviso'],
    ['a'.repeat(300), 'a'.repeat(99)],
  ])('has a subject that every region takes: %j', async (title, subject) => {
    expect((await published({ title })).form.get('Subject')).toBe(subject)
  })

  it('is never larger than SNS takes, with its attributes', async () => {
    for (const sign of ['a', 'ñ', '🙂']) {
      const { form, attributes } = await published({ text: sign.repeat(300_000) })
      const message = String(form.get('Message'))
      const size = Object.entries(attributes).reduce(
        (sum, [name, value]) => sum + Buffer.byteLength(`${name}String${value}`),
        Buffer.byteLength(message) + String(form.get('Subject')).length,
      )
      expect(size).toBeLessThanOrEqual(262_144)
      expect(size).toBeGreaterThan(262_000)
      expect(message.isWellFormed()).toBe(true)
      expect(message.endsWith('…')).toBe(true)
    }
  })

  it('has group and deduplication id on a FIFO topic only, the same on every copy', async () => {
    const fifo = `${TOPIC}.fifo`
    const [one, copy, next] = [
      await published({}, fifo),
      await published({}, fifo),
      await published({ id: 'x' }, fifo),
    ]
    const idsOf = ({ form }: typeof one) => [form.get('MessageGroupId'), form.get('MessageDeduplicationId')]
    expect(idsOf(one)).toEqual([expect.stringMatching(/^\w{64}$/), expect.stringMatching(/^\w{64}$/)])
    expect(idsOf(copy)).toEqual(idsOf(one))
    expect(idsOf(next)[0]).toBe(idsOf(one)[0])
    expect(idsOf(next)[1]).not.toBe(idsOf(one)[1])
    expect(idsOf(await published({}))).toEqual([null, null])
  })
})

describe('notices by SMS', () => {
  const phoneNumbers = ['+5491155550100', '+525555550101']

  it('go to every phone, as one short line', async () => {
    const { notifier, taken } = await aTeam({ phoneNumbers })
    await notifier.deliver(aNotification({ title: `Ana pide\nuna persona ${'a'.repeat(999)}` }))
    const forms = taken.map((body) => read(body).form)
    expect(forms.map((form) => form.get('PhoneNumber')).toSorted()).toEqual(phoneNumbers.toSorted())
    expect(forms[0]?.get('Message')).toMatch(/^Ana pide una persona a+$/)
    expect(forms[0]?.get('Message')?.length).toBeLessThanOrEqual(300)
  })

  it('are delivered where one phone of two was told, and failed where none was', async () => {
    const { notifier, refuseNext } = await aTeam({ phoneNumbers })
    refuseNext(refused(400, 'InvalidParameter'))
    expect(await notifier.deliver(aNotification())).toMatchObject({ status: 'delivered' })
    refuseNext(refused(400, 'InvalidParameter'), refused(429, 'Throttling'))
    expect(await notifier.deliver(aNotification())).toMatchObject({ status: 'failed', retryable: true })
  })
})

describe('a refusal of SNS', () => {
  it.each([
    [400, 'InvalidParameter', false],
    [404, 'NotFound', false],
    [400, 'EndpointDisabled', false],
    [403, 'AuthorizationError', true],
    [403, 'InvalidClientTokenId', true],
    [400, 'KMSThrottling', true],
    [429, 'Throttled', true],
    [500, 'InternalError', true],
    [503, 'ServiceUnavailable', true],
  ])('%i %s: retryable %s', async (status, code, retryable) => {
    const { notifier, refuseNext } = await aTeam()
    refuseNext(refused(status, code))
    const outcome = await notifier.deliver(aNotification())
    expect(outcome).toEqual({ status: 'failed', retryable, code: expect.stringMatching(/^SNS_\w+$/) })
  })

  it('that is no answer at all leaves it open', async () => {
    const { notifier, refuseNext } = await aTeam()
    refuseNext('hang_up')
    expect(await notifier.deliver(aNotification())).toEqual({ status: 'unknown', code: 'SNS_NO_ANSWER' })
  })

  it('where nobody listens is a failure that may pass', async () => {
    const { notifier, close } = await aTeam()
    close()
    expect(await notifier.deliver(aNotification())).toMatchObject({ status: 'failed', retryable: true })
  })
})
