import * as z from 'zod'
import type { EngineContext } from './context.js'
import { keepSentIds } from './keep-sent-ids.js'
import { checked } from './messages.js'
import { readReplyToken } from './reply-token.js'
import { tenantOf } from './tenant.js'

/** A reply that went out. */
export interface SentReply {
  readonly replyToken: string
  /** The provider's ids of what was sent for this reply, 1 to 50. */
  readonly messageIds: readonly string[]
}

const schema: z.ZodType<SentReply> = z.strictObject({
  replyToken: z.string(),
  messageIds: z.array(z.string().min(1).max(256)).min(1).max(50),
})

/** Remembers the ids of a sent reply, so that its echo is not taken for a person's message. Safe to repeat. */
export async function recordSent(context: EngineContext, sent: SentReply): Promise<void> {
  const { replyToken, messageIds } = checked(schema, sent, 'recordSent')
  const { tenantId, conversationId, attempt } = readReplyToken(replyToken)
  const tenant = await tenantOf(context, tenantId)
  const conversation = await context.store.load({ tenantId, conversationId })
  if (!conversation) return
  await keepSentIds(context, tenant, conversation, attempt, messageIds)
}
