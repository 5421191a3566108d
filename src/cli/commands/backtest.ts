import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { conversationText, summaryText } from '../backtest/backtest-text.js'
import { loadCheckpoint, saveCheckpoint } from '../backtest/checkpoint.js'
import { failOnMeasures, readFailOn } from '../backtest/fail-on.js'
import { loadSides } from '../backtest/load-sides.js'
import { createProgress } from '../backtest/progress.js'
import { newRun, OPEN_MAX, runBacktest } from '../backtest/run-backtest.js'
import { summaryOf } from '../backtest/summary.js'
import { openWorkFile } from '../backtest/work-file.js'
import { type Command, choiceOf, exit, formatOf, listOf, Misuse, textOf } from '../command.js'
import { STDIN } from '../input/read-text.js'
import { findTranscripts } from '../transcripts/find-transcripts.js'
import { transcriptFormats } from '../transcripts/open-transcript.js'
import { dateOrders } from '../transcripts/transcript-line.js'
import { version } from '../version.js'

/** A run is saved after so many lines. */
const SAVED_EVERY = 50_000
const LISTED = 20

/** `relevo backtest` */
export const backtestCommand: Command = {
  name: 'backtest',
  usage: 'FILE or FOLDER...',
  summary: 'replay transcripts: what the rules do with them, or what a change of the rules would do',
  details: `A transcript is JSON lines or CSV (conversationId, author, text, at; tenantId and messageId where there are any),
a chat that WhatsApp exported, or an export of episodes. "-" reads standard input. A conversation in which
nobody wrote for 24 hours is over. With --work a run can be interrupted and resumed. --fail-on takes
MEASURE > NUMBER [%], where a measure is one of
${failOnMeasures.join(', ')}.`,
  options: {
    policy: { type: 'string', value: 'FILE', help: 'judge by this policy' },
    ruleset: { type: 'string', value: 'FILE', help: 'judge by the ruleset of this module' },
    'base-policy': { type: 'string', value: 'FILE', help: 'compare with this policy, or with "default"' },
    'base-ruleset': { type: 'string', value: 'FILE', help: 'compare with this ruleset, or with "default"' },
    'base-revision': { type: 'string', value: 'REV', help: 'compare with the policy as git has it there' },
    'fail-on': { type: 'string', multiple: true, value: 'LIMIT', help: 'end with 1 where this is so' },
    input: { type: 'string', value: 'NAME', help: `what the files are: ${transcriptFormats.join(', ')}` },
    tenant: { type: 'string', value: 'ID', help: 'tenant of lines that name none' },
    'time-zone': {
      type: 'string',
      value: 'ZONE',
      help: 'zone of days, and of times without one; default UTC',
    },
    'date-order': { type: 'string', value: 'ORDER', help: `${dateOrders.join(', ')}; found where it can be` },
    bot: { type: 'string', multiple: true, value: 'NAME', help: 'how the bot is called in the files' },
    person: { type: 'string', multiple: true, value: 'NAME', help: 'how somebody of the team is called' },
    mask: { type: 'boolean', help: 'mask names of authors, e-mails and every digit in what is written' },
    strict: { type: 'boolean', help: 'stop at the first line that cannot be read' },
    work: { type: 'string', value: 'FILE', help: 'keep the results there, and FILE.checkpoint beside it' },
    resume: { type: 'boolean', help: 'go on with the run that was interrupted' },
    language: { type: 'string', value: 'NAME', help: 'es (default) or en' },
    verbose: { type: 'boolean', help: `list every conversation, not ${LISTED}` },
    format: { type: 'string', value: 'NAME', help: 'text (default) or json' },
    json: { type: 'boolean', help: 'the same as --format json' },
  },
  async run(paths, options, { stdin, stdout, stderr }) {
    const format = formatOf(options, ['text', 'json'])
    const language = choiceOf(options, 'language', ['es', 'en'])
    if (paths.length === 0) throw new Misuse('backtest needs at least one transcript.')
    const input = options.input === undefined ? null : choiceOf(options, 'input', transcriptFormats)
    const order = options['date-order'] === undefined ? null : choiceOf(options, 'date-order', dateOrders)
    const work = textOf(options, 'work')
    if (options.resume === true && (work === undefined || paths.includes(STDIN)))
      throw new Misuse('--resume needs the --work of the run, and no standard input.')
    const timeZone = zoneOf(textOf(options, 'time-zone') ?? 'UTC')
    const sides = await loadSides(options, language)
    const limits = listOf(options, 'fail-on').map((said) => readFailOn(said, sides.base !== null))
    const files = await findTranscripts(paths)
    const made = digestOf([version, files, options])
    const saved = options.resume === true && work ? await loadCheckpoint(`${work}.checkpoint`, made) : null
    const maskKey = saved ? saved.maskKey : options.mask === true ? randomBytes(32).toString('hex') : null
    const folder = work === undefined ? mkdtempSync(join(tmpdir(), 'relevo-backtest-')) : null
    const results = openWorkFile(work ?? join(folder as string, 'results.jsonl'), saved?.workBytes ?? 0)
    const state = saved?.state ?? newRun()
    const save = () => {
      if (work) saveCheckpoint(`${work}.checkpoint`, { made, workBytes: results.flush(), maskKey, state })
    }
    const sizes = files.map(({ bytes }) => bytes)
    const total = sizes.includes(null) ? null : sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0)
    const progress = createProgress(stderr, total)
    let isStopped = false
    const stop = () => {
      isStopped = true
    }
    process.once('SIGINT', stop)
    let seen = 0
    try {
      const isWhole = await runBacktest(state, {
        files,
        stdin,
        format: input,
        reading: {
          tenantId: textOf(options, 'tenant') ?? 'default',
          timeZone,
          bots: listOf(options, 'bot'),
          people: listOf(options, 'person'),
          dateOrder: order,
        },
        sides,
        writing: { timeZone, maskKey },
        strict: options.strict === true,
        openMax: OPEN_MAX,
        write: results.add,
        afterItem(readBytes) {
          const { lines, malformed } = state.tally
          progress.tell(lines.customer + lines.bot + lines.person + lines.system + malformed, readBytes)
          if (++seen % SAVED_EVERY === 0) save()
          return isStopped
        },
      })
      progress.end()
      if (!isWhole) {
        save()
        stderr.write(`relevo: interrupted${work ? '; go on with --resume' : ''}\n`)
        return exit.misuse
      }
      if (work) rmSync(`${work}.checkpoint`, { force: true })
      const summary = summaryOf(state.tally, sides.base !== null)
      const broken = limits.flatMap(({ said, broken: brokenBy }) => {
        const found = brokenBy(summary)
        return found === null ? [] : [{ limit: said, found }]
      })
      const isListed = (change: string) => sides.base === null || change !== 'same'
      if (format === 'json') {
        const head = { ok: broken.length === 0, broken, summary, malformedLines: state.tally.malformedLines }
        stdout.write(`${JSON.stringify(head).slice(0, -1)},"conversations":[`)
        let comma = ''
        for await (const result of results.results()) {
          if (!isListed(result.change)) continue
          if (!stdout.write(`${comma}\n${JSON.stringify(result)}`)) await drained(stdout)
          comma = ','
        }
        stdout.write('\n]}\n')
      } else {
        let listed = 0
        let left = 0
        for await (const result of results.results()) {
          if (!isListed(result.change)) continue
          if (options.verbose !== true && listed >= LISTED) left++
          else {
            listed++
            if (!stdout.write(`${conversationText(result)}\n`)) await drained(stdout)
          }
        }
        if (left > 0) stdout.write(`… and ${left} more; --verbose lists them\n`)
        stdout.write(`${listed > 0 ? '\n' : ''}${summaryText(summary, state.tally, OPEN_MAX)}\n`)
        for (const { limit, found } of broken) stdout.write(`✘ ${limit}: ${found}\n`)
      }
      return broken.length === 0 ? exit.fine : exit.failed
    } finally {
      process.off('SIGINT', stop)
      results.close()
      if (folder) rmSync(folder, { recursive: true, force: true })
    }
  },
}

const drained = (stream: NodeJS.WritableStream) =>
  new Promise<void>((done) => void stream.once('drain', () => done()))

/** What a run was started with: files as they are, rules as they stand, and options but those that resume. */
function digestOf([by, files, options]: readonly [
  string,
  unknown,
  Readonly<Record<string, unknown>>,
]): string {
  const { resume: _, format: __, json: ___, verbose: ____, 'fail-on': _____, ...rest } = options
  const rules = ['policy', 'ruleset', 'base-policy', 'base-ruleset'].map((name) => {
    const file = rest[name]
    return typeof file === 'string' && file !== 'default' ? readFileSync(resolve(file), 'utf8') : null
  })
  return createHash('sha256')
    .update(JSON.stringify([by, files, rest, rules]))
    .digest('hex')
}

function zoneOf(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name
  } catch {
    throw new Misuse(`--time-zone: "${name}" is no time zone; write it as America/Bogota.`)
  }
}
