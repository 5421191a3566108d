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

const HARD = new Set([...'.!?;…\n¡¿'])
const SOFT = new Set([...',:()[]{}"«»“”–—'])
const isLetterOrDigit = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0xf1

/** Splits folded text into words. Digits inside a word stay (h4blar); emoji and other signs are no words. */
export function words(folded: Folded): Word[] {
  const { text, starts, ends } = folded
  const found: Word[] = []
  let before: Break = 'hard'
  for (let at = 0; at < text.length; ) {
    if (!isLetterOrDigit(text.charCodeAt(at))) {
      const char = text[at] as string
      if (HARD.has(char) && !isInsideNumber(text, at)) before = 'hard'
      else if (SOFT.has(char) && before === 'none') before = 'soft'
      at++
      continue
    }
    let stop = at + 1
    while (stop < text.length && isLetterOrDigit(text.charCodeAt(stop))) stop++
    found.push({
      text: text.slice(at, stop),
      start: starts[at] as number,
      end: ends[stop - 1] as number,
      before,
    })
    before = 'none'
    at = stop
  }
  return joinSpacedOut(found, text)
}

/** "1.500" and "10.30" hold a point that ends no sentence. */
function isInsideNumber(text: string, at: number): boolean {
  const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
  return text[at] === '.' && isDigit(text[at - 1]) && isDigit(text[at + 1])
}

const SPACED_OUT_MIN = 4

/** "a s e s o r" and "a.s.e.s.o.r" become one word again; short runs ("a e i") stay what they are. */
function joinSpacedOut(found: Word[], folded: string): Word[] {
  if (folded.length < SPACED_OUT_MIN * 2 - 1) return found
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

const isSingleLetter = (word: Word) => word.text.length === 1 && !(word.text >= '0' && word.text <= '9')
