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
const [N, ENYE] = [0x6e, 0xf1]
const isCombining = (code: number) => code >= 0x0300 && code <= 0x036f
/** One grapheme needs no more marks than this; "zalgo" text carries hundreds. */
const MAX_UNITS_PER_CODE_POINT = 18

/** What the first code points fold to where that is exactly one unit, else 0: nearly all of Spanish is among them. */
const plain = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const folded = foldCodePoint(code)
  return folded.length === 1 ? folded.charCodeAt(0) : 0
})

/**
 * Folds case, accents (ñ stays apart from n), compatibility forms, look-alike letters and invisible characters.
 * Never throws, also on lone surrogates. Cost is linear in the text.
 */
export function fold(original: string): Folded {
  return foldPlain(original) ?? foldAny(original)
}

const CHUNK = 4096
const fromUnits: { apply(self: null, units: Uint16Array): string } = String.fromCharCode as never
/** Used by every call, which never waits nor calls another: making it anew was a third of the cost of a short text. */
const chunk = new Uint16Array(CHUNK)

/** A text whose every unit folds to one unit needs no map but the identity; null for any other. */
function foldPlain(original: string): Folded | null {
  const { length } = original
  let text = ''
  for (let from = 0; from < length; from += CHUNK) {
    const to = Math.min(length, from + CHUNK)
    for (let at = from; at < to; at++) {
      const unit = plain[original.charCodeAt(at)]
      if (!unit) return null
      chunk[at - from] = unit
    }
    // Spreading a typed array goes through its iterator; `apply` does not, and is many times faster.
    text += fromUnits.apply(null, chunk.subarray(0, to - from))
  }
  return { text, starts: counting(0, length), ends: counting(1, length) }
}

const zeroOn: number[] = []

/** `length` whole numbers from `first` on. */
function counting(first: number, length: number): number[] {
  for (let next = zeroOn.length; next < first + length; next++) zeroOn.push(next)
  return zeroOn.slice(first, first + length)
}

function foldAny(original: string): Folded {
  // Sized at once: growing them unit by unit was most of the cost of a long text.
  const units = new Array<number>(original.length)
  const starts = new Array<number>(original.length)
  const ends = new Array<number>(original.length)
  let count = 0
  const add = (unit: number, start: number, end: number) => {
    units[count] = unit
    starts[count] = start
    ends[count++] = end
  }

  for (let at = 0; at < original.length; ) {
    const known = plain[original.charCodeAt(at)]
    if (known) {
      add(known, at, at + 1)
      at++
      continue
    }
    const code = original.codePointAt(at) as number
    const end = at + (code > 0xffff ? 2 : 1)
    if (!isCombining(code)) {
      const folded = foldCodePoint(code).slice(0, MAX_UNITS_PER_CODE_POINT)
      for (let n = 0; n < folded.length; n++) add(folded.charCodeAt(n), at, end)
    } else if (count > 0) {
      // An n followed by a combining tilde is an ñ; every other mark only belongs to the letter before it.
      if (code === TILDE && units[count - 1] === N && ends[count - 1] === at) units[count - 1] = ENYE
      ends[count - 1] = end
    }
    at = end
  }
  for (const list of [units, starts, ends]) list.length = count
  return { text: textOf(units), starts, ends }
}

function textOf(units: readonly number[]): string {
  let text = ''
  for (let from = 0; from < units.length; from += CHUNK) {
    const to = Math.min(units.length, from + CHUNK)
    for (let at = from; at < to; at++) chunk[at - from] = units[at] as number
    text += fromUnits.apply(null, chunk.subarray(0, to - from))
  }
  return text
}
