import { readFile } from 'node:fs/promises'
import { createDetector, triggers } from '../detection/index.js'
import { type LabelledLine, readLabelledLine } from '../testing/labelled-line.js'
import { type Difference, type Score, score } from '../testing/score.js'

/** What `relevo score` was asked for. */
export interface ScoreRequest {
  readonly files: readonly string[]
  readonly json: boolean
  readonly misses: boolean
  readonly alarms: boolean
}

/** A labelled file that cannot be read; the message names file and line. */
export class ScoreInputError extends Error {
  override readonly name = 'ScoreInputError'
}

/** Scores the built-in rules on labelled files. @throws ScoreInputError */
export async function scoreCommand({ files, json, misses, alarms }: ScoreRequest): Promise<string> {
  const lines = (await Promise.all(files.map(readLines))).flat()
  const result = score(lines, createDetector())
  if (json)
    return JSON.stringify(
      { ...result, misses: misses ? result.misses : undefined, alarms: alarms ? result.alarms : undefined },
      null,
      2,
    )
  return [
    ...table(result),
    ...(misses ? ['', 'Missed:', ...result.misses.map(describe)] : []),
    ...(alarms ? ['', 'False alarms:', ...result.alarms.map(describe)] : []),
  ].join('\n')
}

async function readLines(file: string): Promise<LabelledLine[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ScoreInputError(`${file}: cannot be read (${error.code})`)
  })
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [readLabelledLine(line, file, `${file}:${at + 1}`)]
    } catch (error) {
      if (error instanceof SyntaxError) throw new ScoreInputError(`${file}:${at + 1}: ${error.message}`)
      throw error
    }
  })
}

const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`)

function table(result: Score): string[] {
  const { falseAlarms, escalationsFound, unclear } = result
  const row = (...cells: (string | number)[]) =>
    cells
      .map((cell, at) =>
        String(cell)
          .padStart(at === 0 ? -1 : 10)
          .padEnd(at === 0 ? 17 : 0),
      )
      .join('')
  const used = triggers.filter(
    (trigger) => result.perTrigger[trigger].found + result.perTrigger[trigger].missed > 0,
  )
  return [
    `${result.lines} lines`,
    '',
    row('', 'precision', 'recall', 'F1', 'found', 'missed', 'wrong', 'families', 'fam.recall'),
    ...used.map((trigger) => {
      const { precision, recall, f1, found, missed, wrong, families, familyRecall } =
        result.perTrigger[trigger]
      return row(
        trigger,
        percent(precision),
        percent(recall),
        percent(f1),
        found,
        missed,
        wrong,
        families,
        percent(familyRecall),
      )
    }),
    '',
    `macro F1           ${percent(result.macroF1)}`,
    `escalations found  ${escalationsFound.found} of ${escalationsFound.of} (${percent(escalationsFound.of ? escalationsFound.found / escalationsFound.of : null)})`,
    `false alarms       ${falseAlarms.raised} of ${falseAlarms.of} ordinary lines (${percent(falseAlarms.of ? falseAlarms.raised / falseAlarms.of : null)}), mean over sources ${percent(falseAlarms.meanOverSources)}`,
    ...(unclear.of > 0
      ? [
          `unclear            ${unclear.of}: ask ${percent(unclear.ask / unclear.of)}, escalate ${percent(unclear.escalate / unclear.of)}`,
        ]
      : []),
    '',
    'confidence         hits  right',
    ...result.confidence
      .filter(({ hits }) => hits > 0)
      .map(
        ({ from, hits, right }) =>
          `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}${String(hits).padStart(15)}  ${percent(right / hits)}`,
      ),
  ]
}

function describe({ line, trigger, detection }: Difference): string {
  const quotes = detection.triggers.flatMap((hit) =>
    hit.trigger === trigger ? hit.evidence.map(({ quote, ruleId }) => `«${quote}» ${ruleId}`) : [],
  )
  const held = detection.heldBack.flatMap((one) =>
    one.trigger === trigger ? [`held back: ${one.because} ${one.ruleId}`] : [],
  )
  return `  ${trigger}: ${line.text}${[...quotes, ...held].map((one) => `  [${one}]`).join('')}`
}
