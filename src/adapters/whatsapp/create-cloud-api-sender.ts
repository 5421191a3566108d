import * as z from 'zod'
import type { DeliveryOutcome, OutgoingText } from '../../ports/index.js'
import { cloudApiErrorKind } from './cloud-api-errors.js'
import { splitText } from './split-text.js'

/** Sends one text to a customer. */
export type TextSender = (text: OutgoingText) => Promise<DeliveryOutcome>

/** Options of {@link createCloudApiSender}. */
export interface CloudApiSenderOptions {
  /** A tenant's number and its token; null for a tenant without one. Credentials of tenants never mix. */
  readonly account: (
    tenantId: string,
  ) => { readonly phoneNumberId: string; readonly accessToken: string } | null
  /** Default the platform's. */
  readonly fetch?: typeof fetch
  /** Default `https://graph.facebook.com`. */
  readonly baseUrl?: string
  /** Graph API version; default `v24.0`, which lives until February 2028 (Graph API changelog). */
  readonly version?: string
  /** How long one call may take; default 10,000. */
  readonly timeoutMs?: number
}

const success = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) })
const failure = z.object({ error: z.object({ code: z.number() }) })

/**
 * Sends texts through the WhatsApp Cloud API. A text of more than 4,096 UTF-16 units goes out in parts, in order, up to
 * the first that fails; when some part is out already the outcome is `unknown`, since another attempt would repeat it.
 */
export function createCloudApiSender({
  account,
  fetch: call = fetch,
  baseUrl = 'https://graph.facebook.com',
  version = 'v24.0',
  timeoutMs = 10_000,
}: CloudApiSenderOptions): TextSender {
  return async ({ tenantId, customer, text, entryId }) => {
    const credentials = account(tenantId)
    if (!credentials) return { status: 'failed', retryable: false, code: 'ACCOUNT_MISSING' }
    const { phone, userId } = customer.address ?? {}
    const to = phone ? { to: phone } : userId ? { recipient: userId } : null
    if (!to) return { status: 'failed', retryable: false, code: 'ADDRESS_MISSING' }
    const post = async (body: string): Promise<DeliveryOutcome> => {
      const message = {
        messaging_product: 'whatsapp',
        ...to,
        type: 'text',
        text: { body },
        biz_opaque_callback_data: entryId,
      }
      let response: Response
      try {
        response = await call(`${baseUrl}/${version}/${credentials.phoneNumberId}/messages`, {
          method: 'POST',
          headers: { authorization: `Bearer ${credentials.accessToken}`, 'content-type': 'application/json' },
          body: JSON.stringify(message),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        })
      } catch (error) {
        if (wasRefused(error)) return { status: 'failed', retryable: true, code: 'WHATSAPP_UNREACHABLE' }
        // There is no idempotency key: after a broken connection nobody knows whether the text went out.
        return { status: 'unknown', code: 'WHATSAPP_NO_ANSWER' }
      }
      return outcomeOf(await response.json().catch(() => null), response.status)
    }
    const [first = '', ...rest] = splitText(text)
    const earlierIds: string[] = []
    let outcome = await post(first)
    for (const part of rest) {
      if (outcome.status !== 'delivered') break
      if (outcome.providerId) earlierIds.push(outcome.providerId)
      outcome = await post(part)
    }
    if (earlierIds.length === 0) return outcome
    if (outcome.status === 'failed') return { status: 'unknown', code: outcome.code, earlierIds }
    return { ...outcome, earlierIds }
  }
}

/** Too many texts to one customer: one in six seconds is what the documentation allows ("Pair rate limits"). */
const PAIR_RATE = { code: 131056, retryAfterMs: 6000 }

/** Gateways that gave up waiting for the service behind them: it may have sent the text all the same. */
const UNCLEAR_STATUS = new Set([502, 504])

function outcomeOf(answer: unknown, status: number): DeliveryOutcome {
  const sent = success.safeParse(answer)
  if (sent.success) return { status: 'delivered', providerId: (sent.data.messages[0] as { id: string }).id }
  const failed = failure.safeParse(answer)
  if (failed.success) {
    const { code } = failed.data.error
    const retryable = cloudApiErrorKind(code) === 'retryable'
    const wait = code === PAIR_RATE.code ? { retryAfterMs: PAIR_RATE.retryAfterMs } : {}
    return { status: 'failed', retryable, code: `WHATSAPP_${code}`, ...wait }
  }
  const code = `WHATSAPP_HTTP_${status}`
  if (status < 300 || UNCLEAR_STATUS.has(status)) return { status: 'unknown', code }
  return { status: 'failed', retryable: status >= 500, code }
}

/** True where no connection came about, so that nothing was sent. */
function wasRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
}
