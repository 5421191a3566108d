import * as z from 'zod'
import type { ContextEntry, Handoff } from '../handoff/index.js'
import type { Channel, ChannelEvent, DeliveryOutcome, Logger, OutgoingText, Tenant } from '../ports/index.js'

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
  readonly logger: Logger
}

const replySchema: z.ZodType<BotReply | null> = z.nullable(
  z.object({ text: z.string(), confidence: z.number().min(0).max(1).exactOptional() }),
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
  if (outcome.status !== 'delivered') logger.warn('relevo: a reply did not go out', { code: outcome.code })
  else if (outcome.providerId) await handoff.recordSent({ replyToken, messageIds: [outcome.providerId] })
}

/** A bot that throws, and a bot that answers nonsense, have both failed. */
async function answerOf(
  { onReply, logger }: TurnParts,
  turn: CustomerTurn,
): Promise<BotReply | null | 'failed'> {
  try {
    return replySchema.parse(await onReply?.(turn))
  } catch (error) {
    logger.error('relevo: the bot failed; a person is called', {
      error: error instanceof Error ? error.name : typeof error,
    })
    return 'failed'
  }
}

async function sendThrough(channel: Channel, text: OutgoingText): Promise<DeliveryOutcome> {
  try {
    return await channel.send(text)
  } catch {
    return { status: 'unknown', code: 'CHANNEL_THREW' }
  }
}
