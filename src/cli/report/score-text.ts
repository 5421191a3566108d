import { triggers } from '../../detection/index.js'
import { describeDetection } from '../../testing/describe-detection.js'
import type { Difference, Score } from '../../testing/score.js'
import { percent } from '../floors.js'

/** A score as a table. */
export function scoreText(result: Score): string {
  const { falseAlarms, escalationsFound, unclear } = result
  const row = (name: string, ...cells: (string | number)[]) =>
    name.padEnd(17) + cells.map((cell) => String(cell).padStart(10)).join('')
  const used = triggers.filter((trigger) => {
    const { found, missed } = result.perTrigger[trigger]
    return found + missed > 0
  })
  const share = (part: number, whole: number) => percent(whole === 0 ? null : part / whole)
  return [
    `${result.lines} lines`,
    '',
    row('', 'precision', 'recall', 'F1', 'found', 'missed', 'wrong', 'families', 'fam.recall'),
    ...used.map((trigger) => {
      const { precision, recall, f1, found, missed, wrong, families, familyRecall } =
        result.perTrigger[trigger]
      const shares = [percent(precision), percent(recall), percent(f1)]
      return row(trigger, ...shares, found, missed, wrong, families, percent(familyRecall))
    }),
    '',
    `macro F1           ${percent(result.macroF1)}`,
    `escalations found  ${escalationsFound.found} of ${escalationsFound.of} (${share(escalationsFound.found, escalationsFound.of)})`,
    `false alarms       ${falseAlarms.raised} of ${falseAlarms.of} ordinary lines (${share(falseAlarms.raised, falseAlarms.of)}), mean over sources ${percent(falseAlarms.meanOverSources)}`,
    ...(unclear.of > 0
      ? [
          `unclear            ${unclear.of}: ask ${share(unclear.ask, unclear.of)}, escalate ${share(unclear.escalate, unclear.of)}`,
        ]
      : []),
    '',
    'confidence         hits  right',
    ...result.confidence
      .filter(({ hits }) => hits > 0)
      .map(
        ({ from, hits, right }) =>
          `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}${String(hits).padStart(15)}  ${share(right, hits)}`,
      ),
  ].join('\n')
}

/** Lines that were judged otherwise than they are labelled, one a line. */
export function differencesText(title: string, differences: readonly Difference[]): string {
  return [
    `${title}:`,
    ...differences.map(
      ({ line, trigger, detection }) => `  ${trigger}: ${line.text}  [${describeDetection(detection)}]`,
    ),
  ].join('\n')
}
