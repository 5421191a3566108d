import { existsSync } from 'node:fs'
import { type Command, exit, formatOf, Misuse } from '../command.js'
import { findFiles } from '../input/find-files.js'
import { githubReport } from '../report/github.js'
import { jsonReport } from '../report/json.js'
import { junitReport } from '../report/junit.js'
import { paintFor } from '../report/paint.js'
import { isFine } from '../report/report.js'
import { textReport } from '../report/text.js'
import { runTests } from '../run-tests.js'

/** Where `relevo init` puts what is to be tested. */
export const FOLDER = 'escalation'

/** `relevo test` */
export const testCommand: Command = {
  name: 'test',
  usage: '[FILE or FOLDER]...',
  summary: 'test rules, policies and phrases; for CI',
  details: `A file is phrase tests or a policy (YAML or JSON; "-" reads standard input), or a TypeScript or JavaScript
module that exports rulesets. Without a file, the folder "${FOLDER}" is tested.

  reported    a person is called as told          missing     should have been found
  validated   stayed quiet as told                misplaced   found, but otherwise than told
  promote     a known miss that is found now      noisy       should have stayed quiet`,
  options: {
    format: { type: 'string', value: 'NAME', help: 'text (default), json, junit, or github (annotations)' },
    json: { type: 'boolean', help: 'the same as --format json' },
    verbose: { type: 'boolean', help: 'list the checks that hold too; the other formats always do' },
  },
  async run(args, options, { stdin, stdout }) {
    const format = formatOf(options, ['text', 'json', 'junit', 'github'])
    if (args.length === 0 && !existsSync(FOLDER))
      throw new Misuse(`there is no folder "${FOLDER}" here; name a file, or begin with relevo init.`)
    const report = await runTests(await findFiles(args.length > 0 ? args : [FOLDER]), stdin)
    const print = {
      text: () => textReport(report, paintFor(stdout), options.verbose === true),
      json: () => jsonReport(report),
      junit: () => junitReport(report),
      github: () => githubReport(report),
    }
    stdout.write(`${print[format]()}\n`)
    return isFine(report) ? exit.fine : exit.failed
  },
}
