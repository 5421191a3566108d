import type { Logger } from '../ports/index.js'

/** What a line may carry: ids and closed words. */
export type LogDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>

type Level = keyof Logger
type Write = (message: string, details: LogDetails) => void

/** How the library writes to a host's logger. Nothing is ever thrown. */
export type Log = Readonly<Record<Level, Write>>

/** A logger as the library uses it; silent where a host brings none. */
export function logOf(logger: Logger | undefined): Log {
  const write =
    (level: Level): Write =>
    (message, details) => {
      try {
        logger?.[level](onOneLine(details), message)
      } catch {
        // A logger that fails must not cost a customer their message, and there is nobody left to tell.
      }
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

// Known to Node's `console`, without importing anything of Node; invisible to whatever reads fields.
const inspect = Symbol.for('nodejs.util.inspect.custom')

/** `console` spreads an object over as many lines as it has fields; this one it prints as JSON. */
const onOneLine = (details: LogDetails): object =>
  Object.defineProperty({ ...details }, inspect, { value: () => JSON.stringify(details) })
