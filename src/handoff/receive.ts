import type { Conversation } from '../conversation/index.js'
import type { Detection } from '../detection/index.js'
import { apply } from './apply.js'
import { askBeforeJudging } from './ask-before-judging.js'
import type { EngineContext } from './context.js'
import { conversationIdOf } from './conversation-id.js'
import type { ContextEntry, Decision } from './decision.js'
import { policyOf } from './default-policy.js'
import { dispatchFor } from './dispatch.js'
import { type JudgedMessage, judgeMessage } from './judge-message.js'
import { isSpent, mayRefuse } from './limits.js'
import { checked, type IncomingMessage, incomingSchema } from './messages.js'
import { receiptFor } from './receipts.js'
import { writeReplyToken } from './reply-token.js'
import { surveyAnswer } from './survey-answer.js'
import { tenantOf } from './tenant.js'
import { isUnanswered } from './unanswered.js'
import { localDay } from './usage-period.js'

/** Why a message is kept and acts on nothing. */
type Left = 'too_old' | 'over_limit'

/** What was made of a message that is acted on. */
interface Note {
  readonly explanation: Detection
  /** True where it answered the question how it was. */
  readonly isScore: boolean
}

/** Takes a customer's message: decides, commits, sends what is owed, and says what the bot may do. */
export async function receive(context: EngineContext, incoming: IncomingMessage): Promise<Decision> {
  const message = checked(incomingSchema, incoming, 'receive')
  const tenant = await tenantOf(context, message.tenantId)
  const conversationId = await conversationIdOf(message.tenantId, message.channel, message.customer.id)
  const { messageId, text, atMs } = message
  const asked = await askBeforeJudging(context, tenant, conversationId, message)
  const policy = policyOf(tenant)
  const applied = await apply<Note | Left>(context, {
    tenant,
    conversationId,
    create: { channel: message.channel, customer: message.customer },
    receipts: [receiptFor(message.channel, messageId, context.runtime.nowMs())],
    plan: (conversation, nowMs, spent) => {
      const messages = [{ messageId, author: 'customer' as const, text, atMs }]
      if (nowMs - atMs > policy.maxAgeMs) return { event: { type: 'noted' }, messages, note: 'too_old' }
      const answer = surveyAnswer(conversation, message, nowMs)
      if (answer) {
        const explanation = context.detectorOf(tenant).detect(text)
        const use = { isMessage: true, binding: [] }
        return { event: answer, messages, use, note: { explanation, isScore: true } }
      }
      const { event, detection } = judgeMessage(
        conversation,
        asked.message,
        context.detectorOf(tenant),
        policy,
        asked.opinion,
      )
      const isBound = mayRefuse(conversation, event.cause, policy.limits)
      if (isBound && isSpent(spent, conversation, policy, localDay(policy, nowMs)))
        return { event: { type: 'noted' }, messages, note: 'over_limit' }
      return {
        event: isBound && spent.includes('escalations') ? withoutCause(event) : event,
        messages,
        use: { isMessage: true, binding: isBound ? ['conversations', 'messages', 'escalations'] : [] },
        note: { explanation: detection, isScore: false },
      }
    },
  })
  if (applied.outcome !== 'committed') return onDuplicate(context, message, conversationId)
  const { before, after, note } = applied
  await dispatchFor(context, after)
  if (typeof note === 'string') return { action: 'ignored', because: note, conversationId }
  const { explanation } = note
  const judged = { conversationId, explanation }
  const told = applied.text === null ? {} : { text: applied.text }
  if (note.isScore) return { action: 'silent', because: 'survey', ...judged, ...told }
  const episode = after.status === 'escalated' ? after.episode : null
  if (episode && before.status !== 'escalated') {
    return { action: 'escalated', episodeId: episode.episodeId, ...judged, ...told }
  }
  if (episode) return { action: 'silent', because: episode.phase, ...judged }
  if (after.ask.pending) return { action: 'ask', ...judged, ...told }
  return replyTo(context, after, messageId, explanation)
}

/** The message itself, where nobody may be called for it. */
function withoutCause({ cause: _, ...event }: JudgedMessage['event']): JudgedMessage['event'] {
  return event
}

/** Nothing is done twice, but a turn that was left unfinished is taken up again. */
async function onDuplicate(
  context: EngineContext,
  { tenantId, messageId, text }: IncomingMessage,
  conversationId: string,
): Promise<Decision> {
  const conversation = await context.store.load({ tenantId, conversationId })
  if (
    !conversation ||
    conversation.ask.pending ||
    !isUnanswered(conversation, messageId, context.runtime.nowMs())
  ) {
    return { action: 'ignored', because: 'duplicate', conversationId }
  }
  const tenant = await tenantOf(context, tenantId)
  return replyTo(context, conversation, messageId, context.detectorOf(tenant).detect(text))
}

function replyTo(
  { runtime }: EngineContext,
  conversation: Conversation,
  messageId: string,
  explanation: Detection,
): Decision {
  const { tenantId, conversationId, epoch } = conversation
  const replyToken = writeReplyToken({ tenantId, conversationId, epoch, messageId, attempt: runtime.newId() })
  return { action: 'reply', replyToken, context: contextOf(conversation), conversationId, explanation }
}

/** After a person's part the bot must know that it is over, or it goes on waiting for them. */
function contextOf({ personLeftAtMs }: Conversation): ContextEntry[] {
  if (personLeftAtMs === null) return []
  return [
    {
      role: 'system',
      text: 'Una persona del equipo atendió esta conversación y ya la devolvió. El asistente vuelve a responder.',
      atMs: personLeftAtMs,
    },
  ]
}
