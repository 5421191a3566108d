import type { Conversation, ConversationEvent } from '../conversation/index.js'
import type { LeasedEntry, Policy } from '../ports/index.js'
import { apply, type Plan } from './apply.js'
import { type AttemptOutcome, NOTHING_OWED } from './attempt.js'
import type { EngineContext } from './context.js'
import { policyOf } from './default-policy.js'
import { dispatchFor } from './dispatch.js'
import { idleAtMs } from './idle-at-ms.js'
import { findTenant } from './tenant.js'

type TimerWork = Extract<LeasedEntry['work'], { type: 'timer' }>

/** A timer's time has come: does what it is for where that still holds, or says when to look again. */
export async function lookAtTimer(
  context: EngineContext,
  { tenantId, conversationId }: LeasedEntry,
  work: TimerWork,
): Promise<AttemptOutcome> {
  const tenant = await findTenant(context, tenantId)
  const conversation = await context.store.load({ tenantId, conversationId })
  if (!tenant || !conversation) return NOTHING_OWED
  const policy = policyOf(tenant)
  const againAtMs = work.timer === 'idle' ? idleAtMs(conversation, work.episodeId, policy) : null
  if (againAtMs !== null && againAtMs > context.runtime.nowMs())
    return { status: 'later', dueAtMs: againAtMs }
  const applied = await apply(context, {
    tenant,
    conversationId,
    plan: (state, nowMs) => planOf(state, work, policy, nowMs),
  })
  if (applied.outcome === 'committed') await dispatchFor(context, applied.after)
  return NOTHING_OWED
}

function planOf(
  conversation: Conversation,
  work: TimerWork,
  policy: Policy,
  nowMs: number,
): Plan<null> | null {
  const event = eventOf(conversation, work, policy, nowMs)
  if (!event) return null
  if (event.type !== 'human_message') return { event, note: null }
  const { messageId, atMs } = event
  const text = conversation.held?.find((echo) => echo.messageId === messageId)?.text ?? ''
  return { event, messages: [{ messageId, author: 'person', text, atMs }], note: null }
}

function eventOf(
  conversation: Conversation,
  work: TimerWork,
  policy: Policy,
  nowMs: number,
): ConversationEvent | null {
  switch (work.timer) {
    case 'unclaimed':
      return { type: 'unclaimed_expired', episodeId: work.episodeId }
    case 'idle': {
      const dueAtMs = idleAtMs(conversation, work.episodeId, policy)
      return dueAtMs !== null && dueAtMs <= nowMs ? { type: 'idle_expired', episodeId: work.episodeId } : null
    }
    case 'echo': {
      const echo = conversation.held?.find(({ messageId }) => messageId === work.messageId)
      if (!echo) return null
      const { text: _, ...rest } = echo
      return { type: 'human_message', ...rest }
    }
  }
}
