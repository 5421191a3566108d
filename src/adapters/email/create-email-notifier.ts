import * as z from 'zod'
import type { DeliveryOutcome, Notifier } from '../../ports/index.js'
import { emailAddress } from './email-address.js'
import { letterOf } from './letter.js'

/** The part of a nodemailer transport this uses; anything that sends a message of this shape will do. */
export interface MailTransport {
  /** Rejects with `responseCode` where the server answered no. */
  sendMail(mail: {
    readonly from: string
    readonly to: string[]
    readonly subject: string
    readonly text: string
    readonly html: string
    readonly messageId: string
  }): Promise<{ readonly messageId?: string }>
}

/** Options of {@link createEmailNotifier}. */
export interface EmailNotifierOptions {
  /** `nodemailer.createTransport(…)`. Set its timeouts: a delivery waits as long as the transport does. */
  readonly transport: MailTransport
  readonly from: string
  /** Who is told. */
  readonly to: readonly string[]
  /** Default `email`. */
  readonly name?: string
}

const schema = z.object({ from: emailAddress, to: z.array(emailAddress).min(1) })

/**
 * Tells the team by e-mail over SMTP. Every copy of a notice has the same Message-ID, so that mail programs show one.
 * @throws TypeError for an address that is none.
 */
export function createEmailNotifier({ transport, from, to, name = 'email' }: EmailNotifierOptions): Notifier {
  const parsed = schema.safeParse({ from, to })
  if (!parsed.success) throw new TypeError(`createEmailNotifier: ${z.prettifyError(parsed.error)}`)
  return {
    name,
    deliver: async (notification) => {
      try {
        await transport.sendMail({ from, to: [...to], ...letterOf(notification, from) })
        return { status: 'delivered' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

/** Refused credentials are the operator's to mend, and what is owed meanwhile should wait for that. */
const CREDENTIALS = new Set([530, 534, 535])

/** SMTP: 4xx is temporary, 5xx permanent (RFC 5321 §4.2.1); without an answer a lost connection may come back. */
function outcomeOf(error: unknown): DeliveryOutcome {
  const { code, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown
    responseCode?: unknown
  }
  if (typeof responseCode === 'number') {
    const retryable = responseCode < 500 || CREDENTIALS.has(responseCode)
    return { status: 'failed', retryable, code: `SMTP_${responseCode}` }
  }
  return { status: 'failed', retryable: true, code: typeof code === 'string' ? code : 'SMTP_FAILED' }
}
