import type { Conversation, Episode } from '../conversation/index.js'
import type { Decision } from '../handoff/index.js'

/** The decision in one line. */
export function describeDecision(decision: Decision, episode: Episode | null): string {
  switch (decision.action) {
    case 'escalated':
      return `→ escalated: ${[episode?.reason, ...(episode?.contributing ?? [])].join(', ')} · priority ${episode?.priority} (${episode?.priorityReasons.join(', ')}) · for ${episode?.agentType}`
    case 'silent':
      return `→ silent: ${silence[decision.because]}`
    case 'ask':
      return '→ ask: a person is offered'
    case 'ignored':
      return `→ ignored: ${decision.because}`
    default:
      return '→ reply: the bot may answer'
  }
}

const silence = {
  waiting: 'a person was called',
  claimed: 'a person has the conversation',
  survey: 'the message was a score',
} as const

/** The state in one line. */
export function describeState(conversation: Conversation | null): string {
  if (!conversation) return '[no conversation]'
  const { status, episode } = conversation
  return status === 'escalated' ? `[escalated, ${episode?.phase}]` : `[${status}]`
}
