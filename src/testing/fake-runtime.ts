import type { Runtime } from '../ports/index.js'
import { sampleAtMs } from './sample-at-ms.js'

/** A runtime a test steers. */
export interface FakeRuntime extends Runtime {
  /** How many sleep now: a test that lets time pass waits until somebody does. */
  readonly sleepers: number
  /** Lets time pass; sleepers whose time has come wake up. */
  advance(ms: number): void
}

/**
 * Time that stands still until a test moves it, ids that count (`id-1`, `id-2`), chance that is always the same.
 * Nothing sleeps: a sleeper waits for `advance`, or wakes when its signal aborts. Sleeping for no time is over at once.
 */
export function createFakeRuntime({ nowMs = sampleAtMs, random = 0.5 } = {}): FakeRuntime {
  let now = nowMs
  let ids = 0
  const asleep = new Set<{ readonly untilMs: number; readonly wake: () => void }>()
  return {
    get sleepers() {
      return asleep.size
    },
    nowMs: () => now,
    random: () => random,
    newId: () => `id-${++ids}`,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (ms <= 0) return resolve()
        const sleeper = { untilMs: now + ms, wake: resolve }
        asleep.add(sleeper)
        signal?.addEventListener('abort', () => {
          asleep.delete(sleeper)
          resolve()
        })
      }),
    advance: (ms) => {
      now += ms
      for (const sleeper of asleep) {
        if (sleeper.untilMs > now) continue
        asleep.delete(sleeper)
        sleeper.wake()
      }
    },
  }
}
