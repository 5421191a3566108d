import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Channel } from '../../ports/index.js'
import type { TextSender } from './create-cloud-api-sender.js'
import { parseWebhook } from './parse-webhook.js'
import { isSigned } from './signature.js'

/** Options of {@link createWhatsAppChannel}. */
export interface WhatsAppChannelOptions {
  /** App secrets, the present one first; several during a rotation. Never empty: there is no unsigned mode. */
  readonly appSecrets: readonly string[]
  /** The token typed into the app's dashboard. */
  readonly verifyToken: string
  /** How texts leave: `createCloudApiSender(…)`, or your own. */
  readonly send: TextSender
}

const secret = z.string().min(1, 'must not be empty')
const schema = z.strictObject({
  appSecrets: z.array(secret).min(1, 'needs at least one secret'),
  verifyToken: secret,
  send: z.custom<TextSender>((value) => typeof value === 'function'),
})
const CHALLENGE = /^[\w-]{1,128}$/

/** The WhatsApp Cloud API as a channel: handshake, signature over raw bytes, every item of a webhook, sending. */
export function createWhatsAppChannel(options: WhatsAppChannelOptions): Channel {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createWhatsAppChannel: ${z.prettifyError(parsed.error)}`)
  const { appSecrets, verifyToken, send } = options
  return {
    name: 'whatsapp',
    handshake: (query) => {
      const [mode, token, challenge] = ['hub.mode', 'hub.verify_token', 'hub.challenge'].map((name) =>
        only(query, name),
      )
      if (mode !== 'subscribe' || !token || !challenge || !CHALLENGE.test(challenge)) return null
      return isSame(token, verifyToken) ? challenge : null
    },
    verify: ({ body, header }) => isSigned(body, header('x-hub-signature-256'), appSecrets),
    parse: parseWebhook,
    send,
  }
}

/** A value given exactly once. */
function only(query: URLSearchParams, name: string): string | null {
  const values = query.getAll(name)
  return values.length === 1 ? (values[0] as string) : null
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
