import type { Runtime } from '../ports/index.js'

/** Time, chance and ids of the machine the host runs on. */
export const systemRuntime: Runtime = {
  nowMs: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    }),
  random: () => Math.random(),
  newId: () => crypto.randomUUID(),
}
