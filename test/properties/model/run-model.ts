import * as fc from 'fast-check'
import type { HandoffStore } from 'relevo'
import { sampleAtMs } from 'relevo/testing'

import type { Library } from '../library.js'
import { command, commandTable } from './commands.js'
import { newModel } from './model.js'
import { createReal } from './real.js'

/** How it went: how often each command was carried out. */
export type Tally = ReadonlyMap<string, number>

/** Plays random commands on the library and on the reference. @throws where they part. */
export async function runModel(
  library: Library,
  createStore: () => Promise<HandoffStore & { close?(): void }>,
  { numRuns, seed, endOnFailure = false }: { numRuns: number; seed: number; endOnFailure?: boolean },
): Promise<Tally> {
  const tally = new Map<string, number>()
  const any = Object.keys(commandTable).map((name) =>
    fc.nat({ max: 99 }).map((n) => {
      const one = command(name, n)
      const run: typeof one.run = async (model, real) => {
        tally.set(name, (tally.get(name) ?? 0) + 1)
        await one.run(model, real)
      }
      return { ...one, run }
    }),
  )
  const property = fc.asyncProperty(
    fc.commands(any, { maxCommands: 50, size: 'max' }),
    fc.boolean(),
    async (commands, sendsTexts) => {
      const store = await createStore()
      try {
        const start = async () => ({
          model: newModel(sendsTexts, sampleAtMs),
          real: createReal(library, store, sendsTexts),
        })
        await fc.asyncModelRun(start, commands)
      } finally {
        store.close?.()
      }
    },
  )
  await fc.assert(property, { numRuns, seed, endOnFailure })
  return tally
}
