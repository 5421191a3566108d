import type { Conversation, ConversationEvent } from '../conversation/index.js'
import type { Detector, Turn } from '../detection/index.js'
import { historyCause } from './cause.js'

/** What a reply of the bot means: it is said, or it is one useless answer too many and calls a person in its place. */
export type JudgedReply = Extract<ConversationEvent, { type: 'bot_replied' | 'escalation_requested' }>

/** Pure: what a reply means for a conversation that the bot has. */
export function judgeReply(
  { recent }: Conversation,
  said: Pick<Turn, 'messageId' | 'text' | 'atMs' | 'confidence'>,
  answers: Extract<ConversationEvent, { type: 'bot_replied' }>['answers'],
  detector: Detector,
): JudgedReply {
  const turns = [...recent, { ...said, author: 'bot' as const }]
  const cause = historyCause(detector.assess(turns), turns)
  return cause ? { type: 'escalation_requested', cause } : { type: 'bot_replied', ...said, answers }
}
