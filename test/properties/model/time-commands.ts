import { type Happening, pass } from './commands.js'

const spansMs = [10_000, 40_000, 360_000, 2_400_000, 10_800_000]

/** Nothing but time, and the tick that looks at what is due. */
export const timeCommands: Readonly<Record<string, Happening>> = {
  time: {
    afterMs: 0,
    run: async (model, real, n) => {
      await pass(model, real, spansMs[n % spansMs.length] ?? 0)
      await real.handoff.tick()
    },
  },
}
