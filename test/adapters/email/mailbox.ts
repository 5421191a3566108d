import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import nodemailer from 'nodemailer'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived: the envelope says who got it, whatever its headers say. */
export interface Letter {
  readonly from: string
  readonly recipients: readonly string[]
  readonly mail: ParsedMail
}

/** A mail server on this machine that keeps every letter. */
export interface Mailbox {
  readonly letters: readonly Letter[]
  readonly transport: ReturnType<typeof nodemailer.createTransport>
  /** Refuses the next letter with this SMTP code. */
  refuseNext(code: number): void
  close(): Promise<void>
}

/** How the server answers; it takes everything unless told. */
export interface MailboxOptions {
  /** Refuses a recipient with this SMTP code. */
  readonly refuseRecipient?: (address: string) => number | null
  /** Refuses every letter with this SMTP code. */
  readonly refuseLetter?: number
}

const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode })

/** Starts a real SMTP server on a free port, and a transport that leads to it. */
export async function openMailbox({
  refuseRecipient = () => null,
  refuseLetter,
}: MailboxOptions = {}): Promise<Mailbox> {
  const letters: Letter[] = []
  const refusals: number[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuseRecipient(address)
      done(code === null ? null : refusal(code))
    },
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then((mail) => {
        const code = refusals.shift() ?? refuseLetter
        if (code !== undefined) return done(refusal(code))
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        letters.push({ from, recipients: envelope.rcptTo.map(({ address }) => address), mail })
        done()
      }, done)
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    letters,
    refuseNext: (code) => void refusals.push(code),
    transport: nodemailer.createTransport({ host: '127.0.0.1', port }),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
