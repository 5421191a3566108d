import { AssertionError } from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'

/** Throws an AssertionError that says what was looked at and shows the difference, where two values differ. */
export function assertSame(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return
  const values = { actual, expected, operator: 'deepStrictEqual' }
  const { message: difference } = new AssertionError(values)
  throw new AssertionError({ ...values, message: `${what}: ${difference}` })
}
