import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { count, seed, told } from '../counts.js'
import { theLibrary } from '../library.js'
import { digestAtOnce } from '../world/digest-at-once.js'
import { faultKinds } from '../world/faults.js'
import { countUp } from '../world/record.js'
import { runSchedule } from './run-schedule.js'

let undo = () => {}
beforeAll(() => {
  undo = digestAtOnce()
})
afterAll(() => undo())

describe('several machines at once, with faults', () => {
  it('break no invariant, whatever the order', { timeout: 1_200_000 }, async () => {
    const schedules = count(300, 20_000)
    const faults = new Map(faultKinds.map((kind) => [kind, 0]))
    let commits = 0
    for (let n = 0; n < schedules; n++) {
      const { broken, record, trace } = await runSchedule(
        theLibrary,
        theLibrary.createMemoryStore(),
        seed + n,
      )
      if (broken.length > 0) expect.fail(`seed ${seed + n}: ${broken.join('; ')}\n${trace.join('\n')}`)
      for (const [kind, times] of record.faults) countUp(faults, kind, times)
      commits += record.commits.length
    }
    told(`schedules: ${schedules} from seed ${seed}, ${commits} commits, none broken; faults fired:`)
    told([...faults].map(([kind, times]) => `  ${kind} ${times}`).join('\n'))
    expect([...faults].filter(([, times]) => times === 0)).toEqual([])
  })
})
