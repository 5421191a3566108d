import { foldCodePoint } from './fold-code-point.js'

/**
 * A text made comparable, and the way back to what was written.
 * `starts[i]` and `ends[i]` bound, in UTF-16 units of the original, what the i-th unit of `text` stands for.
 */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const TILDE = 0x0303
const isCombining = (code: number) => code >= 0x0300 && code <= 0x036f
/** One grapheme needs no more marks than this; "zalgo" text carries hundreds. */
const MAX_UNITS_PER_CODE_POINT = 18

/**
 * Folds case, accents (ñ stays apart from n), compatibility forms, look-alike letters and invisible characters.
 * Never throws, also on lone surrogates. Cost is linear in the text.
 */
export function fold(original: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []

  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) as number
    const end = at + (code > 0xffff ? 2 : 1)
    if (isCombining(code)) {
      const last = ends.length - 1
      if (last >= 0) {
        // An n followed by a combining tilde is an ñ; every other mark only belongs to the letter before it.
        if (code === TILDE && text.endsWith('n') && ends[last] === at) text = `${text.slice(0, -1)}ñ`
        ends[last] = end
      }
    } else {
      const folded = foldCodePoint(code).slice(0, MAX_UNITS_PER_CODE_POINT)
      text += folded
      for (let unit = 0; unit < folded.length; unit++) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { text, starts, ends }
}
