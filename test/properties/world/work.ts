import { isRelevoError } from 'relevo'
import type { World } from './create-world.js'
import type { Planned } from './operations.js'

const TRIES_MAX = 12

/** Somebody who does one thing after the other, on a machine that may die and be started again. */
export async function work(
  { start, attempt, record }: World,
  name: string,
  script: readonly Planned[],
  skewMs = 0,
): Promise<Planned[]> {
  let generation = 0
  let current = start(`${name}.${generation}`, skewMs)
  const unfinished: Planned[] = []
  for (const planned of script) {
    const { operation, isRepeatable, perform } = planned
    let isDone = false
    for (let tried = 0; tried < TRIES_MAX && !isDone; tried++) {
      const { machine, handoff } = current
      await attempt(machine, operation, () => perform(handoff))
      if (!machine.isAlive) current = start(`${name}.${++generation}`, skewMs)
      const last = record.tries.findLast((one) => one.operation === operation)
      const isOpen = last?.isLost || (isRelevoError(last?.error) && last.error.retryable)
      isDone = !isOpen || !isRepeatable
    }
    if (!isDone) unfinished.push(planned)
  }
  return unfinished
}
