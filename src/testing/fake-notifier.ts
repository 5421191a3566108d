import type { DeliveryOutcome, Notification, Notifier } from '../ports/index.js'

/** A notifier that remembers what it was told. */
export interface FakeNotifier extends Notifier {
  /** Every delivery that was asked for, also those that failed. */
  readonly deliveries: readonly Notification[]
  /** How the next delivery ends; then it delivers again. */
  failNext(outcome: DeliveryOutcome | Error): void
}

/** A team that is told in memory. */
export function createFakeNotifier(name = 'fake'): FakeNotifier {
  const deliveries: Notification[] = []
  const failures: (DeliveryOutcome | Error)[] = []
  return {
    name,
    deliveries,
    failNext: (outcome) => void failures.push(outcome),
    deliver: async (notification) => {
      deliveries.push(structuredClone(notification))
      const failure = failures.shift()
      if (failure instanceof Error) throw failure
      return failure ?? { status: 'delivered' }
    },
  }
}
