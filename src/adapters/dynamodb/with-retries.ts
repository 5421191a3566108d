import { isRelevoError, RelevoError } from '../../errors.js'
import type { Runtime } from '../../ports/index.js'
import { failureOf } from './failure-of.js'

/** Waiting and chance, for the pauses between tries. */
export type Pauses = Pick<Runtime, 'sleep' | 'random'>

const TRIES_MAX = 5
const PAUSE_BASE_MS = 50

/**
 * Makes a request, and the same again after a pause (full jitter) while it fails in a way that may pass. A failed
 * condition and a cancelled transaction are thrown as they are: they are answers.
 * @throws RelevoError `STORE_FAILED`, retryable where a later try may go well.
 */
export async function withRetries<T>(pauses: Pauses, request: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await request()
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind === 'condition' || failure.kind === 'cancelled' || isRelevoError(error)) throw error
      if (failure.kind === 'final' || tried === TRIES_MAX) throw storeFailed(error, failure.kind !== 'final')
      await pause(pauses, tried)
    }
  }
}

/** Waits before the next try. */
export async function pause({ sleep, random }: Pauses, tried: number): Promise<void> {
  await sleep(random() * PAUSE_BASE_MS * 2 ** tried)
}

/** What the engine is told of a failure. The error of the SDK is the cause; it holds no customer's words. */
export function storeFailed(cause: unknown, retryable: boolean): RelevoError {
  return new RelevoError('STORE_FAILED', 'DynamoDB failed', { cause, retryable })
}
