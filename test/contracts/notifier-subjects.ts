import type { Notifier } from 'relevo'
import { createConsoleNotifier } from 'relevo/console'
import { createEmailNotifier } from 'relevo/email'
import { createFakeNotifier, type FallibleNotifierSubject, type NotifierSubject } from 'relevo/testing'
import { type Mailbox, openMailbox } from '../adapters/email/mailbox.js'

const mailboxes: Mailbox[] = []

/** Closes every mail server that a subject opened. */
export async function closeMailboxes(): Promise<void> {
  await Promise.all(mailboxes.splice(0).map((mailbox) => mailbox.close()))
}

/** The e-mail notifier before a real SMTP server. */
export async function anEmailSubject(): Promise<FallibleNotifierSubject> {
  const mailbox = await openMailbox()
  mailboxes.push(mailbox)
  const { transport, letters, refuseNext } = mailbox
  return {
    notifier: createEmailNotifier({ transport, from: 'avisos@tienda.example', to: ['rita@tienda.example'] }),
    received: async () =>
      letters.map(({ mail: { messageId = '', text = '' } }) => ({ copyOf: messageId, text })),
    failNext: (how) => refuseNext(how === 'for_now' ? 451 : 550),
  }
}

/** The console notifier before a screen. */
export async function aConsoleSubject(): Promise<NotifierSubject> {
  const printed: string[] = []
  return {
    notifier: createConsoleNotifier({ print: (text) => printed.push(text) }),
    received: async () => printed.map((text) => ({ copyOf: text.split('\n').at(-1) ?? '', text })),
  }
}

/** The fake notifier; `damage` makes another of it. */
export async function aFakeNotifierSubject(
  damage: (real: Notifier) => Partial<Notifier> = () => ({}),
): Promise<FallibleNotifierSubject> {
  const fake = createFakeNotifier()
  return {
    notifier: { ...fake, ...damage(fake) },
    received: async () =>
      fake.delivered.map(({ id, title, text }) => ({ copyOf: id, text: `${title}\n${text}` })),
    failNext: (how) => fake.failNext({ status: 'failed', retryable: how === 'for_now', code: 'REFUSED' }),
  }
}
