import * as z from 'zod'
import { apply } from './apply.js'
import { historyCause } from './cause.js'
import type { EngineContext } from './context.js'
import type { ReplyVerdict } from './decision.js'
import { dispatchFor } from './dispatch.js'
import { checked } from './messages.js'
import { readReplyToken } from './reply-token.js'
import { tenantOf } from './tenant.js'

/** A reply the bot would like to give. */
export interface OfferedReply {
  /** From the decision that asked for it. */
  readonly replyToken: string
  readonly text: string
  /** How sure the bot is of this answer, 0 to 1. */
  readonly confidence?: number
}

const schema: z.ZodType<OfferedReply> = z.strictObject({
  replyToken: z.string(),
  text: z.string(),
  confidence: z.number().min(0).max(1).exactOptional(),
})

/** Says whether a reply may go out; refuses one that a change of owner has overtaken. */
export async function offerReply(context: EngineContext, offered: OfferedReply): Promise<ReplyVerdict> {
  const { replyToken, text, confidence } = checked(schema, offered, 'offerReply')
  const { tenantId, conversationId, epoch } = readReplyToken(replyToken)
  const tenant = await tenantOf(context, tenantId)
  const detector = context.detectorOf(tenant)
  const messageId = context.runtime.newId()
  const applied = await apply(context, {
    tenant,
    conversationId,
    plan: (conversation, nowMs) => {
      if (conversation.epoch !== epoch || conversation.status === 'escalated') return null
      const said = { messageId, text, atMs: nowMs, ...(confidence === undefined ? {} : { confidence }) }
      const turns = [...conversation.recent, { ...said, author: 'bot' as const }]
      const cause = historyCause(detector.assess(turns), turns)
      if (cause) return { event: { type: 'escalation_requested', cause }, note: 'failed_turns' as const }
      const messages = [{ messageId, author: 'bot' as const, text, atMs: nowMs }]
      return { event: { type: 'bot_replied', ...said }, messages, note: null }
    },
  })
  if (applied.outcome !== 'committed') return { send: false, because: 'owner_changed' }
  if (applied.note === null) return { send: true }
  await dispatchFor(context, applied.after)
  return { send: false, because: applied.note, ...(applied.text === null ? {} : { text: applied.text }) }
}
