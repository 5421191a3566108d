import type { Conversation, ConversationEvent, EpisodeEvidence } from '../conversation/index.js'
import {
  type Detection,
  type Detector,
  readConfirmation,
  type TriggerHit,
  type Turn,
} from '../detection/index.js'
import type { Classification, Policy } from '../ports/index.js'
import type { Reason } from '../triage/index.js'
import { causeOf, failuresIn, historyEvidence, historyReasons } from './cause.js'
import type { IncomingMessage } from './messages.js'
import { withOpinion } from './with-opinion.js'

/** A customer's message judged: the event for the state machine, and what was found. */
export interface JudgedMessage {
  readonly event: Extract<ConversationEvent, { type: 'customer_message' }>
  readonly detection: Detection
}

/** Pure: what a message means for this conversation under this policy; `opinion` is a classifier's, where it was asked. */
export function judgeMessage(
  { recent, ask, status }: Conversation,
  message: IncomingMessage,
  detector: Detector,
  policy: Policy,
  opinion: Classification | null = null,
): JudgedMessage {
  const { messageId, text, atMs, chosen = false, means, tier } = message
  const byRules = detector.detect(text, {
    messageId,
    atMs,
    before: recent,
    chosen,
    ...(means && { means }),
  })
  const detection =
    opinion && status !== 'escalated'
      ? withOpinion(byRules, text, opinion, { ...policy.thresholds, ...policy.thresholdsOf[opinion.trigger] })
      : byRules
  const event = { type: 'customer_message', messageId, text, atMs } as const
  // While a person is there, their lines are no part of the history, and nobody is left unanswered by the bot.
  const shown = status === 'escalated' ? [] : detection.history
  const found = detection.triggers.filter(({ level }) => level === 'escalate')
  const calling = found.filter(({ trigger }) => policy.does[trigger] === 'escalate')
  const accepted = calling.length === 0 && ask.pending && readConfirmation(text) === 'yes'
  const called: Reason[] = [
    ...calling.map(({ trigger }) => trigger),
    ...(accepted ? (['human_request'] as const) : []),
    ...historyReasons(shown),
  ]
  // Once something calls, whatever else was found counts with it.
  const hits = called.length > 0 ? found : []
  const reasons = [...called, ...hits.map(({ trigger }) => trigger)]
  const [first, ...others] = new Set(reasons)
  if (first) {
    const turns = [...recent, { messageId, author: 'customer' as const, text, atMs }]
    const evidence = [
      ...hits.flatMap((hit) => evidenceOf(hit, message)),
      ...(accepted ? [acceptance(message)] : []),
      ...historyEvidence(shown, turns),
    ]
    const signals = detection.signals.map(({ signal }) => signal)
    const cause = causeOf([first, ...others], evidence, {
      signals,
      failedTurns: failuresIn(shown),
      waitedMs: waitedMs(recent, atMs),
      floors: policy.priorityFloors,
      ...(tier && { tier }),
    })
    return { event: { ...event, cause }, detection }
  }
  const isUnclear = detection.decision === 'ask' || found.some((hit) => policy.does[hit.trigger] === 'ask')
  const offer = isUnclear && ask.offered < policy.offersMax && policy.texts.offer !== null
  return { event: offer ? { ...event, offer } : event, detection }
}

function evidenceOf({ trigger, evidence }: TriggerHit, { messageId }: IncomingMessage): EpisodeEvidence[] {
  return evidence.map((one) => ({ ...one, reason: trigger, messageId }))
}

/** "Sí" to the offer just made: the customer's own word is the evidence. */
function acceptance({ messageId, text }: IncomingMessage): EpisodeEvidence {
  return {
    messageId,
    ruleId: 'offer.accepted',
    reason: 'human_request',
    start: 0,
    end: text.length,
    quote: text,
    why: 'aceptó que lo atienda una persona',
  }
}

/** How long the customer has waited: since the first of their lines that nothing has answered. */
function waitedMs(recent: readonly Turn[], nowMs: number): number {
  const lastAnswer = recent.findLastIndex(({ author }) => author !== 'customer')
  const first = recent[lastAnswer + 1]
  return first ? Math.max(0, nowMs - first.atMs) : 0
}
