import type { DeliveryOutcome } from 'relevo'
import { createEmailNotifier } from 'relevo/email'
import { aNotification } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { type MailboxOptions, openMailbox } from './mailbox.js'

const TO = ['rita@tienda.example', 'omar@tienda.example']

async function outcomeWith(options: MailboxOptions): Promise<DeliveryOutcome> {
  const mailbox = await openMailbox(options)
  const { transport } = mailbox
  const outcome = await createEmailNotifier({ transport, from: 'avisos@tienda.example', to: TO }).deliver(
    aNotification(),
  )
  await mailbox.close()
  return outcome
}

describe('a mail server that refuses', () => {
  it.each([
    [421, true],
    [450, true],
    [451, true],
    [452, true],
    [550, false],
    [552, false],
    [554, false],
  ])('the letter with %i: retryable %s', async (code, retryable) => {
    expect(await outcomeWith({ refuseLetter: code })).toEqual({
      status: 'failed',
      retryable,
      code: `SMTP_${code}`,
    })
  })

  it.each([
    [451, true],
    [550, false],
  ])('every recipient with %i: retryable %s', async (code, retryable) => {
    expect(await outcomeWith({ refuseRecipient: () => code })).toEqual({
      status: 'failed',
      retryable,
      code: `SMTP_${code}`,
    })
  })

  it('one of two recipients: the other was told', async () => {
    const refuseRecipient = (address: string) => (address === 'omar@tienda.example' ? 550 : null)
    expect(await outcomeWith({ refuseRecipient })).toEqual({ status: 'delivered' })
  })
})

describe('a mail server that is not there', () => {
  it('may be there later', async () => {
    const { transport, close } = await openMailbox()
    await close()
    const notifier = createEmailNotifier({ transport, from: 'avisos@tienda.example', to: TO })
    expect(await notifier.deliver(aNotification())).toEqual({
      status: 'failed',
      retryable: true,
      code: 'ESOCKET',
    })
  })

  it.each([
    ['an error without a code', new Error('se cayó')],
    ['something that is no error', 'se cayó'],
    ['nothing', undefined],
  ])(
    'gives an outcome and throws nothing, also for a transport that rejects with %s',
    async (_name, reason) => {
      const transport = { sendMail: () => Promise.reject(reason) }
      const notifier = createEmailNotifier({ transport, from: 'avisos@tienda.example', to: TO })
      expect(await notifier.deliver(aNotification())).toEqual({
        status: 'failed',
        retryable: true,
        code: 'SMTP_FAILED',
      })
    },
  )
})
