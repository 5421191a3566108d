import * as z from 'zod'
import { RelevoError } from '../errors.js'

const text = z.string().min(1)
const schema = z.tuple([text, text, z.number().int().min(0), text, text])

/** What a reply token names: whose conversation it was when the bot began to think, about which message. */
export interface ReplyGround {
  readonly tenantId: string
  readonly conversationId: string
  readonly epoch: number
  readonly messageId: string
  /** Tells the answer to a message from that to the same message delivered again. */
  readonly attempt: string
}

/** Opaque to hosts. Not a secret: it grants nothing that the host could not do anyway. */
export function writeReplyToken({
  tenantId,
  conversationId,
  epoch,
  messageId,
  attempt,
}: ReplyGround): string {
  return JSON.stringify([tenantId, conversationId, epoch, messageId, attempt])
}

/** @throws RelevoError `REPLY_TOKEN_INVALID` for anything `receive` did not give out. */
export function readReplyToken(token: string): ReplyGround {
  let json: unknown
  try {
    json = JSON.parse(token)
  } catch {
    json = null
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    throw new RelevoError('REPLY_TOKEN_INVALID', 'this is not a reply token that receive() gave out')
  }
  const [tenantId, conversationId, epoch, messageId, attempt] = parsed.data
  return { tenantId, conversationId, epoch, messageId, attempt }
}
