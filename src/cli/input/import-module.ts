import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError, type Place } from './input-error.js'
import { sourcesOf } from './sources-of.js'

/** Runs a TypeScript or JavaScript module and gives what it exports. @throws InputError */
export async function importModule(file: string): Promise<Record<string, unknown>> {
  // Large, and needed by modules only.
  const { createJiti } = await import('jiti/static')
  if (!existsSync(file)) throw new InputError({ file }, 'there is no such file; check the path')
  const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false, interopDefault: false })
  const { exit } = process
  // A module that ends the process would end the tests, and leave CI green.
  process.exit = () => {
    throw new Error('it ends the process')
  }
  try {
    return await jiti.import<Record<string, unknown>>(resolve(file))
  } catch (error) {
    throw await refusal(file, error instanceof Error ? error : new Error(String(error)))
  } finally {
    process.exit = exit
  }
}

async function refusal(file: string, error: Error): Promise<InputError> {
  const [why = ''] = error.message.split('\n')
  const missing = /^Cannot find (?:module|package) '([^']+)'/.exec(why)?.[1]
  if (missing !== undefined) {
    const place = (await sourcesOf(file))([missing])
    const isPath = missing.startsWith('.')
    return new InputError(
      place,
      `imports "${missing}", which is not there; ${isPath ? 'mend the path' : 'install it'}`,
    )
  }
  return new InputError(placeIn(file, error), `cannot be run: ${why.trim()}`)
}

/** Where in the module it went wrong: the line is in the message of a syntax error, or on the stack. */
function placeIn(file: string, { message, stack = '' }: Error): Place {
  const told = `${message}\n${stack}`
  const [, line, column] =
    /^:(\d+):(\d+)/.exec(told.slice(told.indexOf(`${resolve(file)}:`) + resolve(file).length)) ?? []
  if (line === undefined) return { file }
  // The parser counts columns from 0; those of a stack are of what the module was turned into.
  const isSyntax = message.includes(`${resolve(file)}:`)
  return { file, line: Number(line), ...(isSyntax && { column: Number(column) + 1 }) }
}
