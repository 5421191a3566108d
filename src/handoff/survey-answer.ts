import type { Conversation, ConversationEvent } from '../conversation/index.js'
import { readScore } from '../detection/index.js'
import type { IncomingMessage } from './messages.js'

/** After so long a number is no answer to a question any more. */
const ANSWERABLE_MS = 24 * 60 * 60_000

/** The answer to the question how it was, before anything else is made of the message; null where it is none. */
export function surveyAnswer(
  { survey, status }: Conversation,
  { messageId, text, atMs }: Pick<IncomingMessage, 'messageId' | 'text' | 'atMs'>,
  nowMs: number,
): Extract<ConversationEvent, { type: 'survey_answered' }> | null {
  if (!survey || status === 'escalated' || nowMs - survey.askedAtMs > ANSWERABLE_MS) return null
  const answer = readScore(text)
  return answer && { type: 'survey_answered', messageId, atMs, ...answer }
}
