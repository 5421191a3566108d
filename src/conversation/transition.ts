import type { Conversation } from './conversation.js'
import type { Transition } from './effect.js'
import { escalate } from './escalate.js'
import type { ConversationEvent } from './event.js'
import { onBotReplied, onCustomerMessage, onSurveyAnswered } from './on-customer.js'
import { onEchoHeld, onSending, onSent } from './on-echo.js'
import { onExpired, onReset, onResolved } from './on-end.js'
import { onClaimed, onHumanMessage } from './on-person.js'

/**
 * The state machine: pure, and total over status × event. The same arguments give the same result, so a decision can
 * be made again after a conflict. `version` and storage are not its business.
 */
export function transition(conversation: Conversation, event: ConversationEvent, nowMs: number): Transition {
  switch (event.type) {
    case 'customer_message':
      return onCustomerMessage(conversation, event, nowMs)
    case 'survey_answered':
      return onSurveyAnswered(conversation, event, nowMs)
    case 'escalation_requested':
      return escalate(conversation, event.cause, nowMs)
    case 'bot_replied':
      return onBotReplied(conversation, event, nowMs)
    case 'noted':
      return { conversation: { ...conversation, updatedAtMs: nowMs }, effects: [] }
    case 'sending':
      return onSending(conversation, event, nowMs)
    case 'sent':
      return onSent(conversation, event, nowMs)
    case 'echo_held':
      return onEchoHeld(conversation, event, nowMs)
    case 'human_message':
      return onHumanMessage(conversation, event, nowMs)
    case 'claimed':
      return onClaimed(conversation, event.by, nowMs)
    case 'unclaimed_expired':
    case 'idle_expired':
      return onExpired(conversation, event, nowMs)
    case 'resolved':
      return onResolved(conversation, event, nowMs)
    case 'reset':
      return onReset(conversation, nowMs)
  }
}
