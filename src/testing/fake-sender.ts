import { AssertionError } from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Channel, DeliveryOutcome, OutgoingText } from '../ports/index.js'

/** The outgoing half of a channel, with what a test asks of it. */
export interface FakeSender extends Pick<Channel, 'send'> {
  /** What reached customers. */
  readonly sent: readonly OutgoingText[]
  /** How the next send ends (an `Error` is thrown, as no real channel should); then it delivers again. */
  failNext(outcome: DeliveryOutcome | Error): void
  /**
   * A text was sent that is this or matches this.
   * @throws AssertionError that shows what was sent.
   */
  assertSent(text: string | RegExp): void
  /**
   * No customer was sent anything.
   * @throws AssertionError that shows what was sent.
   */
  assertNothingSent(): void
}

/** Customers who are told in memory; sent texts are called `sent-1`, `sent-2`. */
export function createFakeSender(): FakeSender {
  const sent: OutgoingText[] = []
  const failures: (DeliveryOutcome | Error)[] = []
  const fail = (message: string, expected: unknown, operator: string): never => {
    const actual = sent.map(({ text }) => text)
    const told = actual.length === 0 ? 'nothing was sent' : `sent was ${inspect(actual)}`
    throw new AssertionError({ message: `${message}: ${told}`, actual, expected, operator })
  }
  return {
    sent,
    failNext: (outcome) => void failures.push(outcome),
    send: async (text) => {
      const failure = failures.shift()
      if (failure instanceof Error) throw failure
      if (failure && failure.status !== 'delivered') return failure
      sent.push(structuredClone(text))
      return failure ?? { status: 'delivered', providerId: `sent-${sent.length}` }
    },
    assertSent: (wanted) => {
      const isWanted = (text: string) =>
        typeof wanted === 'string' ? text === wanted : text.search(wanted) >= 0
      if (!sent.some(({ text }) => isWanted(text)))
        fail(`no text is ${inspect(wanted)}`, wanted, 'assertSent')
    },
    assertNothingSent: () => {
      if (sent.length > 0) fail('something was sent', [], 'assertNothingSent')
    },
  }
}
