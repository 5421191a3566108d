/** One line of a conversation, as far as history is judged by it. */
export interface Turn {
  readonly messageId: string
  readonly author: 'customer' | 'bot'
  readonly text: string
  /** Unix milliseconds. */
  readonly atMs: number
  /** How sure the bot was, 0 to 1, where it says. */
  readonly confidence?: number
  /** For a bot's line: which message it answers, and in which attempt. */
  readonly answers?: { readonly messageId: string; readonly attempt: string }
}

/** What a conversation's last turns show beside the words of the last message. */
export const historyKinds = ['repeated_failure', 'low_confidence', 'frustration', 'unanswered'] as const

/** One of {@link historyKinds}. */
export type HistoryKind = (typeof historyKinds)[number]

/** Something found in the last turns, with the messages that show it. */
export interface HistoryFinding {
  readonly kind: HistoryKind
  readonly messageIds: readonly string[]
  readonly why: string
}

/** From which counts on history calls a person. */
export interface HistoryLimits {
  /** Useless bot answers in a row. */
  readonly failedTurns: number
  /** A bot answer below this confidence is useless. */
  readonly confidenceMin: number
  /** Customer lines in a row without an answer, and how long the first has waited. */
  readonly unansweredLines: number
  readonly unansweredMs: number
}

/** See {@link HistoryLimits}. */
export const defaultHistoryLimits: HistoryLimits = {
  failedTurns: 2,
  confidenceMin: 0.45,
  unansweredLines: 2,
  unansweredMs: 90_000,
}
