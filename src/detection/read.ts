import type { Word } from '../text/index.js'
import { createReading, type Meaning, type Reading, type WordSets } from './matcher/index.js'
import type { Vocabulary } from './template/vocabulary.js'

/** Turns the words of messages into what templates see, and remembers what each word means. */
export interface Reader {
  (words: readonly Word[]): Reading
  /** The sets of words that a symbol belongs to. */
  setsOf(symbol: number): ReadonlySet<number>
}

interface Known extends Meaning {
  /** Fillers that begin with this word, as sequences of word ids. */
  readonly fillers: readonly (readonly number[])[]
}

const REMEMBERED_MAX = 8192

/** @param fillers Words and phrases that a match may pass over. */
export function createReader(vocabulary: Vocabulary, sets: WordSets, fillers: readonly string[]): Reader {
  const phrases = fillers.map((phrase) => phrase.split(' ').map(vocabulary.idOfWord))
  const remembered = new Map<string, Known>()
  const symbols = new Map<string, number>()
  const setsBySymbol: ReadonlySet<number>[] = []

  function symbolOf(ids: readonly number[]): number {
    const held = sets.holding(ids)
    const key = held.join()
    const known = symbols.get(key)
    if (known !== undefined) return known
    symbols.set(key, setsBySymbol.length)
    return setsBySymbol.push(new Set(held)) - 1
  }

  function meaningOf({ text }: Word): Known {
    const known = remembered.get(text)
    if (known) return known
    const ids = vocabulary.idsOf(text)
    const fresh: Known = {
      ids,
      symbol: symbolOf(ids),
      fillers: phrases.filter(([first]) => ids.includes(first as number)),
    }
    if (remembered.size >= REMEMBERED_MAX) remembered.clear()
    remembered.set(text, fresh)
    return fresh
  }

  function read(words: readonly Word[]): Reading {
    const meanings = words.map(meaningOf)
    let passable: Set<number> | null = null
    for (let at = 0; at < meanings.length; at++) {
      for (const phrase of (meanings[at] as Known).fillers) {
        if (!phrase.every((id, offset) => meanings[at + offset]?.ids.includes(id))) continue
        passable ??= new Set()
        for (let n = 0; n < phrase.length; n++) passable.add(at + n)
      }
    }
    return createReading(words, meanings, passable)
  }

  return Object.assign(read, { setsOf: (symbol: number) => setsBySymbol[symbol] as ReadonlySet<number> })
}
