import type { Folded } from './fold.js'

/**
 * What stands between a word and the one before it: nothing that matters, a comma or the like (`soft`: a thought may
 * go on), or the end of a sentence (`hard`: it does not).
 */
export type Break = 'none' | 'soft' | 'hard'

/** One word of a message, folded, with the place where it stands in the original. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly before: Break
}

const [LETTER, DIGIT, SOFT, HARD, POINT, LINE, TAG] = [1, 2, 3, 4, 5, 6, 7] as const
const kinds = new Uint8Array(0x10000)
const mark = (chars: string, kind: number) => {
  for (const char of chars) kinds[char.charCodeAt(0)] = kind
}
mark('abcdefghijklmnopqrstuvwxyzñ', LETTER)
mark('0123456789', DIGIT)
mark(',:()[]{}"«»“”–—…', SOFT)
mark('!?;¡¿', HARD)
mark('.', POINT)
mark('\n', LINE)
mark('<', TAG)

/** A line this short goes on in the next: people press Enter where others put a comma. */
const SHORT_LINE_WORDS = 3
const SPACED_OUT_MIN = 4

/**
 * Splits folded text into words. Digits inside a word stay (h4blar); emoji, other signs and HTML tags are no words. One
 * point ends a sentence, several are a pause.
 */
export function words({ text, starts, ends }: Folded): Word[] {
  const found: Word[] = []
  let before: Break = 'hard'
  let singles = 0
  let spacedOut = false
  let lineFrom = 0
  for (let at = 0; at < text.length; ) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === LETTER || kind === DIGIT) {
      let stop = at + 1
      while (isPartOfWord(text.charCodeAt(stop))) stop++
      found.push({
        text: text.slice(at, stop),
        start: starts[at] as number,
        end: ends[stop - 1] as number,
        before,
      })
      singles = stop === at + 1 && kind === LETTER ? singles + 1 : 0
      spacedOut ||= singles >= SPACED_OUT_MIN
      before = 'none'
      at = stop
      continue
    }
    const next = kind === TAG ? afterTag(text, at) : at + 1
    const sign =
      kind === POINT ? breakOfPoint(text, at) : kind === LINE ? breakOfLine(found.length - lineFrom) : kind
    if (kind === LINE) lineFrom = found.length
    if (sign === HARD) before = 'hard'
    else if (sign === SOFT && before === 'none') before = 'soft'
    at = next
  }
  return spacedOut ? joinSpacedOut(found, text, starts) : found
}

/** False past the end, where the code is not a number. */
const isPartOfWord = (code: number) => kinds[code] === LETTER || kinds[code] === DIGIT

/** "1.500" and "10.30" hold a point that ends no sentence; "espere..." pauses. */
function breakOfPoint(text: string, at: number): number {
  const [last, next] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
  if (kinds[last] === POINT || kinds[next] === POINT) return SOFT
  return kinds[last] === DIGIT && kinds[next] === DIGIT ? 0 : HARD
}

const breakOfLine = (wordsInLine: number) => (wordsInLine > SHORT_LINE_WORDS ? HARD : SOFT)

const TAG_MAX_UNITS = 40

/** Where "<b>" or "</p>" ends; a lone "<" is a sign like any other. */
function afterTag(text: string, at: number): number {
  const first = text[at + 1] === '/' ? at + 2 : at + 1
  if (kinds[text.charCodeAt(first)] !== LETTER) return at + 1
  const end = text.slice(first, first + TAG_MAX_UNITS).indexOf('>')
  return end === -1 ? at + 1 : first + end + 1
}

/**
 * "a s e s o r" and "a.s.e.s.o.r" become one word again; where more room is left, another word begins. Short runs
 * ("a e i") stay what they are.
 */
function joinSpacedOut(found: readonly Word[], text: string, starts: readonly number[]): Word[] {
  const places = new Map(starts.slice(0, text.length).map((start, at) => [start, at]))
  const roomBefore = (at: number) => {
    const [last, next] = [found[at - 1], found[at]].map((word) => places.get(word?.start ?? 0) ?? 0)
    return text.slice((last as number) + 1, next).split(' ').length
  }
  const joined: Word[] = []
  for (let from = 0; from < found.length; ) {
    let to = from
    while (to < found.length && isSingleLetter(found[to] as Word)) {
      if (to > from + 1 && roomBefore(to) > roomBefore(from + 1)) break
      to++
    }
    const first = found[from] as Word
    const isRun = to - from >= SPACED_OUT_MIN
    const run = found.slice(from, isRun ? to : from + 1)
    joined.push({ ...first, text: run.map((word) => word.text).join(''), end: (run.at(-1) as Word).end })
    from += run.length
  }
  return joined
}

const isSingleLetter = ({ text }: Word) => text.length === 1 && kinds[text.charCodeAt(0)] === LETTER
