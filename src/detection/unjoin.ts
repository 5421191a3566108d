import type { Word } from '../text/index.js'
import type { Vocabulary } from './template/vocabulary.js'

const JOINED_MIN = 8
/** Longer ones are no words run together, and looking for parts costs the square of the length. */
const JOINED_MAX = 40
/** Words of this length are hardly ever found in another by chance. */
const SURE_PART_MIN = 4
/** Shorter ones that are often run together with the next or the last. */
const small = new Set('que con por una los las del muy mas sin'.split(' '))
const PART_MIN = 2
const PARTS_MAX = 4
const REMEMBERED_MAX = 4096

/** Takes joined words apart; `isWord` tells of words beside the templates', which stay whole. */
export type Unjoin = (words: readonly Word[], isWord?: (word: string) => boolean) => readonly Word[]

/**
 * Takes words apart that were typed or dictated as one ("quierohablar", "conunasesor"), where every part is a word that
 * templates name, one of them a word that matters, and the whole means nothing to them ("sugerencia" is no "gerencia").
 */
export function createUnjoin({ knows, idsOf }: Vocabulary, mattering: readonly string[]): Unjoin {
  const matters = new Set(mattering)
  const remembered = new Map<string, readonly string[] | null>()

  function partsOf(joined: string): readonly string[] | null {
    const known = remembered.get(joined)
    if (known !== undefined) return known
    const parts = knows(joined) ? null : split(joined, PARTS_MAX)
    const fresh = parts && isMeant(parts, joined) ? parts : null
    if (remembered.size >= REMEMBERED_MAX) remembered.clear()
    remembered.set(joined, fresh)
    return fresh
  }

  /** A word that templates know by its beginning or by ear is only taken apart where that is sure. */
  function isMeant(parts: readonly string[], joined: string): boolean {
    const isSure = parts.every((part) => part.length >= SURE_PART_MIN || small.has(part))
    return isSure || (idsOf(joined).length === 0 && parts.some((part) => matters.has(part)))
  }

  /** The fewest known words that make up a text: the longest first word is tried first. */
  function split(text: string, partsMax: number): readonly string[] | null {
    if (knows(text)) return [text]
    if (partsMax === 1) return null
    for (let at = text.length - PART_MIN; at >= PART_MIN; at--) {
      if (!knows(text.slice(0, at))) continue
      const rest = split(text.slice(at), partsMax - 1)
      if (rest) return [text.slice(0, at), ...rest]
    }
    return null
  }

  return (words, isWord) => {
    const partsIn = ({ text }: Word) => (mayBeJoined(text) && !isWord?.(text) ? partsOf(text) : null)
    if (!words.some(partsIn)) return words
    return words.flatMap((word) => {
      const parts = partsIn(word)
      return parts ? place(parts, word) : word
    })
  }
}

const mayBeJoined = ({ length }: string) => length >= JOINED_MIN && length <= JOINED_MAX

/** Each part where it stands; where folding changed the length, at the place of the whole. */
function place(parts: readonly string[], { text, start, end, before }: Word): Word[] {
  const isExact = end - start === text.length
  let from = 0
  return parts.map((part, at) => {
    const placed = isExact ? { start: start + from, end: start + from + part.length } : { start, end }
    from += part.length
    return { text: part, ...placed, before: at === 0 ? before : 'none' }
  })
}
