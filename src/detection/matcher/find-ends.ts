import type { Word } from '../../text/index.js'
import type { Edge } from '../template/parse.js'
import type { LazyDfa } from './lazy-dfa.js'
import type { Reading } from './reading.js'

/** Where matches end, by owner: the numbers of the words after them, in order. Null where nothing matches. */
export type Ends = ReadonlyMap<number, readonly number[]>

/** Reads a message once, from the first word to the last, and tells where matches of which owner end. */
export function findEnds({ initial, step }: LazyDfa, { words, letters }: Reading): Ends | null {
  let found: Map<number, number[]> | null = null
  let state = initial
  for (let at = 0; at < letters.length; at++) {
    // A match never crosses the end of a sentence.
    if ((words[at] as Word).before === 'hard') state = initial
    state = step(state, letters[at] as number)
    for (const { owner, edge } of state.ends) {
      if (!endsAt(edge, words[at + 1])) continue
      found ??= new Map()
      const ends = found.get(owner)
      if (!ends) found.set(owner, [at + 1])
      else if (ends[ends.length - 1] !== at + 1) ends.push(at + 1)
    }
  }
  return found
}

/** True where an edge stands before the next word; behind the last stands every edge. */
const endsAt = (edge: Edge, next: Word | undefined) =>
  edge === 'any' || next === undefined || (edge === 'clause' && next.before !== 'none')
