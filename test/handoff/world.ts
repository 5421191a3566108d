import {
  createHandoff,
  type Decision,
  type Handoff,
  type HandoffOptions,
  type HandoffStore,
  type PartialPolicy,
} from 'relevo'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import {
  createFakeChannel,
  createFakeNotifier,
  createFakeRuntime,
  type FakeChannel,
  type FakeNotifier,
  type FakeRuntime,
} from 'relevo/testing'

/** A handoff over memory, with everything around it in a test's hands. */
export interface World {
  readonly handoff: Handoff
  readonly store: HandoffStore
  readonly runtime: FakeRuntime
  readonly team: FakeNotifier
  readonly channel: FakeChannel
  /** Ana writes. */
  readonly say: (text: string, messageId?: string) => Promise<Decision>
}

export const ANA = { tenantId: 'tienda', channel: 'whatsapp', customerId: 'ana' }
export const HANDOFF_TEXT = 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.'

/** Builds a world; with `channel` texts go through the outbox, else the host must say them. */
export function createWorld(
  options: {
    channel?: boolean
    policy?: PartialPolicy
    store?: HandoffStore
    random?: number
    more?: Partial<HandoffOptions>
  } = {},
): World {
  const store = options.store ?? createMemoryStore()
  const runtime = createFakeRuntime({ random: options.random ?? 0 })
  const team = createFakeNotifier('team')
  const channel = createFakeChannel({ name: 'whatsapp', runtime })
  const tenant = { tenantId: 'tienda', name: 'Tienda', ...(options.policy ? { policy: options.policy } : {}) }
  const handoff = createHandoff({
    store,
    tenants: createTenantList([tenant, { tenantId: 'otra', name: 'Otra' }]),
    notifiers: [team],
    runtime,
    ...(options.channel ? { channel } : {}),
    ...options.more,
  })
  let count = 0
  const say = (text: string, messageId = `m${++count}`) =>
    handoff.receive({
      tenantId: 'tienda',
      channel: 'whatsapp',
      customer: { id: 'ana', name: 'Ana' },
      messageId,
      text,
      atMs: runtime.nowMs(),
    })
  return { handoff, store, runtime, team, channel, say }
}

/** The token of a decision that lets the bot reply. */
export function tokenOf(decision: Decision): string {
  if (decision.action !== 'reply') throw new Error(`the decision is ${decision.action}`)
  return decision.replyToken
}
