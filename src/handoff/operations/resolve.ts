import type { EngineContext } from '../context.js'
import { maySurvey } from '../may-survey.js'
import { checked } from '../messages.js'
import { type OperationResult, operate } from './operate.js'
import { type ResolveRequest, resolveSchema } from './schemas.js'

/** Gives the conversation back to the bot. Refused (`episode_stale`) where another episode is the current one. */
export async function resolve(context: EngineContext, request: ResolveRequest): Promise<OperationResult> {
  const { conversation, episodeId } = checked(resolveSchema, request, 'resolve')
  return operate(context, conversation, (state, nowMs, policy) => ({
    event: { type: 'resolved', episodeId, survey: maySurvey(state, policy, nowMs) },
  }))
}
