import { words } from '../library.js'
import { type Known, type Making, operationTable, type Planned, refOf, says } from '../world/operations.js'
import { createRandom } from '../world/random.js'

/** A small world that is explored in full. */
export interface Scope {
  /** What happened before, in peace. */
  readonly first: readonly Planned[]
  /** What each machine does, all of them at the same time. */
  readonly machines: readonly (readonly Planned[])[]
  /** How many faults of each kind may happen, anywhere. */
  readonly faults: Readonly<Record<string, number>>
}

/** Makes a scope anew: each order begins with the same. */
export type Build = (make: (id: string) => Making) => Scope

const named = (name: string, making: Making): Planned =>
  (operationTable[name] as (typeof operationTable)[string]).plan(making)
const calls = (making: Making) => says(making, words.calls)
/** The same message, whoever brings it. */
const same = (make: (id: string) => Making, n: number): Planned => {
  const { tenantId, nowMs } = make('')
  const customer = { id: 'ana' }
  const message = { tenantId, channel: 'whatsapp', customer, messageId: 'in-same', text: words.calls }
  return {
    operation: { id: `same${n}`, kind: 'receive', tenantId, messageId: 'in-same' },
    isRepeatable: true,
    perform: (handoff) => handoff.receive({ ...message, atMs: nowMs() }),
  }
}
/** Gives back the first episode. */
const resolvesFirst = ({ id, tenantId }: Making): Planned => {
  const operation: Planned['operation'] = { id, kind: 'resolve', tenantId }
  const perform: Planned['perform'] = async (handoff) => {
    const conversation = refOf(tenantId)
    const episodeId = `${(await handoff.status(conversation))?.conversation.conversationId}-1`
    operation.episodeId = episodeId
    return handoff.resolve({ conversation, episodeId })
  }
  return { operation, isRepeatable: true, perform }
}

/** Scopes of a second each. A new one is one more entry. */
export const smallScopes: Readonly<Record<string, Build>> = {
  'a reply and an escalation': (make) => ({
    first: [says(make('first'), 'zu ka')],
    machines: [[named('reply', make('a'))], [named('escalate', make('b'))]],
    faults: { crash: 1 },
  }),
  'a reply, a person and a reset': (make) => ({
    first: [says(make('first'), 'zu ka')],
    machines: [[named('reply', make('a'))], [named('human', make('b'))], [named('reset', make('c'))]],
    faults: {},
  }),
  'calls, two ticks and a crash': (make) => ({
    first: [],
    machines: [[calls(make('a'))], [named('tick', make('b'))], [named('tick', make('c'))]],
    faults: { crash: 1 },
  }),
  'a tenant that goes, and two messages': (make) => ({
    first: [says(make('first'), 'zu ka')],
    machines: [[calls(make('a'))], [says(make('b'), 'bu ki')]],
    faults: { tenant_gone: 1 },
  }),
  'two people take it': (make) => ({
    first: [calls(make('first'))],
    machines: [[named('claim', make('a'))], [named('claim', make('b'))], [named('human', make('c'))]],
    faults: {},
  }),
  'a commit whose answer is lost': (make) => ({
    first: [],
    machines: [[calls(make('a'))], [calls(make('b'))]],
    faults: { commit_lost: 1, settle_lost: 1 },
  }),
}

/** Scopes of thousands of states. */
export const largeScopes: Readonly<Record<string, Build>> = {
  'one message to three machines': (make) => ({
    first: [],
    machines: [[same(make, 1)], [same(make, 2)], [same(make, 3)]],
    faults: {},
  }),
  'three messages that call': (make) => ({
    first: [],
    machines: ['a', 'b', 'c'].map((id) => [calls(make(id))]),
    faults: {},
  }),
  'calls, resolve and a calm line': (make) => ({
    first: [calls(make('first'))],
    machines: [[calls(make('a'))], [resolvesFirst(make('b'))], [says(make('c'), 'zu ka')]],
    faults: {},
  }),
  'a lease that ends, and its late worker': (make) => ({
    first: [],
    machines: [[calls(make('a'))], [named('tick', make('b')), named('tick', make('c'))]],
    faults: { clock_jump: 2 },
  }),
  'two people give it back': (make) => ({
    first: [calls(make('first'))],
    machines: [[resolvesFirst(make('a'))], [resolvesFirst(make('b'))], [calls(make('c'))]],
    faults: {},
  }),
  'three messages at once, one commit refused': (make) => ({
    first: [],
    machines: [[says(make('a'), 'zu ka'), calls(make('b'))], [says(make('c'), 'bu ki')]],
    faults: { commit_refused: 1 },
  }),
}

/** What a scope is built from. */
export function scopeOf(build: Build, known: Known, tenantId: string, nowMs: () => number): Scope {
  const random = createRandom(1)
  return build((id) => ({
    id,
    tenantId,
    known,
    random: { ...random, pick: (list) => list[0] as never },
    nowMs,
  }))
}
