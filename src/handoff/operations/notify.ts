import type { EngineContext } from '../context.js'
import { checked } from '../messages.js'
import { entryOf } from '../owing.js'
import { type OperationResult, operate } from './operate.js'
import { type NotifyRequest, notifySchema } from './schemas.js'

/** Tells the team something about a conversation, through every notifier. Who owns it does not change. */
export async function notify(context: EngineContext, request: NotifyRequest): Promise<OperationResult> {
  const { conversation: ref, note } = checked(notifySchema, request, 'notify')
  const noticeId = context.runtime.newId()
  return operate(context, ref, (conversation, nowMs) => ({
    event: { type: 'noted' },
    outbox: context.notifiers.map(({ name }) => {
      const about = conversation.episode ? { episodeId: conversation.episode.episodeId } : {}
      const work = { type: 'notification', kind: 'manual', target: name, note, ...about } as const
      return entryOf({ conversation, nowMs }, `manual:${noticeId}:${name}`, work)
    }),
  }))
}
