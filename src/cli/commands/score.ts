import { policyOf } from '../../handoff/default-policy.js'
import { detectorFor } from '../../handoff/detector-for.js'
import { score } from '../../testing/score.js'
import { type Command, exit, formatOf, Misuse, textOf } from '../command.js'
import { checkFloors, loadFloors, measures } from '../floors.js'
import { loadSubject } from '../input/load-subject.js'
import { readDocument } from '../input/read-document.js'
import { readLabelled } from '../input/read-labelled.js'
import { readText } from '../input/read-text.js'
import { githubReport } from '../report/github.js'
import { junitReport } from '../report/junit.js'
import { paintFor } from '../report/paint.js'
import { isFine, type Report } from '../report/report.js'
import { differencesText, scoreText } from '../report/score-text.js'
import { textReport } from '../report/text.js'

/** `relevo score` */
export const scoreCommand: Command = {
  name: 'score',
  usage: 'FILE...',
  summary: 'measure the rules on labelled messages',
  details: `A line is JSON ({"text", "gold": [...], "known"?, "source"?, "family"?, "dialect"?}) or
gold<TAB>dialect<TAB>text, where gold is trigger names joined by commas, "-" for none, "?" for unclear.
"-" reads standard input. A file of floors looks like {"atLeast": {"macroF1": 0.9}, "atMost": {"falseAlarms": 0.01}}
and may set ${measures.filter((name) => !name.includes('.')).join(', ')},
and precision, recall, f1 and familyRecall of a trigger ("recall.human_request").`,
  options: {
    floors: {
      type: 'string',
      value: 'FILE',
      help: 'fail where a share is below or above what this file sets',
    },
    policy: { type: 'string', value: 'FILE', help: 'judge by this policy' },
    ruleset: { type: 'string', value: 'FILE', help: 'judge by the ruleset of this module' },
    misses: { type: 'boolean', help: 'list what was missed' },
    alarms: { type: 'boolean', help: 'list what was found wrongly' },
    format: {
      type: 'string',
      value: 'NAME',
      help: 'text (default), json, junit or github; the last two tell of floors',
    },
    json: { type: 'boolean', help: 'the same as --format json' },
  },
  async run(files, options, { stdin, stdout }) {
    const format = formatOf(options, ['text', 'json', 'junit', 'github'])
    if (files.length === 0) throw new Misuse('score needs at least one file.')
    const { policy = {}, ruleset } = await loadSubject({
      policy: textOf(options, 'policy'),
      ruleset: textOf(options, 'ruleset'),
    })
    const floorsFile = textOf(options, 'floors')
    const floors =
      floorsFile === undefined ? null : readDocument(floorsFile, await readText(floorsFile, stdin))
    const bounds = floors && loadFloors(floors)
    const lines = (await Promise.all(files.map((file) => readLabelled(file, stdin)))).flat()
    const result = score(lines, detectorFor(policyOf({ policy }), ruleset))
    const report: Report = {
      files: floors && bounds ? [{ file: floors.file, results: checkFloors(result, bounds, floors) }] : [],
    }
    const listed = { misses: options.misses === true, alarms: options.alarms === true }
    const print = {
      text: () =>
        [
          scoreText(result),
          ...(listed.misses ? [differencesText('Missed', result.misses)] : []),
          ...(listed.alarms ? [differencesText('False alarms', result.alarms)] : []),
          ...(floors ? [textReport(report, paintFor(stdout), true)] : []),
        ].join('\n\n'),
      json: () => {
        const { misses, alarms, ...totals } = result
        const lists = { ...(listed.misses && { misses }), ...(listed.alarms && { alarms }) }
        return JSON.stringify(
          { ok: isFine(report), ...totals, ...lists, floors: report.files[0]?.results ?? [] },
          null,
          2,
        )
      },
      junit: () => junitReport(report),
      github: () => `${scoreText(result)}\n\n${githubReport(report)}`,
    }
    stdout.write(`${print[format]()}\n`)
    return isFine(report) ? exit.fine : exit.failed
  },
}
