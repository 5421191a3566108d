import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { WebhookFetch } from './create-webhook-notifier.js'
import { isPublicAddress } from './is-public-address.js'

/** What a test may put in the place of the network; nothing of it can be reached through `relevo/webhook`. */
export interface PublicHttpsParts {
  readonly resolve?: (host: string) => Promise<readonly { address: string; family: number }[]>
  readonly isAllowed?: (address: string) => boolean
  readonly ca?: string
}

/**
 * Posts over HTTPS to public addresses only. A name is resolved once, all its addresses are checked, and the
 * connection goes to those very addresses. Follows nothing, takes no proxy, reads no body. Rejects with `cause.code`
 * as fetch does.
 */
export function createPublicHttpsFetch({
  resolve = (host) => lookup(host, { all: true }),
  isAllowed = isPublicAddress,
  ca,
}: PublicHttpsParts = {}): WebhookFetch {
  return async (url, { method, headers, body, signal }) => {
    const { hostname, port, pathname, search } = new URL(url)
    const host = hostname.replace(/^\[|\]$/g, '')
    const addresses = await untilAborted(signal, resolve(host)).catch((cause) => {
      throw signal.aborted ? signal.reason : failure(codeOf(cause) ?? 'ENOTFOUND')
    })
    if (addresses.length === 0) throw failure('ENOTFOUND')
    if (!addresses.every(({ address }) => isAllowed(address))) throw failure('ADDRESS_REFUSED')
    return await new Promise<Response>((done, fail) => {
      let connected = false
      const call = request({
        host,
        port: port || 443,
        path: pathname + search,
        method,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup: only(addresses),
        agent: false,
        signal,
        ...(isIP(host) ? {} : { servername: host.replace(/\.$/, '') }),
        ...(ca === undefined ? {} : { ca }),
      })
      call.once('socket', (socket) => socket.once('secureConnect', () => (connected = true)))
      call.once('response', (answer) => {
        const retryAfter = answer.headers['retry-after']
        done(
          new Response(null, {
            status: answer.statusCode as number,
            ...(retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } }),
          }),
        )
        // Status and header are all that is needed.
        answer.destroy()
      })
      call.on('error', (error) =>
        fail(connected ? failure('BROKEN') : failure(codeOf(error) ?? 'UNREACHABLE')),
      )
      call.end(body)
    })
  }
}

/** Answers a lookup with addresses that were checked, whatever the name says by now. */
function only(addresses: readonly { address: string; family: number }[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses as [{ address: string; family: number }]
    if (all) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }
}

function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true })
    work.then(done, fail)
  })
}

/** Messages of the network name hosts and paths; its codes do not. */
function failure(code: string): Error {
  return new Error('The webhook was not delivered', { cause: { code } })
}

function codeOf(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}
