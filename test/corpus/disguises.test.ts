import { createDetector } from 'relevo'
import type { LabelledLine } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { labelled } from './corpora.js'
import { disguises } from './disguises.js'
import { floor, shown } from './floors.js'

const detector = createDetector()
const calls = (text: string) => detector.detect(text).decision === 'escalate'
const tune = labelled('tune')
const found = everyNth(
  tune.filter(({ gold, text }) => gold.length > 0 && calls(text)),
  4,
)
const quiet = everyNth(
  tune.filter(({ gold, text }) => gold.length === 0 && !calls(text)),
  2,
)

function everyNth(lines: readonly LabelledLine[], n: number): readonly LabelledLine[] {
  return lines.filter((_, at) => at % n === 0)
}

/** The same numbers in every run: 0 to 1 from a counter (a Weyl sequence). */
function sequence(): () => number {
  let n = 0
  return () => (n = (n + 0.618033988749895) % 1)
}

const families = Object.entries(disguises).map(([name, disguise]) => {
  const random = sequence()
  const kept = found.filter(({ text }) => calls(disguise(text, random))).length / found.length
  const alarms = quiet.filter(({ text }) => calls(disguise(text, random))).length / quiet.length
  return { name, kept, alarms }
})
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

describe(`${families.length} disguises over ${found.length} messages that call and ${quiet.length} that do not`, () => {
  it.each(families)('$name', ({ name, kept, alarms }) => {
    process.stdout.write(`disguise: ${name} keeps ${shown(kept)}, raises ${shown(alarms)}\n`)
    expect(kept).toBeGreaterThanOrEqual(floor('disguises.keptInEach'))
  })

  it('all together', () => {
    const kept = mean(families.map((family) => family.kept))
    const alarms = mean(families.map((family) => family.alarms))
    process.stdout.write(`disguise: all keep ${shown(kept)}, raise ${shown(alarms)}\n`)
    expect(kept).toBeGreaterThanOrEqual(floor('disguises.kept'))
    expect(alarms).toBeLessThanOrEqual(floor('disguises.alarms'))
  })
})
