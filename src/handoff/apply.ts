import {
  type Conversation,
  type ConversationEvent,
  newConversation,
  permitUntilMs,
  type Refusal,
  transition,
  type UsageMeter,
  withSend,
} from '../conversation/index.js'
import { RelevoError } from '../errors.js'
import type { OutboxEntry, Receipt, Tenant, TranscriptMessage, Usage } from '../ports/index.js'
import type { EngineContext } from './context.js'
import { policyOf } from './default-policy.js'
import { eventsOf } from './events-of.js'
import { isLimited, usedUp } from './limits.js'
import { meterUsage, type PlannedUse } from './meter-usage.js'
import { owe } from './owe.js'
import { limitedPeriod, localDay } from './usage-period.js'

/** What is to happen, and what goes into the same commit. */
export interface Plan<T> {
  readonly event: ConversationEvent
  readonly messages?: readonly TranscriptMessage[]
  readonly outbox?: readonly OutboxEntry[]
  /** How it is counted; not as a message, and not bound to any limit, where left out. */
  readonly use?: PlannedUse
  /** Whatever the caller wants to know again afterwards. */
  readonly note: T
}

/** A decision to be made on the present state of a conversation; it is made again after a conflict. */
export interface Change<T> {
  readonly tenant: Tenant
  readonly conversationId: string
  /** Creates the conversation where there is none; without it an unknown one is an error. */
  readonly create?: Pick<Conversation, 'channel' | 'customer'>
  readonly receipts?: readonly Receipt[]
  /** Pure. `spent` are the meters of which nothing is left. `null` leaves everything as it is. */
  readonly plan: (conversation: Conversation, nowMs: number, spent: readonly UsageMeter[]) => Plan<T> | null
}

/** What came of it. */
export type Applied<T> =
  | {
      readonly outcome: 'committed'
      readonly before: Conversation
      readonly after: Conversation
      readonly note: T
      /** What the host must tell the customer itself. */
      readonly text: string | null
    }
  | { readonly outcome: 'unchanged'; readonly conversation: Conversation }
  | { readonly outcome: 'refused'; readonly refusal: Refusal; readonly conversation: Conversation }
  | { readonly outcome: 'duplicate' }

const TRIES_MAX = 8
const JITTER_MS = 20
/** How often it is looked whether a reply is out. */
const PERMIT_LOOK_MS = 100

/**
 * The only way state changes: load, decide with pure functions, one atomic commit; on a conflict, or where a limit was
 * reached meanwhile, all of it again.
 * @throws RelevoError `CONFLICT` (retryable) after 8 tries, `CONVERSATION_UNKNOWN`, `TENANT_UNKNOWN`, `STORE_FAILED`.
 */
export async function apply<T>(context: EngineContext, change: Change<T>): Promise<Applied<T>> {
  const { store, runtime, signals } = context
  const { tenant, conversationId, receipts = [], plan } = change
  const policy = policyOf(tenant)
  for (let tried = 0; tried < TRIES_MAX; tried++) {
    const nowMs = runtime.nowMs()
    const before = present(await store.load({ tenantId: tenant.tenantId, conversationId }), change, nowMs)
    const usage = await usageOf(context, tenant, nowMs)
    const spent = usage ? usedUp(usage, policy.limits) : []
    const planned = plan(before, nowMs, spent)
    if (!planned) return { outcome: 'unchanged', conversation: before }
    const { conversation, effects, refused } = transition(before, planned.event, nowMs)
    if (refused) return { outcome: 'refused', refusal: refused, conversation: before }
    const permitted = policy.replyFence === 'strict' ? permitUntilMs(before, nowMs) : null
    if (permitted !== null && conversation.epoch !== before.epoch) {
      // A reply is going out: whoever takes the conversation from the bot waits, and decides anew.
      await runtime.sleep(Math.min(permitted - nowMs, PERMIT_LOOK_MS))
      tried--
      continue
    }
    const { outbox, text, told } = owe({
      tenant,
      conversation,
      effects,
      notifiers: context.notifiers,
      policy,
      sendsTexts: context.channel !== null,
      nowMs,
    })
    const speaking = told ? withSend(conversation, told.id, told.text, nowMs) : conversation
    const metered = meterUsage({
      tenant,
      notifiers: context.notifiers,
      before,
      after: { ...speaking, version: before.version + 1 },
      use: planned.use ?? { isMessage: false, binding: [] },
      outbox: [...outbox, ...(planned.outbox ?? [])],
      usage,
      spent,
      nowMs,
    })
    const after = metered.conversation
    const said = told ? [{ messageId: told.id, author: 'system' as const, text: told.text, atMs: nowMs }] : []
    const commit = store.commit({
      conversation: after,
      receipts,
      messages: [...(planned.messages ?? []), ...said],
      outbox: metered.outbox,
      usage: metered.usage,
      nowMs,
    })
    const outcome = await signals.telling(after, commit, () => eventsOf(before, after, planned.event))
    if (outcome === 'duplicate') return { outcome }
    if (outcome === 'tenant_gone') throw new RelevoError('TENANT_UNKNOWN', 'this tenant was deleted')
    if (outcome === 'committed') return { outcome, before, after, note: planned.note, text }
    await runtime.sleep(runtime.random() * JITTER_MS * 2 ** tried)
  }
  throw new RelevoError('CONFLICT', `the conversation kept changing for ${TRIES_MAX} tries`, {
    retryable: true,
  })
}

/** What a tenant with limits has used in their period; null where there are none. */
async function usageOf({ store }: EngineContext, tenant: Tenant, nowMs: number): Promise<Usage | null> {
  const policy = policyOf(tenant)
  if (!isLimited(policy.limits)) return null
  const period = limitedPeriod(policy, localDay(policy, nowMs))
  return store.usage({ tenantId: tenant.tenantId, period })
}

/** The stored conversation, with what is newly known of the customer; a new one where there is none. */
function present<T>(stored: Conversation | null, change: Change<T>, nowMs: number): Conversation {
  if (!stored) return begin(change, nowMs)
  const { customer } = change.create ?? {}
  if (!customer) return stored
  const address = { ...stored.customer.address, ...customer.address }
  return {
    ...stored,
    customer: { ...stored.customer, ...customer, ...(Object.keys(address).length > 0 ? { address } : {}) },
  }
}

function begin<T>({ tenant, conversationId, create }: Change<T>, nowMs: number): Conversation {
  if (!create) throw new RelevoError('CONVERSATION_UNKNOWN', 'no such conversation of this tenant')
  return newConversation({ tenantId: tenant.tenantId, conversationId, ...create }, nowMs)
}
