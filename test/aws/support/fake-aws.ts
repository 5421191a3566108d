import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What the service says to one request. */
export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers?: Record<string, string>
}

/** A service of AWS on this machine, as far as a test needs it. */
export interface FakeAws {
  readonly endpoint: string
  /** Bodies of all requests that were taken. */
  readonly taken: readonly string[]
  /** The next requests are answered so, one each; `hang_up` gives no answer. */
  refuseNext(...answers: (Answer | 'hang_up')[]): void
  close(): void
}

/** Starts a service that takes everything with `accept` until told to refuse. */
export async function startFakeAws(accept: Answer): Promise<FakeAws> {
  const taken: string[] = []
  const refusals: (Answer | 'hang_up')[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    const refusal = refusals.shift()
    if (refusal === 'hang_up') return void request.socket.destroy()
    if (!refusal) taken.push(body)
    const { status, body: said, headers = {} } = refusal ?? accept
    response.writeHead(status, headers).end(said)
  }
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    taken,
    refuseNext: (...answers) => void refusals.push(...answers),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
