import type { ContextEntry, Handoff } from '../handoff/index.js'
import type { Channel, ChannelEvent, Logger, Tenant } from '../ports/index.js'

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

/** One customer message from decision to answer. */
export async function takeTurn(
  { handoff, channel, onReply, logger }: TurnParts,
  tenant: Tenant,
  event: Extract<ChannelEvent, { type: 'customer_message' }>,
): Promise<void> {
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
  if (decision.action !== 'reply' || !onReply) return
  const { conversationId, replyToken, context } = decision
  let reply: BotReply | null
  try {
    reply = await onReply({ tenant, conversationId, text, context })
  } catch (error) {
    logger.error('relevo: the bot failed; a person is called', {
      error: error instanceof Error ? error.name : typeof error,
    })
    await handoff.reportFailure({ conversation: { tenantId, conversationId }, kind: 'error' })
    return
  }
  if (!reply) return
  const verdict = await handoff.offerReply({ replyToken, ...reply })
  if (!verdict.send) return
  const outcome = await channel.send({ tenantId, customer, text: reply.text, entryId: `reply:${messageId}` })
  if (outcome.status !== 'delivered') logger.warn('relevo: a reply did not go out', { code: outcome.code })
  else if (outcome.providerId) await handoff.recordSent({ replyToken, messageIds: [outcome.providerId] })
}
