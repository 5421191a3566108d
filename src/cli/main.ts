import { parseArgs } from 'node:util'
import { type Command, type ExitCode, exit, Misuse, parseConfigOf, type Terminal } from './command.js'
import { backtestCommand } from './commands/backtest.js'
import { chatCommand } from './commands/chat.js'
import { explainCommand } from './commands/explain.js'
import { initCommand } from './commands/init.js'
import { schemaCommand } from './commands/schema.js'
import { scoreCommand } from './commands/score.js'
import { testCommand } from './commands/test.js'
import { generalHelp, helpOf } from './help.js'
import { InputError } from './input/input-error.js'
import { InputErrors } from './run-tests.js'
import { version } from './version.js'

const commands: readonly Command[] = [
  testCommand,
  explainCommand,
  scoreCommand,
  backtestCommand,
  chatCommand,
  initCommand,
  schemaCommand,
]

/** Runs the command that the arguments name. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h')
    return say(terminal, generalHelp(commands, version))
  if (name === '--version') return say(terminal, version)
  const command = commands.find((one) => one.name === name)
  if (!command) return misuse(terminal, `"${name}" is not a command.\n\n${generalHelp(commands, version)}`)
  try {
    const { positionals, values } = parsed(command, rest)
    if (values.help) return say(terminal, helpOf(command))
    return await command.run(positionals, values, terminal)
  } catch (error) {
    if (error instanceof Misuse) return misuse(terminal, `${error.message}\n\n${helpOf(command)}`)
    if (error instanceof InputErrors)
      return misuse(terminal, error.errors.map(({ message }) => message).join('\nrelevo: '))
    if (error instanceof InputError) return misuse(terminal, error.message)
    throw error
  }
}

function parsed(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: parseConfigOf(command), allowPositionals: true })
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error))
  }
}

function misuse({ stderr }: Terminal, why: string): ExitCode {
  stderr.write(`relevo: ${why}\n`)
  return exit.misuse
}

function say({ stdout }: Terminal, text: string): ExitCode {
  stdout.write(`${text}\n`)
  return exit.fine
}
