import * as z from 'zod'
import { triggers } from '../detection/index.js'
import type { Score } from '../testing/score.js'
import { checkShape } from './input/check-shape.js'
import { withoutSchema } from './input/load-policy.js'
import type { SourceDocument } from './input/read-document.js'
import type { PlacedResult } from './report/report.js'

const perTrigger = ['precision', 'recall', 'f1', 'familyRecall'] as const

/** Everything of a score that a floor can be set for. */
export const measures = [
  'macroF1',
  'escalationsFound',
  'falseAlarms',
  'falseAlarmsOverSources',
  'rightWhenSure',
  'unclearAsk',
  'unclearEscalate',
  ...perTrigger.flatMap((name) => triggers.map((trigger) => `${name}.${trigger}` as const)),
] as const

type Measure = (typeof measures)[number]

const bounds = z.partialRecord(z.enum(measures), z.number().min(0).max(1)).exactOptional()

/** The shape of a file of floors: shares of one. */
export const floorsSchema = z
  .strictObject({ atLeast: bounds, atMost: bounds })
  .refine(({ atLeast = {}, atMost = {} }) => Object.keys({ ...atLeast, ...atMost }).length > 0, {
    message: 'sets no floor',
    when: ({ issues }) => issues.length === 0,
  })

/** Shares that must be reached, and shares that must not be passed. */
export type Floors = z.infer<typeof floorsSchema>

/** Reads a file of floors. @throws InputError */
export function loadFloors(document: SourceDocument): Floors {
  return checkShape(withoutSchema(document), floorsSchema)
}

/** Holds a score against floors: one result a floor, `missing` below it, `noisy` above what is allowed. */
export function checkFloors(score: Score, floors: Floors, { placeOf }: SourceDocument): PlacedResult[] {
  const check = (kind: 'atLeast' | 'atMost') =>
    Object.entries(floors[kind] ?? {}).map(([name, bound]): PlacedResult => {
      const value = measureOf(score, name as Measure)
      const holds = value !== null && (kind === 'atLeast' ? value >= bound : value <= bound)
      const failure = kind === 'atLeast' || value === null ? 'missing' : 'noisy'
      return {
        outcome: holds ? 'validated' : failure,
        of: kind,
        text: name,
        expected: `${kind === 'atLeast' ? 'at least' : 'at most'} ${percent(bound)}`,
        found: value === null ? 'nothing to measure it by' : percent(value),
        path: [kind, name],
        place: placeOf([kind, name]),
      }
    })
  return [...check('atLeast'), ...check('atMost')]
}

/** A share as people read it. */
export const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)} %`)

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole)

function measureOf(score: Score, name: Measure): number | null {
  const { falseAlarms, escalationsFound, unclear } = score
  switch (name) {
    case 'macroF1':
      return score.macroF1
    case 'escalationsFound':
      return ratio(escalationsFound.found, escalationsFound.of)
    case 'falseAlarms':
      return ratio(falseAlarms.raised, falseAlarms.of)
    case 'falseAlarmsOverSources':
      return falseAlarms.meanOverSources
    case 'rightWhenSure': {
      const sure = score.confidence.filter(({ from }) => from >= 0.8)
      const sum = (key: 'hits' | 'right') => sure.reduce((total, band) => total + band[key], 0)
      return ratio(sum('right'), sum('hits'))
    }
    case 'unclearAsk':
      return ratio(unclear.ask, unclear.of)
    case 'unclearEscalate':
      return ratio(unclear.escalate, unclear.of)
    default: {
      const [part, trigger] = name.split('.') as [(typeof perTrigger)[number], (typeof triggers)[number]]
      return score.perTrigger[trigger][part]
    }
  }
}
