import { type Detection, type Detector, type Trigger, triggers } from '../detection/index.js'
import type { LabelledLine } from './labelled-line.js'

/** How well one trigger was found. Shares are null where there was nothing to measure. */
export interface TriggerScore {
  readonly found: number
  readonly missed: number
  readonly wrong: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** Recall of each family, averaged. */
  readonly familyRecall: number | null
  readonly families: number
}

/** A line that was judged otherwise than it is labelled. */
export interface Difference {
  readonly line: LabelledLine
  readonly trigger: Trigger
  readonly detection: Detection
}

/** What a detector makes of labelled lines. A trigger counts as found at level `escalate`. */
export interface Score {
  readonly lines: number
  readonly perTrigger: Readonly<Record<Trigger, TriggerScore>>
  /** Mean F1 over the triggers that occur. */
  readonly macroF1: number | null
  /** Lines with a label of which at least one labelled trigger was found. */
  readonly escalationsFound: { readonly of: number; readonly found: number }
  /** Ordinary lines (no trigger, all known) on which anything was found. */
  readonly falseAlarms: {
    readonly of: number
    readonly raised: number
    readonly meanOverSources: number | null
  }
  /** Unclear lines by what was decided. */
  readonly unclear: { readonly of: number; readonly ask: number; readonly escalate: number }
  /** Findings by confidence, in steps of a tenth, and how many were right. */
  readonly confidence: readonly { readonly from: number; readonly hits: number; readonly right: number }[]
  readonly misses: readonly Difference[]
  readonly alarms: readonly Difference[]
}

/** Pure: labelled lines → score. */
export function score(lines: readonly LabelledLine[], detector: Detector): Score {
  const judged = lines.map((line) => ({ line, detection: detector.detect(line.text) }))
  const clear = judged.filter(({ line }) => !line.unclear)
  const unclear = judged.filter(({ line }) => line.unclear)
  const differences = (missed: boolean) =>
    clear.flatMap(({ line, detection }) =>
      line.known
        .filter(
          (trigger) => line.gold.includes(trigger) === missed && hasFound(detection, trigger) !== missed,
        )
        .map((trigger) => ({ line, trigger, detection })),
    )
  const perTrigger = Object.fromEntries(
    triggers.map((trigger) => [trigger, scoreOf(trigger, clear)]),
  ) as Score['perTrigger']
  const labelled = clear.filter(({ line }) => line.gold.length > 0)
  const found = labelled.filter(({ line, detection }) =>
    line.gold.some((trigger) => hasFound(detection, trigger)),
  )
  return {
    lines: lines.length,
    perTrigger,
    macroF1: mean(triggers.flatMap((trigger) => perTrigger[trigger].f1 ?? [])),
    escalationsFound: { of: labelled.length, found: found.length },
    falseAlarms: falseAlarmsOf(clear),
    unclear: {
      of: unclear.length,
      ask: unclear.filter(({ detection }) => detection.decision === 'ask').length,
      escalate: unclear.filter(({ detection }) => detection.decision === 'escalate').length,
    },
    confidence: confidenceOf(clear),
    misses: differences(true),
    alarms: differences(false),
  }
}

/** `Map.groupBy`, which Node 20 lacks. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

type Judged = { readonly line: LabelledLine; readonly detection: Detection }

const hasFound = (detection: Detection, trigger: Trigger) =>
  detection.triggers.some((hit) => hit.trigger === trigger && hit.level === 'escalate')
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
const mean = (values: readonly number[]) =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
const isOrdinary = ({ line }: Judged) => line.gold.length === 0 && line.known.length === triggers.length

function scoreOf(trigger: Trigger, judged: readonly Judged[]): TriggerScore {
  const known = judged.filter(({ line }) => line.known.includes(trigger))
  const labelled = known.filter(({ line }) => line.gold.includes(trigger))
  const found = labelled.filter(({ detection }) => hasFound(detection, trigger)).length
  const wrong = known.filter(
    ({ line, detection }) => !line.gold.includes(trigger) && hasFound(detection, trigger),
  ).length
  const families = groupBy(labelled, ({ line }) => line.family)
  const recalls = [...families.values()].map(
    (lines) => lines.filter(({ detection }) => hasFound(detection, trigger)).length / lines.length,
  )
  return {
    found,
    missed: labelled.length - found,
    wrong,
    precision: share(found, found + wrong),
    recall: share(found, labelled.length),
    f1: labelled.length === 0 ? null : share(2 * found, found + wrong + labelled.length),
    familyRecall: mean(recalls),
    families: families.size,
  }
}

function falseAlarmsOf(judged: readonly Judged[]): Score['falseAlarms'] {
  const ordinary = judged.filter(isOrdinary)
  const isAlarm = ({ detection }: Judged) => detection.decision === 'escalate'
  const bySource = [...groupBy(ordinary, ({ line }) => line.source).values()]
  return {
    of: ordinary.length,
    raised: ordinary.filter(isAlarm).length,
    meanOverSources: mean(bySource.map((lines) => lines.filter(isAlarm).length / lines.length)),
  }
}

function confidenceOf(judged: readonly Judged[]): Score['confidence'] {
  const hits = judged.flatMap(({ line, detection }) =>
    detection.triggers
      .filter(({ trigger }) => line.known.includes(trigger))
      .map(({ trigger, confidence }) => ({ confidence, right: line.gold.includes(trigger) })),
  )
  return Array.from({ length: 10 }, (_, tenth) => {
    const band = hits.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    return { from: tenth / 10, hits: band.length, right: band.filter(({ right }) => right).length }
  })
}
