import * as z from 'zod'
import { RelevoError } from '../errors.js'

const schema = z.tuple([z.string().min(1), z.string().min(1), z.number().int().min(0)])

/** What a reply token names: whose conversation it was when the bot began to think. */
export interface ReplyGround {
  readonly tenantId: string
  readonly conversationId: string
  readonly epoch: number
}

/** Opaque to hosts. Not a secret: it grants nothing that the host could not do anyway. */
export function writeReplyToken({ tenantId, conversationId, epoch }: ReplyGround): string {
  return JSON.stringify([tenantId, conversationId, epoch])
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
  if (!parsed.success)
    throw new RelevoError('REPLY_TOKEN_INVALID', 'this is not a reply token that receive() gave out')
  const [tenantId, conversationId, epoch] = parsed.data
  return { tenantId, conversationId, epoch }
}
