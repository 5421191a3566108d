/** Who wrote a line of a transcript. `system` is whatever nobody wrote: it is shown, and judged by nobody. */
export const authors = ['customer', 'bot', 'person', 'system'] as const

/** One of {@link authors}. */
export type Author = (typeof authors)[number]

/** A line of a transcript as it is judged. */
export interface TranscriptLine {
  readonly kind: 'line'
  /** Number of the line in its file, from one; where a record stands on several, the first. */
  readonly line: number
  readonly tenantId: string
  readonly conversationId: string
  readonly messageId: string
  readonly author: Author
  readonly text: string
  readonly atMs: number
  /** The author's name, where it is known. */
  readonly name?: string
  /** How sure the bot was, 0 to 1, where it says. */
  readonly confidence?: number
  /** True where the customer pressed a button with these words. */
  readonly chosen?: boolean
}

/** A line that cannot be read, and why. */
export interface MalformedLine {
  readonly kind: 'malformed'
  readonly line: number
  readonly why: string
}

/** What a reader finds, in the order of the file. */
export type TranscriptItem = TranscriptLine | MalformedLine

/** A malformed line. */
export const malformed = (line: number, why: string): MalformedLine => ({ kind: 'malformed', line, why })

/** What the file itself does not say. */
export interface ReadingOptions {
  /** Tenant of lines that name none. */
  readonly tenantId: string
  /** IANA zone of times that are written without one. */
  readonly timeZone: string
  /** Name of the file without folder and ending: the conversation of lines that name none. */
  readonly name: string
  /** How people who are no customers are called in the file. */
  readonly bots: readonly string[]
  readonly people: readonly string[]
  /** Order of day, month and year, where the file leaves it open. */
  readonly dateOrder: DateOrder | null
}

/** Orders in which dates are written. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const

/** One of {@link dateOrders}. */
export type DateOrder = (typeof dateOrders)[number]
