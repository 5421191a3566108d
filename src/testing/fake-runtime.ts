import type { Runtime } from '../ports/index.js'

/** A runtime a test steers. */
export interface FakeRuntime extends Runtime {
  /** Lets time pass; sleepers whose time has come wake up. */
  advance(ms: number): void
}

/**
 * Time that stands still until a test moves it, ids that count (`id-1`, `id-2`), chance that is always the same.
 * Nothing sleeps: a sleeper waits for `advance`, or wakes when its signal aborts. Sleeping for no time is over at once.
 */
export function createFakeRuntime({ nowMs = 1_767_225_600_000, random = 0.5 } = {}): FakeRuntime {
  let now = nowMs
  let ids = 0
  const sleepers = new Set<{ readonly untilMs: number; readonly wake: () => void }>()
  return {
    nowMs: () => now,
    random: () => random,
    newId: () => `id-${++ids}`,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (ms <= 0) return resolve()
        const sleeper = { untilMs: now + ms, wake: resolve }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper)
          resolve()
        })
      }),
    advance: (ms) => {
      now += ms
      for (const sleeper of sleepers) {
        if (sleeper.untilMs > now) continue
        sleepers.delete(sleeper)
        sleeper.wake()
      }
    },
  }
}
