import type { EngineContext } from '../context.js'
import { checked } from '../messages.js'
import { type OperationResult, operate } from './operate.js'
import { type SomeoneRequest, someoneSchema } from './schemas.js'

/** A person takes the conversation. Refused (`claimed_by_other`) where somebody else has it. */
export async function claim(context: EngineContext, request: SomeoneRequest): Promise<OperationResult> {
  const { conversation, by } = checked(someoneSchema, request, 'claim')
  return operate(context, conversation, () => ({ event: { type: 'claimed', by } }))
}
