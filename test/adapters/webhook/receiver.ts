import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createWebhookNotifier, type WebhookNotifierOptions } from 'relevo/webhook'
import { generate } from 'selfsigned'
import { createPublicHttpsFetch } from '../../../src/adapters/webhook/public-https-fetch.js'

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const HOST = 'hook.example'
const certificate = await generate([{ name: 'commonName', value: HOST }], {
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] }],
})

export interface Arrived {
  readonly headers: Record<string, string>
  readonly body: string
}

/** A system of the team on a real HTTPS port, and a notifier that takes it for `hook.example`. */
export async function openReceiver() {
  const arrived: Arrived[] = []
  const requests: string[] = []
  const next: { status: number; headers?: Record<string, string> }[] = []
  const server = createServer(
    { key: certificate.private, cert: certificate.cert },
    async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      requests.push(request.url ?? '')
      const answer = next.shift() ?? { status: 204 }
      if (answer.status === 0) return void request.socket.destroy()
      if (answer.status < 300)
        arrived.push({
          headers: request.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString(),
        })
      response.writeHead(answer.status, answer.headers).end()
    },
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    arrived,
    requests,
    next,
    url: `https://${HOST}:${port}/avisos`,
    notifier: (changes: Partial<WebhookNotifierOptions> = {}, resolve = async () => [loopback]) =>
      createWebhookNotifier({
        url: `https://${HOST}:${port}/avisos`,
        allowedHosts: [HOST],
        secrets: [SECRET],
        fetch: createPublicHttpsFetch({
          resolve,
          isAllowed: (address) => address === '127.0.0.1',
          ca: certificate.cert,
        }),
        ...changes,
      }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

export const loopback = { address: '127.0.0.1', family: 4 }
