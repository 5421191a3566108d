import type { HandoffStore } from 'relevo'
import { brokenIn } from '../invariants/invariants.js'
import type { Library } from '../library.js'
import { createWorld, TENANTS } from '../world/create-world.js'
import { drain } from '../world/drain.js'
import { callFaults, worldFaults } from '../world/faults.js'
import { finalOf } from '../world/final.js'
import { type Known, operationTable, type Planned, says } from '../world/operations.js'
import { createRandom } from '../world/random.js'
import { countUp, type Recorded } from '../world/record.js'
import type { Alternative } from '../world/scheduler.js'
import { work } from '../world/work.js'

const FAULTS_MAX = 10
const FAULT_SHARE = 0.12
const SKEWS_MS = [0, 0, 0, -600_000, 600_000]

/** What a schedule came to. */
export interface Outcome {
  readonly broken: readonly string[]
  readonly record: Recorded
  readonly trace: readonly string[]
}

/** Several machines at the same time, in an order and with faults that the seed fixes; then peace, and what must hold. */
export async function runSchedule(library: Library, store: HandoffStore, seed: number): Promise<Outcome> {
  const random = createRandom(seed)
  const { fraction, below, pick } = random
  const world = createWorld({ library, store, sendsTexts: below(4) > 0, fraction })
  const { scheduler, record } = world
  const known: Known = {
    said: [],
    tokens: [],
    accepted: [],
    episodes: [],
    count: (what) => countUp(record.faults, what),
  }
  const names = Object.entries(operationTable).flatMap(
    ([name, { often }]) => Array(often).fill(name) as string[],
  )
  const making = (id: string, tenantId: string) => ({ id, tenantId, random, known, nowMs: scheduler.nowMs })
  const plan = (id: string): Planned =>
    (operationTable[pick(names)] as (typeof operationTable)[string]).plan(
      making(id, TENANTS[below(4) ? 0 : 1]),
    )

  const greet = work(
    world,
    'first',
    TENANTS.map((tenantId, n) => says(making(`hello${n}`, tenantId), 'zu ka')),
  )
  await scheduler.run(([first]) => first ?? null)
  await greet

  const kinds = [...Object.keys(callFaults), ...worldFaults]
  const left = new Map<string, number>()
  for (let n = below(FAULTS_MAX + 1); n > 0; n--) countUp(left, pick(kinds))
  const isPossible = (kind: string) => (left.get(kind) ?? 0) > 0
  const choose = (alternatives: readonly Alternative[]): Alternative => {
    scheduler.advance(below(3))
    const steps = alternatives.filter(({ kind }) => kind === 'step')
    const faults = alternatives.filter(({ kind }) => kind !== 'step')
    if (faults.length === 0 || fraction() > FAULT_SHARE) return pick(steps)
    const kind = pick([...new Set(faults.map((one) => one.kind))])
    countUp(left, kind, -1)
    return pick(faults.filter((one) => one.kind === kind))
  }
  const gone = (): Alternative[] =>
    record.goneAt === null
      ? [{ kind: 'tenant_gone', label: 'a tenant goes', take: () => world.removeTenant('otra') }]
      : []
  const workers = Array.from({ length: 2 + below(2) }, (_, w) =>
    work(
      world,
      `m${w}`,
      Array.from({ length: 1 + below(4) }, (_, n) => plan(`${w}${n}`)),
      pick(SKEWS_MS),
    ),
  )
  await scheduler.run(choose, gone, isPossible)
  const unfinished = (await Promise.all(workers)).flat()

  await drain(world, unfinished)
  return { broken: brokenIn(record, await finalOf(world)), record, trace: scheduler.trace }
}
