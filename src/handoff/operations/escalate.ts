import { causeOf } from '../cause.js'
import type { EngineContext } from '../context.js'
import { checked } from '../messages.js'
import { type OperationResult, operate } from './operate.js'
import { type AnyoneRequest, anyoneSchema } from './schemas.js'

/** Calls a person by hand. */
export async function escalate(context: EngineContext, request: AnyoneRequest): Promise<OperationResult> {
  const { conversation } = checked(anyoneSchema, request, 'escalate')
  return operate(context, conversation, () => ({
    event: { type: 'escalation_requested', cause: causeOf(['manual'], []) },
  }))
}
