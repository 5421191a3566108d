import type { EngineContext } from '../context.js'
import { checked } from '../messages.js'
import { entryOf } from '../owing.js'
import { type OperationResult, operate } from './operate.js'
import { type SendRequest, sendSchema } from './schemas.js'

/** A person writes to the customer through the library; they have the conversation from then on. */
export async function sendAsPerson(context: EngineContext, request: SendRequest): Promise<OperationResult> {
  const { conversation: ref, by, text } = checked(sendSchema, request, 'sendAsPerson')
  const messageId = context.runtime.newId()
  const result = await operate(context, ref, (conversation, nowMs) => ({
    event: { type: 'human_message', messageId, atMs: nowMs, by },
    messages: [{ messageId, author: 'person', text, atMs: nowMs }],
    outbox: context.channel
      ? [entryOf({ conversation, nowMs }, `person:${messageId}`, { type: 'customer_text', text })]
      : [],
  }))
  return result.done && !context.channel ? { ...result, text } : result
}
