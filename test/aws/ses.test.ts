import { SESv2 } from '@aws-sdk/client-sesv2'
import { createSesNotifier, type SesLetter } from 'relevo/email'
import {
  aNotification,
  type FallibleNotifierSubject,
  notifierContract,
  notifierFailureContract,
} from 'relevo/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { type FakeAws, startFakeAws } from './support/fake-aws.js'

const headers = { 'content-type': 'application/json' }
const accepted = { status: 200, body: '{"MessageId":"id-1"}', headers }
const refused = (status: number, type: string) => ({
  status,
  body: '{"message":"no"}',
  headers: { ...headers, 'x-amzn-errortype': type },
})

const open: FakeAws[] = []
afterEach(() => {
  for (const fake of open.splice(0)) fake.close()
})

async function aTeam() {
  const fake = await startFakeAws(accepted)
  open.push(fake)
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const client = new SESv2({ endpoint: fake.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 })
  const notifier = createSesNotifier({
    client,
    from: 'Relevo <avisos@tienda.example>',
    to: ['rita@tienda.example'],
  })
  return { ...fake, notifier, letters: () => fake.taken.map((body) => JSON.parse(body) as SesLetter) }
}

async function aSubject(): Promise<FallibleNotifierSubject> {
  const { notifier, letters, refuseNext } = await aTeam()
  return {
    notifier,
    received: async () =>
      letters().map(({ Content: { Simple } }) => ({
        copyOf: Simple.Headers.find(({ Name }) => Name === 'References')?.Value ?? '',
        text: Simple.Body.Text.Data,
      })),
    failNext: (how) =>
      refuseNext(
        how === 'for_now' ? refused(429, 'TooManyRequestsException') : refused(400, 'MessageRejected'),
      ),
  }
}

describe('the notifier contract on SES', () => {
  it.each(notifierContract)('$name', ({ run }) => run(aSubject))
  it.each(notifierFailureContract)('$name', ({ run }) => run(aSubject))
})

describe('a letter through SES', () => {
  it('has subject, text, escaped HTML and the headers of every copy', async () => {
    const { notifier, letters } = await aTeam()
    const title = 'Ana\r\nBcc: otro@mal.example\u2028<b>'
    await notifier.deliver(aNotification({ id: 'a\r\nb', title, text: '<script>alert("x")</script> & más' }))
    const [letter] = letters()
    expect(letter?.Destination).toEqual({ ToAddresses: ['rita@tienda.example'] })
    const { Subject, Body, Headers } = letter?.Content.Simple ?? {}
    expect(Subject).toEqual({ Data: 'Ana Bcc: otro@mal.example <b>', Charset: 'UTF-8' })
    expect(Body?.Text.Data).toContain('<script>alert("x")</script> & más')
    expect(Body?.Html.Data).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; más')
    expect(Headers?.map(({ Value }) => Value)).toEqual(Array(2).fill('<a%0D%0Ab@tienda.example>'))
  })

  it.each([
    [400, 'MessageRejected', false],
    [400, 'BadRequestException', false],
    [404, 'NotFoundException', false],
    [400, 'LimitExceededException', true],
    [400, 'SendingPausedException', true],
    [400, 'AccountSuspendedException', true],
    [400, 'MailFromDomainNotVerifiedException', true],
    [429, 'TooManyRequestsException', true],
    [403, 'AccessDeniedException', true],
    [500, 'InternalServiceErrorException', true],
  ])('refused with %i %s: retryable %s', async (status, type, retryable) => {
    const { notifier, refuseNext } = await aTeam()
    refuseNext(refused(status, type))
    expect(await notifier.deliver(aNotification())).toEqual({
      status: 'failed',
      retryable,
      code: `SES_${type.replace(/Exception$/, '')}`,
    })
  })

  it('without an answer is left open', async () => {
    const { notifier, refuseNext } = await aTeam()
    refuseNext('hang_up')
    expect(await notifier.deliver(aNotification())).toEqual({ status: 'unknown', code: 'SES_NO_ANSWER' })
  })
})
