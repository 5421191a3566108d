import type { EngineContext } from '../context.js'
import { checked } from '../messages.js'
import { type OperationResult, operate } from './operate.js'
import { type AnyoneRequest, anyoneSchema } from './schemas.js'

/** Back to the bot whatever the state; safe to repeat. */
export async function reset(context: EngineContext, request: AnyoneRequest): Promise<OperationResult> {
  const { conversation } = checked(anyoneSchema, request, 'reset')
  return operate(context, conversation, () => ({ event: { type: 'reset' } }))
}
