import { parseArgs } from 'node:util'
import { chat } from './chat.js'
import { ScoreInputError, scoreCommand } from './score-command.js'
import { version } from './version.js'

const HELP = `relevo ${version}

Usage: relevo <command>

  chat            talk to a small bot in this terminal and see after each line what was detected
  score FILE...   score the Spanish rules on labelled lines (JSON lines, or gold<TAB>dialect<TAB>text)

Options
  --json          score: print JSON
  --misses        score: list what was missed
  --alarms        score: list what was found wrongly
  --help          this text
  --version       the version`

/** Wrong use of the command: 2, as scripts expect. */
const MISUSE = 2

const options = {
  json: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
  alarms: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
  const { positionals, values } = parsed
  const [command, ...rest] = positionals
  if (values.version) return say(version)
  if (values.help || command === undefined) return say(HELP)
  if (command === 'chat') {
    if (rest.length > 0) return misuse(`chat takes no arguments, and was given "${rest.join(' ')}".`)
    await chat({ input: process.stdin, output: process.stdout })
    return 0
  }
  if (command !== 'score') return misuse(`"${command}" is not a command.`)
  if (rest.length === 0) return misuse('score needs at least one file.')
  try {
    return say(await scoreCommand({ ...values, files: rest }))
  } catch (error) {
    if (error instanceof ScoreInputError) return misuse(error.message)
    throw error
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function misuse(why: string): number {
  process.stderr.write(`relevo: ${why}\n\n${HELP}\n`)
  return MISUSE
}

process.exitCode = await main()
