import {
  type Conversation,
  type ConversationEvent,
  nextOpeningAtMs,
  type Transition,
  transition,
} from '../../conversation/index.js'
import type { Detection } from '../../detection/index.js'
import { idleAtMs } from '../../handoff/idle-at-ms.js'
import { judgeHumanMessage } from '../../handoff/judge-human-message.js'
import { judgeMessage } from '../../handoff/judge-message.js'
import { judgeReply } from '../../handoff/judge-reply.js'
import { surveyAnswer } from '../../handoff/survey-answer.js'
import type { Policy } from '../../ports/index.js'
import type { TranscriptLine } from '../transcripts/transcript-line.js'
import type { Side } from './side.js'

/** What one side makes of a line. */
export interface Replayed {
  readonly conversation: Conversation
  /** `called`: a person. `offered`: one. `came`: a person wrote whom nobody had called. */
  readonly did: 'called' | 'offered' | 'came' | null
  /** What was found, for a line of the customer. */
  readonly detection: Detection | null
}

/** Pure: takes a line as the engine takes it, by the same decisions and the same state machine. */
export function replayLine(before: Conversation, line: TranscriptLine, side: Side, nowMs: number): Replayed {
  const conversation = afterTimers(before, side.policy, nowMs)
  switch (line.author) {
    case 'customer':
      return onCustomer(conversation, line, side, nowMs)
    case 'bot':
      return { ...onBot(conversation, line, side, nowMs), detection: null }
    case 'person': {
      const { event } = judgeHumanMessage(conversation, line, side.policy, nowMs)
      const { conversation: after } = transition(conversation, event, nowMs)
      const came = conversation.status !== 'escalated' && after.status === 'escalated'
      return { conversation: after, did: came ? 'came' : null, detection: null }
    }
    case 'system':
      return { conversation, did: null, detection: null }
  }
}

function onCustomer(conversation: Conversation, line: TranscriptLine, side: Side, nowMs: number): Replayed {
  const { tenantId, messageId, text, atMs, chosen = false } = line
  const score = surveyAnswer(conversation, line, nowMs)
  if (score)
    return { conversation: transition(conversation, score, nowMs).conversation, did: null, detection: null }
  const message = { tenantId, channel: '', customer: conversation.customer, messageId, text, atMs, chosen }
  const { event, detection } = judgeMessage(conversation, message, side.detector, side.policy)
  return { ...done(transition(conversation, event, nowMs)), detection }
}

/** A reply that the bot gave while a person was needed would not have been sent. */
function onBot(conversation: Conversation, line: TranscriptLine, side: Side, nowMs: number) {
  if (conversation.status === 'escalated') return { conversation, did: null }
  const { messageId, text, atMs, confidence } = line
  const said = { messageId, text, atMs, ...(confidence !== undefined && { confidence }) }
  const answered = conversation.recent.findLast(({ author }) => author === 'customer')?.messageId ?? ''
  const answers = { messageId: answered, attempt: messageId }
  const result = done(transition(conversation, judgeReply(conversation, said, answers, side.detector), nowMs))
  // A transcript tells whose each line is: no echo has to be waited for.
  const sent: ConversationEvent = { type: 'sent', key: messageId, messageIds: [messageId] }
  return { ...result, conversation: transition(result.conversation, sent, nowMs).conversation }
}

function done({ conversation, effects }: Transition): Pick<Replayed, 'conversation' | 'did'> {
  const called = effects.some((effect) => effect.type === 'notify' && effect.kind === 'escalation')
  const offered = effects.some((effect) => effect.type === 'tell_customer' && effect.text === 'offer')
  return { conversation, did: called ? 'called' : offered ? 'offered' : null }
}

/** What the engine's timers would have done by now: nobody took it in time, or who took it went idle. */
function afterTimers(conversation: Conversation, policy: Policy, nowMs: number): Conversation {
  const { status, episode } = conversation
  if (status !== 'escalated' || !episode) return conversation
  const { episodeId, phase, openedAtMs } = episode
  if (phase === 'claimed') {
    const dueAtMs = idleAtMs(conversation, episodeId, policy)
    if (dueAtMs === null || dueAtMs > nowMs) return conversation
    return transition(conversation, { type: 'idle_expired', episodeId }, nowMs).conversation
  }
  const { returnAfterMs } = policy.unclaimed
  if (returnAfterMs === null) return conversation
  const startMs = policy.hours ? (nextOpeningAtMs(policy.hours, openedAtMs) ?? openedAtMs) : openedAtMs
  if (startMs + returnAfterMs > nowMs) return conversation
  return transition(conversation, { type: 'unclaimed_expired', episodeId }, nowMs).conversation
}
