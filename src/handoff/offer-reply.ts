import * as z from 'zod'
import { remembered } from '../conversation/digest.js'
import { type Conversation, permitUntilMs } from '../conversation/index.js'
import type { Detector } from '../detection/index.js'
import type { ConversationKey } from '../ports/index.js'
import { type Applied, apply } from './apply.js'
import type { EngineContext } from './context.js'
import type { ReplyVerdict } from './decision.js'
import { policyOf } from './default-policy.js'
import { dispatchFor } from './dispatch.js'
import { eventBase, type ReplyRefused } from './events.js'
import { judgeReply } from './judge-reply.js'
import { mayRefuse } from './limits.js'
import { checked } from './messages.js'
import { type ReplyGround, readReplyToken } from './reply-token.js'
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
  const { tenantId, conversationId, epoch, ...answers } = readReplyToken(replyToken)
  const tenant = await tenantOf(context, tenantId)
  const detector = context.detectorOf(tenant)
  const messageId = context.runtime.newId()
  const isStrict = policyOf(tenant).replyFence === 'strict'
  let repeated = false
  // Accepted before, and not known to be out in time: it needs a new permit.
  const sending = { type: 'sending', key: answers.attempt, text, isReply: true } as const
  const again = { event: sending, note: null }
  const applied = await apply<'failed_turns' | null>(context, {
    tenant,
    conversationId,
    plan: (conversation, nowMs, spent) => {
      if (conversation.epoch !== epoch || conversation.status === 'escalated') return null
      if (isAnsweredElsewhere(conversation, answers)) return null
      repeated = isSaid(conversation, answers, text)
      if (repeated) return isStrict && permitUntilMs(conversation, nowMs) === null ? again : null
      const said = { messageId, text, atMs: nowMs, ...(confidence === undefined ? {} : { confidence }) }
      const event = judgeReply(conversation, said, answers, detector)
      const isBound =
        event.type === 'escalation_requested' && mayRefuse(conversation, event.cause, policyOf(tenant).limits)
      if (event.type === 'escalation_requested' && !(isBound && spent.includes('escalations'))) {
        const use = { isMessage: false, binding: isBound ? (['escalations'] as const) : [] }
        return { event, use, note: 'failed_turns' as const }
      }
      const messages = [{ messageId, author: 'bot' as const, text, atMs: nowMs }]
      return { event: { type: 'bot_replied', ...said, answers }, messages, note: null }
    },
  })
  const permit = isStrict ? permitOf(applied, context.runtime.nowMs()) : {}
  if (repeated) return { ...accepted(context, detector, text), ...permit }
  if (applied.outcome !== 'committed') {
    tellRefused(context, { tenantId, conversationId }, 'overtaken')
    return { send: false, because: 'overtaken' }
  }
  const { after, note, text: instead } = applied
  if (note === null) return { ...accepted(context, detector, text), ...permit }
  tellRefused(context, after, note)
  await dispatchFor(context, after)
  return { send: false, because: note, ...(instead === null ? {} : { text: instead }) }
}

/** Until when the reply may go out. */
function permitOf(applied: Applied<unknown>, nowMs: number): { readonly permitUntilMs?: number } {
  const state =
    applied.outcome === 'committed' ? applied.after : 'conversation' in applied && applied.conversation
  const untilMs = state ? permitUntilMs(state, nowMs) : null
  return untilMs === null ? {} : { permitUntilMs: untilMs }
}

function tellRefused(
  { signals, runtime }: EngineContext,
  key: ConversationKey,
  because: ReplyRefused['because'],
): void {
  signals.tell({ ...eventBase('reply.refused', key, runtime.nowMs()), because })
}

/** Whoever has the conversation is the bot: a person whom it promises was not called. */
function accepted(
  { logger }: EngineContext,
  detector: Detector,
  text: string,
): Extract<ReplyVerdict, { send: true }> {
  const promises = detector.detect(text).signals.find(({ signal }) => signal === 'bot_promise')?.evidence
  if (!promises) return { send: true }
  logger.warn('relevo: the bot promises a person, and none was called', {
    rules: promises.map(({ ruleId }) => ruleId),
  })
  return { send: true, promises }
}

/** A message that was delivered again may be thought about twice at the same time; one of the answers goes out. */
function isAnsweredElsewhere(
  { recent }: Conversation,
  answers: Pick<ReplyGround, 'messageId' | 'attempt'>,
): boolean {
  return recent.some(
    (turn) => turn.answers?.messageId === answers.messageId && turn.answers.attempt !== answers.attempt,
  )
}

/** The same offer again, after a time-out of the host's: it was accepted, and is not a second line. */
function isSaid(
  { recent }: Conversation,
  answers: Pick<ReplyGround, 'messageId' | 'attempt'>,
  text: string,
): boolean {
  return recent.some(
    (turn) => turn.answers?.messageId === answers.messageId && turn.text === remembered(text),
  )
}
