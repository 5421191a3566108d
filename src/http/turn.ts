import * as z from 'zod'
import { closedCode, codeOf } from '../handoff/code-of.js'
import type { ContextEntry, Handoff } from '../handoff/index.js'
import type { Log } from '../handoff/log.js'
import type { Channel, ChannelEvent, DeliveryOutcome, OutgoingText, Tenant } from '../ports/index.js'

/** What a bot is given to answer. */
export interface CustomerTurn {
  readonly tenant: Tenant
  readonly conversationId: string
  readonly text: string
  /** Facts for the bot's context, such as that a person has just left. */
  readonly context: readonly ContextEntry[]
}

/** The bot's answer. */
export interface BotReply {
  readonly text: string
  /** How sure the bot is, 0 to 1. */
  readonly confidence?: number
}

/** A bot: answers a turn, or null to say nothing. When it throws, a person is called. */
export type ReplyToCustomer = (turn: CustomerTurn) => Promise<BotReply | null>

/** What a turn needs. */
export interface TurnParts {
  readonly handoff: Handoff
  readonly channel: Channel
  readonly onReply: ReplyToCustomer | null
  readonly logger: Log
}

const replySchema = z.nullable(
  z.object({ text: z.string(), confidence: z.number().min(0).max(1).optional() }),
)

/** One customer message from decision to answer. */
export async function takeTurn(
  parts: TurnParts,
  tenant: Tenant,
  event: Extract<ChannelEvent, { type: 'customer_message' }>,
): Promise<void> {
  const { handoff, channel, logger } = parts
  const { tenantId } = tenant
  const { customer, messageId, text, chosen, atMs } = event
  const decision = await handoff.receive({
    tenantId,
    channel: channel.name,
    customer,
    messageId,
    text,
    chosen,
    atMs,
  })
  if (decision.action !== 'reply' || !parts.onReply) return
  const { conversationId, replyToken, context } = decision
  const answer = await answerOf(parts, { tenant, conversationId, text, context })
  if (answer === 'failed') {
    await handoff.reportFailure({ conversation: { tenantId, conversationId }, kind: 'error' })
    return
  }
  if (!answer?.text) return
  const verdict = await handoff.offerReply({ replyToken, ...answer })
  if (!verdict.send) return
  const outcome = await sendThrough(channel, {
    tenantId,
    customer,
    text: answer.text,
    entryId: `reply:${messageId}`,
  })
  if (outcome.status === 'failed') {
    // The transcript says that the bot answered, and the customer has nothing: somebody must look.
    logger.error('relevo: a reply did not go out; a person is called', { code: closedCode(outcome.code) })
    await handoff.reportFailure({ conversation: { tenantId, conversationId }, kind: 'error' })
  } else if (outcome.status === 'unknown')
    logger.warn('relevo: a reply may not have gone out', { code: closedCode(outcome.code) })
  else if (outcome.providerId) await handoff.recordSent({ replyToken, messageIds: [outcome.providerId] })
}

/** A bot that throws, and a bot that answers nonsense, have both failed. */
async function answerOf(
  { onReply, logger }: TurnParts,
  turn: CustomerTurn,
): Promise<BotReply | null | 'failed'> {
  try {
    const reply = replySchema.parse(await onReply?.(turn))
    if (!reply) return null
    const { text, confidence } = reply
    return confidence === undefined ? { text } : { text, confidence }
  } catch (error) {
    logger.error('relevo: the bot failed; a person is called', { error: codeOf(error) })
    return 'failed'
  }
}

/** Once more where that may help: nothing of the first attempt went out. */
async function sendThrough(channel: Channel, text: OutgoingText): Promise<DeliveryOutcome> {
  try {
    const outcome = await channel.send(text)
    return outcome.status === 'failed' && outcome.retryable ? await channel.send(text) : outcome
  } catch {
    return { status: 'unknown', code: 'CHANNEL_THREW' }
  }
}
