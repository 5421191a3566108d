import { AssertionError } from 'node:assert/strict'
import { type Conversation, type ConversationEvent, transition } from '../conversation/index.js'
import { aConversation } from './a-conversation.js'
import { type Expected, meets } from './expected.js'

/** A conversation in a state, to which something can happen. Immutable: each step gives a new one. */
export interface Given {
  readonly conversation: Conversation
  /**
   * The state after these events.
   * @throws AssertionError where one is refused.
   */
  and(...events: readonly ConversationEvent[]): Given
  /** What an event makes of it, at the time of the given state unless told. */
  when(event: ConversationEvent, nowMs?: number): When
}

/** What an event made of a conversation. It is no promise: to await it is a TypeError. */
export interface When {
  /**
   * Holds what came of it against what is expected, and gives the new state. What is not named may be anything, but a
   * refusal must be named.
   * @throws AssertionError that shows the difference.
   */
  then(expected: Expected): Given
}

/**
 * A test of the state machine: `given(conversation).and(…events).when(event).then({ status, effects, … })`. Without a
 * conversation it is {@link aConversation}; `nowMs` is when things happen, at its last change unless told.
 */
export function given(conversation = aConversation(), nowMs = conversation.updatedAtMs): Given {
  return {
    conversation,
    and: (...events) =>
      given(
        events.reduce((state, event) => accepted(state, event, nowMs), conversation),
        nowMs,
      ),
    when: (event, atMs = nowMs) => {
      const result = transition(conversation, event, atMs)
      return {
        // biome-ignore lint/suspicious/noThenProperty: the word such tests are read with
        then: (expected) => {
          meets(expected, { event, before: conversation, result })
          return given(result.conversation, atMs)
        },
      }
    },
  }
}

function accepted(conversation: Conversation, event: ConversationEvent, nowMs: number): Conversation {
  const result = transition(conversation, event, nowMs)
  if (!result.refused) return result.conversation
  const message = `the given event ${event.type} is refused: ${result.refused}`
  throw new AssertionError({ message, actual: result.refused, operator: 'given' })
}
