import leven from 'leven'
import { Misuse } from '../command.js'
import type { Summary } from './summary.js'

/** Everything a limit can be set for, and the measure of its share. */
const measures: Readonly<Record<string, (summary: Summary) => number | null>> = {
  'new escalations': ({ changes }) => changes.new_escalation,
  'gone escalations': ({ changes }) => changes.gone_escalation,
  'new asks': ({ changes }) => changes.new_ask,
  'gone asks': ({ changes }) => changes.gone_ask,
  'changed priorities': ({ changes }) => changes.priority,
  changes: ({ conversations, changes }) => conversations - changes.same,
  escalations: ({ escalations }) => escalations.now,
  asks: ({ asks }) => asks.now,
  'malformed lines': ({ malformed }) => malformed,
  'evicted conversations': ({ evicted }) => evicted,
}
const ofChanges = new Set([
  'new escalations',
  'gone escalations',
  'new asks',
  'gone asks',
  'changed priorities',
  'changes',
])

/** The measures that `--fail-on` knows. */
export const failOnMeasures = Object.keys(measures)

/** A condition under which a run fails. */
export interface FailOn {
  readonly said: string
  /** What is so, where the condition holds; else null. */
  broken(summary: Summary): string | null
}

const SHAPE = /^(.+?)\s*(>=|>|<=|<)\s*(\d+(?:[.,]\d+)?)\s*(%?)$/

/** Reads `new escalations > 2 %`: a measure, a comparison, a number or a share. @throws Misuse */
export function readFailOn(said: string, hasBase: boolean): FailOn {
  const [, words = '', sign = '', digits = '', percent] = SHAPE.exec(said.trim()) ?? []
  if (words === '')
    throw new Misuse(
      `--fail-on takes a measure, > or <, and a number, as in "new escalations > 2 %", and not "${said}".`,
    )
  const name = words.toLowerCase().replace(/\s+/g, ' ')
  const measure = measures[name]
  if (!measure) {
    const [nearest = ''] = failOnMeasures.toSorted((a, b) => leven(name, a) - leven(name, b))
    const hint = leven(name, nearest) <= 4 ? ` (did you mean "${nearest}"?)` : ''
    throw new Misuse(`--fail-on: "${name}" is none of ${failOnMeasures.join(', ')}${hint}.`)
  }
  if (ofChanges.has(name) && !hasBase)
    throw new Misuse(
      `--fail-on: "${name}" needs something to compare with: --base-policy, --base-ruleset or --base-revision.`,
    )
  const limit = Number(digits.replace(',', '.'))
  if (percent && limit > 100) throw new Misuse(`--fail-on: ${digits} % is more than all.`)
  return {
    said: said.trim(),
    broken(summary) {
      const whole = name === 'malformed lines' ? summary.messages + summary.malformed : summary.conversations
      const count = measure(summary) ?? 0
      const value = percent ? (whole === 0 ? 0 : (count / whole) * 100) : count
      const holds = { '>': value > limit, '>=': value >= limit, '<': value < limit, '<=': value <= limit }[
        sign
      ]
      return holds ? `${count} ${name}${percent ? `, ${value.toFixed(2)} % of ${whole}` : ''}` : null
    },
  }
}
