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

const [LETTER, DIGIT, SOFT, HARD] = [1, 2, 3, 4] as const
const kinds = new Uint8Array(0x10000)
const mark = (chars: string, kind: number) => {
  for (const char of chars) kinds[char.charCodeAt(0)] = kind
}
mark('abcdefghijklmnopqrstuvwxyzñ', LETTER)
mark('0123456789', DIGIT)
mark(',:()[]{}"«»“”–—', SOFT)
mark('.!?;…\n¡¿', HARD)

/** Splits folded text into words. Digits inside a word stay (h4blar); emoji and other signs are no words. */
export function words({ text, starts, ends }: Folded): Word[] {
  const found: Word[] = []
  let before: Break = 'hard'
  let single = 0
  let spacedOut = false
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
      single = stop === at + 1 && kind === LETTER ? single + 1 : 0
      spacedOut ||= single >= SPACED_OUT_MIN
      before = 'none'
      at = stop
    } else {
      if (kind === HARD && !isInsideNumber(text, at)) before = 'hard'
      else if (kind === SOFT && before === 'none') before = 'soft'
      at++
    }
  }
  return spacedOut ? joinSpacedOut(found) : found
}

/** False past the end, where the code is not a number. */
const isPartOfWord = (code: number) => kinds[code] === LETTER || kinds[code] === DIGIT

/** "1.500" and "10.30" hold a point that ends no sentence. */
const isInsideNumber = (text: string, at: number) =>
  text[at] === '.' && kinds[text.charCodeAt(at - 1)] === DIGIT && kinds[text.charCodeAt(at + 1)] === DIGIT

const SPACED_OUT_MIN = 4

/** "a s e s o r" and "a.s.e.s.o.r" become one word again; short runs ("a e i") stay what they are. */
function joinSpacedOut(found: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < found.length; ) {
    let stop = at
    while (stop < found.length && isSingleLetter(found[stop] as Word)) stop++
    const first = found[at] as Word
    if (stop - at >= SPACED_OUT_MIN) {
      const run = found.slice(at, stop)
      const last = run[run.length - 1] as Word
      joined.push({
        text: run.map((word) => word.text).join(''),
        start: first.start,
        end: last.end,
        before: first.before,
      })
      at = stop
    } else {
      joined.push(first)
      at++
    }
  }
  return joined
}

const isSingleLetter = ({ text }: Word) => text.length === 1 && kinds[text.charCodeAt(0)] === LETTER
