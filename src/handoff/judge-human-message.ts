import { type Conversation, type ConversationEvent, whoseEcho } from '../conversation/index.js'
import type { Policy } from '../ports/index.js'
import { maySurvey } from './may-survey.js'
import type { HumanMessage } from './messages.js'

/** A message from the business's side judged: the event for the state machine, and what it was. */
export interface JudgedHumanMessage {
  readonly event: ConversationEvent
  readonly outcome: 'recorded' | 'held' | 'returned' | 'ignored' | 'own_echo'
}

/** Pure: what a message from the business's side means for this conversation under this policy. */
export function judgeHumanMessage(
  conversation: Conversation,
  { messageId, text, atMs, by }: Pick<HumanMessage, 'messageId' | 'text' | 'atMs' | 'by'>,
  policy: Policy,
  nowMs: number,
): JudgedHumanMessage {
  const { returnWord, ignoredTexts } = policy.takeover
  const who = by === undefined ? {} : { by }
  if (nowMs - atMs > policy.maxAgeMs || ignoredTexts.some((one) => isSame(text, one)))
    return { event: { type: 'noted' }, outcome: 'ignored' }
  if (returnWord !== null && isSame(text, returnWord)) {
    const { status, episode } = conversation
    if (status !== 'escalated' || !episode) return { event: { type: 'noted' }, outcome: 'returned' }
    const survey = maySurvey(conversation, policy, nowMs)
    return { event: { type: 'resolved', episodeId: episode.episodeId, survey, ...who }, outcome: 'returned' }
  }
  // Where a person has it already, their message changes nothing that could be wrong.
  const isTheirs = conversation.status === 'escalated' && conversation.episode?.phase === 'claimed'
  const echo = isTheirs ? ({ whose: 'person' } as const) : whoseEcho(conversation, text, nowMs)
  if (echo.whose === 'own') return { event: { type: 'noted' }, outcome: 'own_echo' }
  if (echo.whose === 'unclear')
    return {
      event: { type: 'echo_held', untilMs: echo.untilMs, messageId, text, atMs, ...who },
      outcome: 'held',
    }
  return { event: { type: 'human_message', messageId, atMs, ...who }, outcome: 'recorded' }
}

/** Spelling, case and accents do not matter. */
const isSame = (a: string, b: string) => plain(a) === plain(b)
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\s+/gu, '')
    .toLowerCase()
