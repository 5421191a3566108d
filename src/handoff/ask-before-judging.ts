import { newConversation } from '../conversation/index.js'
import type { Classification, Tenant } from '../ports/index.js'
import { cut } from '../text/index.js'
import { classifierAnswer, customerAnswer } from './answers.js'
import { askWithin } from './ask-within.js'
import { JUDGING_MS } from './budgets.js'
import type { EngineContext } from './context.js'
import { policyOf } from './default-policy.js'
import { judgeMessage } from './judge-message.js'
import type { IncomingMessage } from './messages.js'
import { surveyAnswer } from './survey-answer.js'

/** What was asked before a message is judged. */
export interface AskedBefore {
  /** The message, with the customer's standing where it is known. */
  readonly message: IncomingMessage
  readonly opinion: Classification | null
}

/** The longest text WhatsApp carries. */
const TEXT_MAX_UNITS = 4096

/**
 * Asks directory and classifier, at the same time and within their budget, where their answer can count: the standing of
 * a customer for whom somebody may be called, and an opinion where the rules found nothing that calls. Judging is pure and
 * cheap, so whether it can count is seen by judging once without them.
 */
export async function askBeforeJudging(
  context: EngineContext,
  tenant: Tenant,
  conversationId: string,
  message: IncomingMessage,
): Promise<AskedBefore> {
  const customers = message.tier ? null : context.customers
  const { classifier, runtime } = context
  if (!classifier && !customers) return { message, opinion: null }
  const { tenantId, channel, customer, text, messageId } = message
  const nowMs = runtime.nowMs()
  const stored = await context.store.load({ tenantId, conversationId })
  const conversation = stored ?? newConversation({ tenantId, conversationId, channel, customer }, nowMs)
  const policy = policyOf(tenant)
  const isDone =
    nowMs - message.atMs > policy.maxAgeMs ||
    conversation.recent.some((turn) => turn.messageId === messageId) ||
    surveyAnswer(conversation, message, nowMs) !== null
  if (isDone) return { message, opinion: null }
  const { event, detection } = judgeMessage(conversation, message, context.detectorOf(tenant), policy)
  // A pressed button's title is the bot's wording: nobody is called for what a model makes of it.
  const isOpen =
    !event.cause &&
    detection.decision !== 'escalate' &&
    conversation.status !== 'escalated' &&
    !message.chosen &&
    text.trim() !== ''
  const doubter = isOpen ? classifier : null
  const question = { tenantId, budgetMs: JUDGING_MS }
  const [opinion, record] = await Promise.all([
    doubter &&
      askWithin(context, {
        ...question,
        port: 'classifier',
        answer: classifierAnswer,
        ask: (signal) =>
          doubter.classify(
            { tenantId, text: cut(text, TEXT_MAX_UNITS), recent: conversation.recent },
            signal,
          ),
      }),
    customers && (event.cause || doubter)
      ? askWithin(context, {
          ...question,
          port: 'customers',
          answer: customerAnswer,
          ask: (signal) => customers.find({ tenantId, channel, customer }, signal),
        })
      : null,
  ])
  return { message: record?.tier ? { ...message, tier: record.tier } : message, opinion }
}
