import type { Word } from '../../text/index.js'
import { letterOf } from './lazy-dfa.js'

/** What a written word means to a ruleset. */
export interface Meaning {
  /** Words with the same symbol are the same to every template. */
  readonly symbol: number
  /** The words of templates that it may stand for. */
  readonly ids: readonly number[]
}

/** A message ready for matching. */
export interface Reading {
  readonly words: readonly Word[]
  readonly meanings: readonly Meaning[]
  /** For each word, what the automaton reads. */
  readonly letters: readonly number[]
}

/** @param fillers The words that a match may pass over; null for none. */
export function createReading(
  words: readonly Word[],
  meanings: readonly Meaning[],
  fillers: ReadonlySet<number> | null,
): Reading {
  const letters = new Array<number>(words.length)
  for (let at = 0; at < words.length; at++) {
    const edge = at === 0 ? 2 : (words[at] as Word).before === 'none' ? 0 : 1
    letters[at] = letterOf((meanings[at] as Meaning).symbol, edge, fillers?.has(at) ?? false)
  }
  return { words, meanings, letters }
}
