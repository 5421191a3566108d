import * as fc from 'fast-check'
import { agentTypes, type Cause, type ConversationEvent, priorities, reasons } from 'relevo'

const anyReason = fc.constantFrom(...reasons)
const anyCause: fc.Arbitrary<Cause> = fc.record({
  reasons: fc.tuple(anyReason, anyReason, anyReason),
  evidence: fc.constant([]),
  priority: fc.constantFrom(...priorities),
  priorityReasons: fc.constant(['some']),
  agentType: fc.constantFrom(...agentTypes),
  agentReasons: fc.constant(['some']),
})
const by = fc.constantFrom('ana', 'beto')
const messageId = fc.constantFrom('m-1', 'm-2', 'm-3')
const atMs = fc.integer({ min: 0, max: 5000 })
const text = fc.constantFrom('hola', 'sigo aquí', 'a'.repeat(500))

/** Anything that can happen to a conversation whose id is `conv`. */
export const anyEvent: fc.Arbitrary<ConversationEvent> = fc.oneof(
  fc.record({ type: fc.constant('customer_message' as const), messageId, text, atMs, offer: fc.boolean() }),
  fc.record({ type: fc.constant('customer_message' as const), messageId, text, atMs, cause: anyCause }),
  fc.record({ type: fc.constant('escalation_requested' as const), cause: anyCause }),
  fc.record({
    type: fc.constant('bot_replied' as const),
    messageId,
    text,
    atMs,
    answers: fc.constant({ messageId: 'm-1', attempt: 'a-1' }),
  }),
  fc.constant<ConversationEvent>({ type: 'noted' }),
  fc.record({ type: fc.constant('human_message' as const), messageId, atMs, by }),
  fc.record({ type: fc.constant('human_message' as const), messageId, atMs }),
  fc.record({ type: fc.constant('claimed' as const), by }),
  fc.record({
    type: fc.constant('resolved' as const),
    episodeId: fc.constantFrom('conv-1', 'conv-2', 'conv-3'),
  }),
  fc.constant<ConversationEvent>({ type: 'reset' }),
)
