import { brokenIn } from '../invariants/invariants.js'
import type { Library } from '../library.js'
import { createWorld } from '../world/create-world.js'
import { drain } from '../world/drain.js'
import { finalOf } from '../world/final.js'
import type { Known } from '../world/operations.js'
import { countUp } from '../world/record.js'
import type { Alternative, Machine } from '../world/scheduler.js'
import { work } from '../world/work.js'
import { type Explored, explore } from './explore.js'
import { type Build, scopeOf } from './scopes.js'
import { stateKey } from './state-key.js'

/** Follows every order of a scope's steps and faults. @throws at the first that breaks an invariant, telling the order. */
export function exploreScope(library: Library, build: Build): Promise<Explored> {
  return explore(async (choose) => {
    const world = createWorld({ library, store: library.createMemoryStore(), sendsTexts: false })
    const { scheduler, record } = world
    const known: Known = { said: [], tokens: [], accepted: [], episodes: [], count: () => {} }
    const { first, machines, faults } = scopeOf(build, known, 'otra', scheduler.nowMs)
    const before = work(world, 'first', first)
    await scheduler.run(([one]) => one ?? null)
    await before

    const left = new Map(Object.entries(faults))
    const running: Machine[] = []
    const watching = {
      ...world,
      start: (name: string, skewMs?: number) => {
        const started = world.start(name, skewMs)
        running.push(started.machine)
        return started
      },
    }
    const workers = machines.map((script, n) => work(watching, `m${n}`, script))
    const decide = (alternatives: readonly Alternative[]): Alternative | null => {
      const at = choose(alternatives.length, () => stateKey(record, scheduler, running, left))
      const chosen = at === null ? null : (alternatives[at] ?? null)
      if (chosen && chosen.kind !== 'step') countUp(left, chosen.kind, -1)
      return chosen
    }
    const gone = () => [
      { kind: 'tenant_gone', label: 'the tenant goes', take: () => world.removeTenant('otra') },
    ]
    const ended = await scheduler.run(decide, gone, (kind) => (left.get(kind) ?? 0) > 0)
    if (ended === 'stopped') return false
    await drain(world, (await Promise.all(workers)).flat())
    const broken = brokenIn(record, await finalOf(world))
    if (broken.length > 0) throw new Error(`${broken.join('; ')}\n${scheduler.trace.join('\n')}`)
    return true
  })
}
