import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mailbox on a real SMTP server. */
export interface MailSink {
  readonly url: string
  readonly mails: readonly ParsedMail[]
  /** While true the server answers "try again later". */
  busy: boolean
  /** Resolves when there are so many mails. */
  readonly arrived: (count: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts an SMTP server that keeps what it is given. */
export async function startMailSink(): Promise<MailSink> {
  const mails: ParsedMail[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      done(sink.busy ? Object.assign(new Error('try later'), { responseCode: 451 }) : null)
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        for (const { count, resolve } of waiting) if (mails.length >= count) resolve()
        done()
      }, done)
    },
  })
  server.on('error', () => {}) // a client that was killed leaves a broken connection behind
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    busy: false,
    arrived: (count) =>
      new Promise((resolve) => {
        if (mails.length >= count) resolve()
        else waiting.push({ count, resolve })
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
  return sink
}

/** What a customer's phone would show. */
export interface CloudApiSink {
  readonly url: string
  readonly texts: readonly string[]
  readonly close: () => void
}

/** Starts a server that takes Cloud API messages and answers as the Cloud API does. */
export async function startCloudApiSink(): Promise<CloudApiSink> {
  const texts: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    texts.push(JSON.parse(Buffer.concat(chunks).toString()).text.body)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ messages: [{ id: `wamid.sent-${texts.length}` }] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    close: () => server.close(),
  }
}
