import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A call the server got. */
export interface GraphCall {
  readonly method: string | undefined
  readonly path: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

/** A stand-in for graph.facebook.com on this machine. */
export interface GraphServer {
  readonly baseUrl: string
  readonly calls: readonly GraphCall[]
  close(): Promise<void>
}

/** Starts a server that reads each call whole, then lets `answer` say what becomes of it. */
export async function startGraph(answer: (response: ServerResponse) => void): Promise<GraphServer> {
  const calls: GraphCall[] = []
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request
    calls.push({ method, path, headers, body: JSON.parse(await text(request)) })
    answer(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    calls,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** An answer in JSON. */
export const json = (status: number, body: unknown) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

/** An answer of something in between that is not the Graph API. */
export const html = (status: number) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Lo sentimos</h1></html>')
