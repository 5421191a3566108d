import type { ParseArgsConfig } from 'node:util'

/** What a command may touch. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; hasColors?(): boolean }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** How a command ends, as scripts expect it. */
export const exit = {
  fine: 0,
  /** The command did its work, and rules or floors do not hold. */
  failed: 1,
  /** The command was used wrongly, or was given what it cannot read. */
  misuse: 2,
} as const

/** One of {@link exit}. */
export type ExitCode = (typeof exit)[keyof typeof exit]

/** One option of a command, with the line that explains it. */
export interface Option {
  readonly type: 'boolean' | 'string'
  /** True where it may be given several times. */
  readonly multiple?: true
  readonly help: string
  /** What stands for the value in the help text. */
  readonly value?: string
}

/** The values of options as they were given. */
export type OptionValues = Readonly<Record<string, unknown>>

/** One command of `relevo`. */
export interface Command {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  /** One line for the list of commands. */
  readonly summary: string
  /** More lines for the command's own help. */
  readonly details: string
  readonly options: Readonly<Record<string, Option>>
  /** @throws Misuse, InputError or InputErrors for what cannot be used. */
  run(args: readonly string[], options: OptionValues, terminal: Terminal): Promise<ExitCode>
}

/** Wrong use of a command. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** Options as `parseArgs` wants them. */
export function parseConfigOf({ options }: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries([
    ...Object.entries(options).map(
      ([name, { type, multiple }]) => [name, { type, ...(multiple && { multiple }) }] as const,
    ),
    ['help', { type: 'boolean', short: 'h' }] as const,
  ])
}

/** The value of an option that takes one of some words. @throws Misuse */
export function choiceOf<const T extends string>(
  options: OptionValues,
  name: string,
  choices: readonly [T, ...T[]],
): T {
  const value = options[name] ?? choices[0]
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new Misuse(`--${name} is one of ${choices.join(', ')}, and not "${value}".`)
  return found
}

/** The format that `--format` or `--json` asks for. @throws Misuse */
export function formatOf<const T extends string>(
  options: OptionValues,
  formats: readonly [T, ...T[]],
): T | 'json' {
  return options.json === true && options.format === undefined ? 'json' : choiceOf(options, 'format', formats)
}

/** The value of an option that takes a text. */
export function textOf(options: OptionValues, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that may be given several times. */
export function listOf(options: OptionValues, name: string): string[] {
  const value = options[name]
  return Array.isArray(value) ? value.map(String) : []
}
