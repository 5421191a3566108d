import { shorthand, soundKey, squeeze, unmask } from '../../text/index.js'
import { createTypoIndex } from './typo-index.js'

/** The words that templates know, each with a number; and which of them a written word may stand for. */
export interface Vocabulary {
  /** The number of a whole word. The same word always has the same number. */
  idOfWord(word: string): number
  /** The number of "any word that starts so". */
  idOfPrefix(prefix: string): number
  /** The number of "any number". */
  readonly idOfNumber: number
  /** True for a word that a template names, written so. */
  knows(word: string): boolean
  /** What a folded word of a message may stand for; empty for a word no template knows. */
  idsOf(written: string): readonly number[]
}

const SOUND_MIN_LETTERS = 4
/** No word of Spanish is longer; what is, is stretched or an attack, and guessing at it costs more than its length. */
const LETTERS_MAX = 40
const NONE: readonly number[] = []

/** What a vocabulary is told beside the templates' words. */
export interface VocabularyOptions {
  /** Words that are also recognised with one typing error. */
  readonly correctable?: readonly string[]
  /** Real words that are never taken for another. */
  readonly neighbours?: readonly string[]
}

/** An empty vocabulary; compiling templates fills it. Lookups may start once all templates are in. */
export function createVocabulary({ correctable = [], neighbours = [] }: VocabularyOptions = {}): Vocabulary {
  const words = new Map<string, number>()
  const sounds = new Map<string, number[]>()
  const prefixes = new Map<string, number>()
  const prefixLengths = new Set<number>()
  const typos = createTypoIndex(correctable)
  const real = new Set(neighbours)
  let count = 1
  const idOfNumber = 0

  function idOfWord(word: string): number {
    const known = words.get(word)
    if (known !== undefined) return known
    const id = count++
    words.set(word, id)
    if (word.length >= SOUND_MIN_LETTERS) {
      const key = soundKey(word)
      const alike = sounds.get(key)
      if (alike) alike.push(id)
      else sounds.set(key, [id])
    }
    return id
  }

  function idOfPrefix(prefix: string): number {
    const known = prefixes.get(prefix)
    if (known !== undefined) return known
    const id = count++
    prefixes.set(prefix, id)
    prefixLengths.add(prefix.length)
    return id
  }

  /** From the surest reading to the freest; the first that means something to a template is taken. */
  function idsOf(written: string): readonly number[] {
    if (real.has(written)) return exactly(written)
    if (written.length > LETTERS_MAX) {
      const [once = ''] = squeeze(written)
      return once.length <= LETTERS_MAX ? exactly(once) : NONE
    }
    if (written.charCodeAt(0) < 58 && /^\d+$/.test(written)) return [idOfNumber, ...exactly(written)]
    // A stretched word is a whole word before it is the beginning of one: "estafaaaa" is estafa.
    for (const form of readings(written)) if (words.has(form)) return exactly(form)
    for (const form of readings(written)) {
      const ids = exactly(form)
      if (ids.length > 0) return ids
    }
    if (written.length < SOUND_MIN_LETTERS) return NONE
    for (const form of [written, ...squeeze(written)]) {
      const ids = sounds.get(soundKey(form))
      if (ids) return ids
    }
    const meant = typos.correct(written)
    return meant === null ? NONE : exactly(meant)
  }

  function exactly(form: string): number[] {
    const ids: number[] = []
    const word = words.get(form)
    if (word !== undefined) ids.push(word)
    for (const length of prefixLengths) {
      if (length > form.length) continue
      const prefix = prefixes.get(form.slice(0, length))
      if (prefix !== undefined) ids.push(prefix)
    }
    return ids
  }

  return { idOfWord, idOfPrefix, idOfNumber, knows: (word) => words.has(word), idsOf }
}

/** The spellings a written word may be read as, likeliest first. */
function* readings(written: string): Generator<string> {
  yield written
  const short = shorthand.get(written)
  if (short) yield short
  for (const squeezed of squeeze(written)) {
    yield squeezed
    const shortSqueezed = shorthand.get(squeezed)
    if (shortSqueezed) yield shortSqueezed
  }
  const unmasked = unmask(written)
  if (unmasked) yield unmasked
}
