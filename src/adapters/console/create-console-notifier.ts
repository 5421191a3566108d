import type { Notifier } from '../../ports/index.js'

/** Options of {@link createConsoleNotifier}. */
export interface ConsoleNotifierOptions {
  /** Where lines go; default `console.log`. */
  readonly print?: (line: string) => void
  /** Default `console`. */
  readonly name?: string
}

/** Prints notices for the team. For development: whoever reads the output reads customers' words. */
export function createConsoleNotifier({
  print = printToConsole,
  name = 'console',
}: ConsoleNotifierOptions = {}): Notifier {
  return {
    name,
    deliver: async ({ title, text, id }) => {
      print([`🔔 ${title}`, ...text.split('\n').map((line) => `   ${line}`), `   [${id}]`].join('\n'))
      return { status: 'delivered' }
    },
  }
}

function printToConsole(line: string): void {
  // biome-ignore lint/suspicious/noConsole: printing is what this adapter is for
  console.log(line)
}
