import { AssertionError } from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import { pick } from './pick.js'

/** Throws an AssertionError that names each field that is not as expected; other fields may be anything. */
export function assertFields(from: object, expected: object, what: string): void {
  const actual = pick(from, expected)
  const differences = Object.entries(expected)
    .filter(([name, value]) => !isDeepStrictEqual(actual[name], value))
    .map(([name, value]) => `\n  ${name}: ${shown(actual[name])}\n    expected ${shown(value)}`)
  if (differences.length === 0) return
  throw new AssertionError({
    message: `${what}:${differences.join('')}`,
    actual,
    expected,
    operator: 'fields',
  })
}

const shown = (value: unknown) => inspect(value, { depth: 9, breakLength: Number.POSITIVE_INFINITY })
