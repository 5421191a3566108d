import { isIP } from 'node:net'
import { Webhook } from 'standardwebhooks'
import * as z from 'zod'
import type { DeliveryOutcome, Notifier } from '../../ports/index.js'
import { isPublicAddress } from './is-public-address.js'
import { createPublicHttpsFetch } from './public-https-fetch.js'
import { retryAfterMs } from './retry-after-ms.js'

/** The part of `fetch` this uses. */
export type WebhookFetch = (
  url: string,
  init: {
    readonly method: 'POST'
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly redirect: 'manual'
    readonly signal: AbortSignal
  },
) => Promise<Response>

/** Options of {@link createWebhookNotifier}. */
export interface WebhookNotifierOptions {
  /** Where notices go: https, without a user, its host one of `allowedHosts`. */
  readonly url: string
  /** The hosts, exactly, that `url` may name: a second hand on settings that come from elsewhere. */
  readonly allowedHosts: readonly string[]
  /** One secret of Standard Webhooks (`whsec_…`, base64 of 24 bytes or more), or two while one takes the other's place. */
  readonly secrets: readonly string[]
  /** Default `webhook`. */
  readonly name?: string
  /** How long one delivery may take; default 10,000. */
  readonly timeoutMs?: number
  /** Default: one that connects to public addresses only. Whoever passes another answers for where it connects to. */
  readonly fetch?: WebhookFetch
  /** Milliseconds since 1970; default the machine's clock. */
  readonly now?: () => number
}

const schema = z
  .object({
    url: z.string().refine(isSafeUrl, 'must be an https URL without a user, at a public address'),
    allowedHosts: z.array(z.string().min(1)).min(1),
    secrets: z
      .array(
        z
          .string()
          .regex(
            /^(whsec_)?(?=.{32})([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
            'must be a base64 secret',
          ),
      )
      .min(1)
      .max(2),
    name: z.string().min(1),
    timeoutMs: z.int().positive().max(600_000),
  })
  .refine(({ url, allowedHosts }) => !isSafeUrl(url) || allowedHosts.includes(new URL(url).hostname), {
    path: ['url'],
    error: 'its host is not among allowedHosts',
  })

/**
 * Posts notices to a system of the team's own, signed as Standard Webhooks has it.
 * @throws TypeError for options that cannot be right; it names neither the secrets nor the URL.
 */
export function createWebhookNotifier({
  url,
  allowedHosts,
  secrets,
  name = 'webhook',
  timeoutMs = 10_000,
  fetch: call = createPublicHttpsFetch(),
  now = Date.now,
}: WebhookNotifierOptions): Notifier {
  const parsed = schema.safeParse({ url, allowedHosts, secrets, name, timeoutMs })
  if (!parsed.success) throw new TypeError(`createWebhookNotifier: ${z.prettifyError(parsed.error)}`)
  const target = new URL(url).href
  const signers = secrets.map((secret) => new Webhook(secret))
  return {
    name,
    deliver: async (notification) => {
      const body = JSON.stringify({ type: 'relevo.notification', version: 1, ...notification })
      const id = headerId(notification.id)
      const sentAtMs = now()
      try {
        const response = await call(target, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(sentAtMs / 1000)),
            'webhook-signature': signers.map((one) => one.sign(id, new Date(sentAtMs), body)).join(' '),
          },
          body,
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
        })
        // Nothing of the answer but its head is of use; a body that cannot be cancelled is let go.
        response.body?.cancel().catch(() => undefined)
        return outcomeOf(response, now())
      } catch (error) {
        return outcomeOfError(error)
      }
    },
  }
}

function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, hostname } = new URL(text)
  const host = hostname.replace(/^\[|\]$/g, '')
  return protocol === 'https:' && !username && !password && (!isIP(host) || isPublicAddress(host))
}

/** A header holds no line breaks, and a point would blur what is signed. */
function headerId(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll('.', '%2E').replaceAll('%3A', ':')
}

function outcomeOf({ status, ok, headers }: Response, nowMs: number): DeliveryOutcome {
  if (ok) return { status: 'delivered' }
  const code = `WEBHOOK_HTTP_${status}`
  const retryable = status >= 500 || status === 408 || status === 425 || status === 429
  const waitMs = retryable ? retryAfterMs(headers.get('retry-after'), nowMs) : null
  return { status: 'failed', retryable, code, ...(waitMs === null ? {} : { retryAfterMs: waitMs }) }
}

/** No connection came about, so that nothing was sent. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ERR_TLS_\w+|CERT_\w+|\w+_CERT\w*)$/

function outcomeOfError(error: unknown): DeliveryOutcome {
  const cause = error instanceof Error ? error.cause : null
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  if (code === 'ADDRESS_REFUSED')
    return { status: 'failed', retryable: false, code: 'WEBHOOK_ADDRESS_REFUSED' }
  if (NOT_SENT.test(code)) return { status: 'failed', retryable: true, code: 'WEBHOOK_UNREACHABLE' }
  return { status: 'unknown', code: 'WEBHOOK_NO_ANSWER' }
}
