import type { Cause, Conversation, ConversationEvent, EpisodeEvidence } from '../conversation/index.js'
import { type Detection, type Detector, readConfirmation, type TriggerHit } from '../detection/index.js'
import type { Policy } from '../ports/index.js'
import { classifyPriority, type Reason, suggestAgentType, type TriageInput } from '../triage/index.js'
import type { IncomingMessage } from './messages.js'

/** A customer's message judged: the event for the state machine, and what was found. */
export interface JudgedMessage {
  readonly event: ConversationEvent
  readonly detection: Detection
}

/** Pure: what a message means for this conversation under this policy. */
export function judgeMessage(
  conversation: Conversation,
  message: IncomingMessage,
  detector: Detector,
  policy: Policy,
): JudgedMessage {
  const detection = detector.detect(message.text)
  const found = countingHits(detection, message).map((hit) => hit.trigger)
  const confirmed = conversation.ask.pending && readConfirmation(message.text) === 'yes'
  const reasons: Reason[] = found.length > 0 ? found : confirmed ? ['human_request'] : []
  const base = { type: 'customer_message', messageId: message.messageId, atMs: message.atMs } as const
  const [first, ...others] = reasons
  if (first) {
    const evidence = found.length > 0 ? evidenceOf(detection, message) : [confirmation(message)]
    const cause = causeOf([first, ...others], evidence, {
      signals: detection.signals.map(({ signal }) => signal),
      failedTurns: conversation.failedTurns,
    })
    return { event: { ...base, cause }, detection }
  }
  const offer = detection.decision === 'ask' && conversation.ask.offered < policy.offersMax
  return { event: offer ? { ...base, offer } : base, detection }
}

/** A cause with its priority and agent type. Pure. */
export function causeOf(
  reasons: readonly [Reason, ...Reason[]],
  evidence: readonly EpisodeEvidence[],
  facts: Omit<TriageInput, 'reasons'> = {},
): Cause {
  const input = { reasons, ...facts }
  const priority = classifyPriority(input)
  const agent = suggestAgentType(input)
  return {
    reasons,
    evidence,
    priority: priority.priority,
    priorityReasons: priority.reasons.map(({ factor }) => factor),
    agentType: agent.agentType,
    agentReasons: agent.reasons.map(({ factor }) => factor),
  }
}

/** The title of a pressed button is the bot's wording: from it only the wish for a person counts. */
function countingHits(detection: Detection, { chosen }: IncomingMessage): TriggerHit[] {
  return detection.triggers.filter(
    ({ level, trigger }) =>
      level === 'escalate' && (!chosen || trigger === 'human_request' || trigger === 'manager_request'),
  )
}

function evidenceOf(detection: Detection, message: IncomingMessage): EpisodeEvidence[] {
  return countingHits(detection, message).flatMap(({ trigger, evidence }) =>
    evidence.map((one) => ({ ...one, trigger, messageId: message.messageId })),
  )
}

/** "Sí" to the offer just made: the customer's own word is the evidence. */
function confirmation(message: IncomingMessage): EpisodeEvidence {
  return {
    messageId: message.messageId,
    ruleId: 'offer.accepted',
    trigger: 'human_request',
    start: 0,
    end: message.text.length,
    quote: message.text,
    why: 'aceptó que lo atienda una persona',
  }
}
