import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Channel, ChannelEvent } from '../ports/index.js'
import { channelEventSchema } from './channel-event-schema.js'

const HEADER = 'x-fake-signature'
const bodySchema = z.strictObject({ events: z.array(z.unknown()) })

/** The incoming half of a channel, and the provider's side of it. */
export interface FakeWebhook extends Pick<Channel, 'handshake' | 'verify' | 'parse'> {
  /** The header with the signature of a body. */
  sign(body: Uint8Array | string): Readonly<Record<string, string>>
  /** The body that tells of events. */
  write(events: readonly ChannelEvent[]): Uint8Array
}

/** A webhook in JSON, signed with HMAC-SHA-256 over the raw bytes. */
export function createFakeWebhook(secret: string, verifyToken: string): FakeWebhook {
  const signatureOf = (body: Uint8Array | string) =>
    `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  return {
    handshake: (query) => {
      const [tokens, challenges] = [query.getAll('verify_token'), query.getAll('challenge')]
      if (tokens.length !== 1 || challenges.length !== 1) return null
      return isSame(tokens[0] as string, verifyToken) ? challenges[0] || null : null
    },
    verify: ({ body, header }) => isSame(header(HEADER) ?? '', signatureOf(body)),
    parse: (body) => {
      const parsed = bodySchema.safeParse(readJson(body))
      return parsed.success ? parsed.data.events.map(readEvent) : null
    },
    sign: (body) => ({ [HEADER]: signatureOf(body) }),
    write: (events) => {
      const checked = z.array(channelEventSchema).safeParse(events)
      if (!checked.success) throw new TypeError(`webhook: ${z.prettifyError(checked.error)}`)
      return new TextEncoder().encode(JSON.stringify({ events }))
    },
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return null
  }
}

function readEvent(item: unknown): ChannelEvent {
  const parsed = channelEventSchema.safeParse(item)
  return parsed.success ? parsed.data : { type: 'unreadable', why: z.prettifyError(parsed.error) }
}
