import type { Folded } from './fold.js'
import { joinSpacedOut, SPACED_OUT_MIN } from './join-spaced-out.js'

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

const [NONE, LETTER, DIGIT, SOFT, HARD, PAUSE, POINT, LINE, TAG] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const kinds = new Uint8Array(0x10000)
const mark = (chars: string, kind: number) => {
  for (const char of chars) kinds[char.charCodeAt(0)] = kind
}
mark('abcdefghijklmnopqrstuvwxyzñ', LETTER)
mark('0123456789', DIGIT)
mark(',:()[]{}"«»“”–—', SOFT)
mark('…', PAUSE)
mark('!?;¡¿', HARD)
mark('.', POINT)
mark('\n', LINE)
mark('<', TAG)

/** A line this short goes on in the next: people press Enter where others put a comma. */
const SHORT_LINE_WORDS = 3

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
  const pauses: number[] = []
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
    if (kind === NONE) {
      at++
      continue
    }
    const sign = signOf(kind, text, at, found.length - lineFrom)
    if (kind === LINE) lineFrom = found.length
    if (sign === HARD) before = 'hard'
    else if (before === 'none' && (sign === SOFT || sign === PAUSE)) before = 'soft'
    if (sign === PAUSE && pauses.at(-1) !== found.length) pauses.push(found.length)
    at = kind === TAG ? afterTag(text, at) : at + 1
  }
  const joined = pauses.length > 1 ? overPauses(found, pauses) : found
  return spacedOut ? joinSpacedOut(joined, text, starts) : joined
}

/** What a sign is where it stands: a point or a line break is not always an end. */
function signOf(kind: number | undefined, text: string, at: number, wordsInLine: number): number | undefined {
  if (kind === LINE) return wordsInLine > SHORT_LINE_WORDS ? HARD : PAUSE
  if (kind !== POINT) return kind
  const [last, next] = [kinds[text.charCodeAt(at - 1)], kinds[text.charCodeAt(at + 1)]]
  // "espere..." pauses; "1.500" and "10.30" hold a point that ends no sentence.
  if (last === POINT || next === POINT) return PAUSE
  return last === DIGIT && next === DIGIT ? undefined : HARD
}

/** Between words that each stand alone ("quiero... hablar... con", a line for each) a pause is no break at all. */
function overPauses(found: readonly Word[], pauses: readonly number[]): Word[] {
  const joined = [...found]
  for (const [n, at] of pauses.entries()) {
    const isAlone = at - (pauses[n - 1] ?? 0) === 1 && (pauses[n + 1] ?? found.length) - at === 1
    const word = found[at]
    if (isAlone && word?.before === 'soft') joined[at] = { ...word, before: 'none' }
  }
  return joined
}

/** False past the end, where the code is not a number. */
const isPartOfWord = (code: number) => kinds[code] === LETTER || kinds[code] === DIGIT

const TAG_MAX_UNITS = 40

/** Where "<b>" or "</p>" ends; a lone "<" is a sign like any other. */
function afterTag(text: string, at: number): number {
  const first = text[at + 1] === '/' ? at + 2 : at + 1
  if (kinds[text.charCodeAt(first)] !== LETTER) return at + 1
  const end = text.slice(first, first + TAG_MAX_UNITS).indexOf('>')
  const inside = text.slice(first, first + Math.max(0, end))
  // "<quiero hablar con alguien>" is what somebody wrote: only a name, or a name with attributes, is a tag.
  const isTag = end !== -1 && (!inside.includes(' ') || inside.includes('=') || inside.endsWith('/'))
  return isTag ? first + end + 1 : at + 1
}
