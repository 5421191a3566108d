import { AssertionError } from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import type { DeliveryOutcome, Notification, Notifier } from '../ports/index.js'
import { pick } from './pick.js'

/** A notifier that remembers what it was told. */
export interface FakeNotifier extends Notifier {
  /** Every delivery that was asked for, also those that failed. */
  readonly deliveries: readonly Notification[]
  /** Those that did not fail. */
  readonly delivered: readonly Notification[]
  /** How the next delivery ends; then it delivers again. */
  failNext(outcome: DeliveryOutcome | Error): void
  /**
   * Something was delivered, without failing, that has these fields.
   * @throws AssertionError that shows what was delivered.
   */
  assertDelivered(expected: Partial<Notification>): void
  /**
   * Nothing was delivered, or all of it failed.
   * @throws AssertionError that shows what was delivered.
   */
  assertNothingDelivered(): void
}

/** A team that is told in memory. */
export function createFakeNotifier(name = 'fake'): FakeNotifier {
  const deliveries: Notification[] = []
  const delivered: Notification[] = []
  const failures: (DeliveryOutcome | Error)[] = []
  const fail = (message: string, expected: Partial<Notification>): never => {
    const actual = delivered.map((one) => ({ kind: one.kind, title: one.title, ...pick(one, expected) }))
    const told = actual.length === 0 ? 'nothing was delivered' : `delivered was ${inspect(actual)}`
    throw new AssertionError({ message: `${message}: ${told}`, actual, expected, operator: 'delivered' })
  }
  return {
    name,
    deliveries,
    delivered,
    failNext: (outcome) => void failures.push(outcome),
    deliver: async (notification) => {
      const copy = structuredClone(notification)
      deliveries.push(copy)
      const outcome = failures.shift() ?? { status: 'delivered' }
      if (outcome instanceof Error) throw outcome
      if (outcome.status === 'delivered') delivered.push(copy)
      return outcome
    },
    assertDelivered: (expected) => {
      if (delivered.some((one) => isDeepStrictEqual(pick(one, expected), expected))) return
      fail(`no notification with ${inspect(expected)}`, expected)
    },
    assertNothingDelivered: () => {
      if (delivered.length > 0) fail('something was delivered', {})
    },
  }
}
