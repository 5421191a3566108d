import { causeOf } from '../cause.js'
import type { EngineContext } from '../context.js'
import { checked } from '../messages.js'
import { type OperationResult, operate } from './operate.js'
import { type FailureRequest, failureSchema } from './schemas.js'

/** Says that the bot failed; a person is called. */
export async function reportFailure(
  context: EngineContext,
  request: FailureRequest,
): Promise<OperationResult> {
  const { conversation, kind } = checked(failureSchema, request, 'reportFailure')
  const reason = kind === 'error' ? 'bot_error' : 'low_confidence'
  return operate(context, conversation, () => ({
    event: { type: 'escalation_requested', cause: causeOf([reason], []) },
  }))
}
