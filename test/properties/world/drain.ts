import type { World } from './create-world.js'
import type { Planned } from './operations.js'
import { work } from './work.js'

const ROUNDS = 36
const ROUND_MS = 300_000

/** Peace: what was left is done, and for three hours nothing happens but ticks. */
export async function drain(world: World, unfinished: readonly Planned[]): Promise<void> {
  const { scheduler } = world
  scheduler.quieten()
  await work(world, 'last', unfinished)
  const { handoff, machine } = world.start('keeper')
  for (let n = 0; n < ROUNDS; n++) {
    scheduler.advance(ROUND_MS)
    await world.attempt(machine, { id: `round${n}`, kind: 'tick', tenantId: null }, () => handoff.tick())
  }
}
