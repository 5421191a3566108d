import type { Mark } from './result.js'

/** Hides who is meant in a text; marks move with the text. */
export interface Mask {
  text(text: string): string
  marked<M extends Pick<Mark, 'start' | 'end'>>(
    text: string,
    marks: readonly M[],
  ): { text: string; marks: M[] }
}

const EMAIL = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]{1,255}|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,64}/gu
const DIGIT = /\p{Nd}/gu
const WORD = /[\p{L}\p{M}]+/gu
/** Shorter parts of names are words of every sentence ("de", "la"). */
const NAME_LETTERS_MIN = 3

/** Masks the names given, e-mail addresses and handles, and every digit: phones, amounts and order numbers are digits. */
export function createMask(names: readonly string[]): Mask {
  const parts = new Set(names.flatMap((name) => (name.match(WORD) ?? []).map(plain)))
  for (const part of parts) if (part.length < NAME_LETTERS_MIN) parts.delete(part)
  const spansIn = (text: string) => {
    const emails = [...text.matchAll(EMAIL)].map((match) => spanOf(match, '[correo]'))
    const named =
      parts.size === 0
        ? []
        : [...text.matchAll(WORD)]
            .filter(([word]) => parts.has(plain(word)))
            .map((match) => spanOf(match, '[nombre]'))
    const free = named.filter(
      ({ start }) => !emails.some((email) => start >= email.start && start < email.end),
    )
    return [...emails, ...free].toSorted((a, b) => a.start - b.start)
  }
  return {
    text: (text) => applied(text, spansIn(text)).text,
    marked(text, marks) {
      const { text: masked, moved } = applied(text, spansIn(text))
      return {
        text: masked,
        marks: marks.map((mark) => ({
          ...mark,
          start: moved(mark.start, 'start'),
          end: moved(mark.end, 'end'),
        })),
      }
    },
  }
}

interface Span {
  readonly start: number
  readonly end: number
  readonly by: string
}

const spanOf = (match: RegExpMatchArray, by: string): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  by,
})

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Digits keep their length, so that only the spans move anything. */
const digits = (text: string) => text.replace(DIGIT, (digit) => '#'.repeat(digit.length))

function applied(text: string, spans: readonly Span[]) {
  let at = 0
  let masked = ''
  const places = spans.map((span) => {
    masked += digits(text.slice(at, span.start))
    const start = masked.length
    masked += span.by
    at = span.end
    return { ...span, maskedStart: start, maskedEnd: masked.length }
  })
  masked += digits(text.slice(at))
  /** Within a span, a mark covers the whole of it. */
  const moved = (offset: number, edge: 'start' | 'end'): number => {
    let shift = 0
    for (const { start, end, maskedStart, maskedEnd } of places) {
      if (offset <= start && !(edge === 'start' && offset === start)) break
      if (offset < end || (edge === 'start' && offset === start))
        return edge === 'start' ? maskedStart : maskedEnd
      shift = maskedEnd - end
    }
    return offset + shift
  }
  return { text: masked, moved }
}
