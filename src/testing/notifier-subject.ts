import type { Notifier } from '../ports/index.js'

/** A notice as it reached the team. */
export interface ReceivedNotice {
  /** By what the receiver can tell copies of one notice: a message id, a key, a line of the text. */
  readonly copyOf: string
  /** All that can be read. */
  readonly text: string
}

/** A notifier, and what the team sees. */
export interface NotifierSubject {
  readonly notifier: Notifier
  /** Everything that reached the team so far, in order. */
  received(): Promise<readonly ReceivedNotice[]>
}

/** A notifier whose other side can refuse. */
export interface FallibleNotifierSubject extends NotifierSubject {
  /** The other side refuses the next delivery: `for_now`, so that a later one may go well, or `for_good`. */
  failNext(how: 'for_now' | 'for_good'): void
}
