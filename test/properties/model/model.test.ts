import { describe, expect, it } from 'vitest'
import { count, seed, told } from '../counts.js'
import { theLibrary } from '../library.js'
import { commandTable } from './commands.js'
import { runModel } from './run-model.js'

const stores = {
  memory: async () => theLibrary.createMemoryStore(),
  SQLite: () => theLibrary.createSqliteStore({ file: ':memory:' }),
}

describe.each(Object.entries(stores))('the handoff over %s and the reference', (name, createStore) => {
  it('agree after every command', { timeout: 900_000 }, async () => {
    const numRuns = count(80, 2000)
    const tally = await runModel(theLibrary, createStore, { numRuns, seed })
    const commands = [...tally.values()].reduce((sum, times) => sum + times, 0)
    told(`model on ${name}: ${numRuns} runs, ${commands} commands of ${tally.size} kinds, seed ${seed}`)
    expect([...tally.keys()].sort()).toEqual(Object.keys(commandTable).sort())
  })
})
