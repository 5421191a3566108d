import { parseArgs } from 'node:util'
import { chat } from './chat.js'
import { version } from './version.js'

const HELP = `relevo ${version}

Usage: relevo <command>

  chat      talk to a small bot in this terminal and see after each line what was detected

Options
  --help      this text
  --version   the version`

/** Wrong use of the command: 2, as scripts expect. */
const MISUSE = 2

async function main(): Promise<number> {
  const options = { help: { type: 'boolean' }, version: { type: 'boolean' } } as const
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
  const [command, ...rest] = parsed.positionals
  if (parsed.values.version) return say(version)
  if (parsed.values.help || command === undefined) return say(HELP)
  if (command !== 'chat') return misuse(`"${command}" is not a command.`)
  if (rest.length > 0) return misuse(`chat takes no arguments, and was given "${rest.join(' ')}".`)
  await chat({ input: process.stdin, output: process.stdout })
  return 0
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
