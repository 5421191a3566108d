import * as z from 'zod'
import type { DeliveryOutcome, Notifier } from '../../ports/index.js'
import { emailAddress } from './email-address.js'
import { letterOf } from './letter.js'

/** A text and how it is written. */
export interface SesText {
  readonly Data: string
  readonly Charset: 'UTF-8'
}

/** A letter as SES takes it. */
export interface SesLetter {
  readonly FromEmailAddress: string
  readonly Destination: { readonly ToAddresses: string[] }
  readonly Content: {
    readonly Simple: {
      readonly Subject: SesText
      readonly Body: { readonly Text: SesText; readonly Html: SesText }
      readonly Headers: { readonly Name: string; readonly Value: string }[]
    }
  }
}

/** The part of the AWS SDK that is used: `new SESv2({})` of `@aws-sdk/client-sesv2` fits. */
export interface SesClient {
  /** Rejects with the SDK's errors. */
  sendEmail(letter: SesLetter): Promise<{ readonly MessageId?: string | undefined }>
}

/** Options of {@link createSesNotifier}. */
export interface SesNotifierOptions {
  /** `new SESv2({})`. Set its timeouts: a delivery waits as long as it does. */
  readonly client: SesClient
  /** An address that SES has verified. */
  readonly from: string
  /** Who is told; at most 50, as one letter. */
  readonly to: readonly string[]
  /** Default `ses`. */
  readonly name?: string
}

const TO_MAX = 50
const schema = z.strictObject({
  client: z.custom<SesClient>(
    (value) =>
      typeof value === 'object' && value !== null && typeof Reflect.get(value, 'sendEmail') === 'function',
    'must have sendEmail: new SESv2({})',
  ),
  from: emailAddress,
  to: z.array(emailAddress).min(1).max(TO_MAX),
  name: z.string().min(1).optional(),
})

/**
 * Tells the team by e-mail through Amazon SES (API v2). SES gives every letter a Message-ID of its own; copies of a
 * notice share the header `References`, by which mail programs keep them together, and `X-Relevo-Notice`.
 * @throws TypeError for wrong options.
 */
export function createSesNotifier(options: SesNotifierOptions): Notifier {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createSesNotifier: ${z.prettifyError(parsed.error)}`)
  const { client, from, to, name = 'ses' } = options
  return {
    name,
    deliver: async (notification) => {
      const { subject, text, html, messageId } = letterOf(notification, from)
      const letter: SesLetter = {
        FromEmailAddress: from,
        Destination: { ToAddresses: [...to] },
        Content: {
          Simple: {
            Subject: inUtf8(subject),
            Body: { Text: inUtf8(text), Html: inUtf8(html) },
            Headers: [
              { Name: 'References', Value: messageId },
              { Name: 'X-Relevo-Notice', Value: messageId },
            ],
          },
        },
      }
      try {
        const { MessageId } = await client.sendEmail(letter)
        return { status: 'delivered', ...(MessageId !== undefined && { providerId: MessageId }) }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

const inUtf8 = (Data: string): SesText => ({ Data, Charset: 'UTF-8' })

/** What passes, and what the operator can mend while notices wait. */
const LATER = new Set([
  'AccountSuspendedException',
  'CredentialsProviderError',
  'LimitExceededException',
  'MailFromDomainNotVerifiedException',
  'SendingPausedException',
  'TooManyRequestsException',
])
/** The request never left. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])
const MAY_PASS = new Set([401, 403, 429])
const SERVER_ERROR = 500

function outcomeOf(error: unknown): DeliveryOutcome {
  const { name, code, $metadata } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown
    code?: unknown
    $metadata?: { httpStatusCode?: unknown }
  }
  const said = typeof name === 'string' ? name : 'Error'
  const result = `SES_${said.replace(/Exception$/, '')}`
  if (LATER.has(said)) return { status: 'failed', retryable: true, code: result }
  const status = $metadata?.httpStatusCode
  if (typeof status === 'number' && status >= 400) {
    return { status: 'failed', retryable: MAY_PASS.has(status) || status >= SERVER_ERROR, code: result }
  }
  if (typeof code === 'string' && NOT_SENT.has(code)) {
    return { status: 'failed', retryable: true, code: `SES_${code}` }
  }
  return { status: 'unknown', code: 'SES_NO_ANSWER' }
}
