import type { Word } from '../../text/index.js'
import type { Edge } from '../template/parse.js'
import type { Place, Starts } from './automaton.js'
import { createLazyDfa } from './lazy-dfa.js'
import type { Reading } from './reading.js'

/** The words with which the matches begin that end before word `to`, from the last to the first. */
export type FindBeginnings = (reading: Reading, to: number) => readonly number[]

/**
 * Reads backwards from where a match ends.
 * @param starts Of the templates read backwards.
 * @param reach How many words it goes back at most.
 */
export function createFindBeginnings(
  { any, clause, message }: Starts,
  reach: number,
  setsOf: (symbol: number) => ReadonlySet<number>,
): FindBeginnings {
  const dfaFrom = (...places: readonly Place[]) => createLazyDfa(places, null, setsOf)
  // By what stands behind the match: nothing that matters, a clause's edge, the message's.
  const behind = [dfaFrom(any), dfaFrom(any, clause), dfaFrom(any, clause, message)] as const

  return ({ words, letters }, to) => {
    const next = words[to]
    const { initial, step } = behind[next === undefined ? 2 : next.before === 'none' ? 0 : 1]
    const found: number[] = []
    let state = initial
    for (let at = to - 1; at >= 0 && to - at <= reach; at--) {
      state = step(state, letters[at] as number)
      if (state.ends.some(({ edge }) => beginsAt(edge, words, at))) found.push(at)
      if (state.places.length === 0 || (words[at] as Word).before === 'hard') break
    }
    return found
  }
}

/** True where an edge stands before the word; before the first stands every edge. */
const beginsAt = (edge: Edge, words: readonly Word[], at: number) =>
  edge === 'any' || at === 0 || (edge === 'clause' && (words[at] as Word).before !== 'none')
