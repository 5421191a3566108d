import type { Command } from './command.js'

/** The list of commands. */
export function generalHelp(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    `relevo ${version}`,
    '',
    'Usage: relevo <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'relevo <command> --help tells more of a command. relevo --version tells the version.',
    'Exit code: 0 fine, 1 rules or floors do not hold, 2 wrong use or unreadable input.',
  ].join('\n')
}

/** All about one command. */
export function helpOf({ name, usage, summary, details, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    help,
  ])
  const all = [...rows, ['--help', 'this text']]
  const width = Math.max(...all.map(([left = '']) => left.length))
  return [
    `Usage: relevo ${name}${usage === '' ? '' : ` ${usage}`}`,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    ...(details === '' ? [] : ['', details]),
    '',
    'Options',
    ...all.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n')
}
