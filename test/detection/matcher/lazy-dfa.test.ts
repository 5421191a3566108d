import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createAutomatonBuilder } from '../../../src/detection/matcher/automaton.js'
import { createLazyDfa, letterOf } from '../../../src/detection/matcher/lazy-dfa.js'
import { createWordSets } from '../../../src/detection/matcher/word-sets.js'
import { parseTemplate } from '../../../src/detection/template/parse.js'
import { createVocabulary } from '../../../src/detection/template/vocabulary.js'

const names = ['sol', 'mar', 'sal', 'gris']

function automaton() {
  const vocabulary = createVocabulary()
  const sets = createWordSets(vocabulary)
  const builder = createAutomatonBuilder(sets, 'forwards')
  for (const [owner, source] of ['sol {3} mar', '(sol|mar) [sal] sol', '^ mar', '{2} sal sal'].entries())
    builder.add(owner, parseTemplate(source, { expansions: {}, verbs: {} }))
  const setsOf = (symbol: number) => new Set(sets.holding(vocabulary.idsOf(names[symbol] as string)))
  return (statesMax?: number) => createLazyDfa([], builder.starts(), setsOf, statesMax)
}

const dfaOf = automaton()

/** The owners of the matches that end with each letter. */
function endsOf(dfa: ReturnType<typeof dfaOf>, letters: readonly number[]): number[][] {
  let state = dfa.initial
  return letters.map((letter) => {
    state = dfa.step(state, letter)
    return state.ends.map(({ owner }) => owner).sort()
  })
}

const anyLetters = fc.array(
  fc
    .record({ symbol: fc.nat(names.length - 1), edge: fc.constantFrom(0, 1, 2), filler: fc.boolean() })
    .map(({ symbol, edge, filler }) => letterOf(symbol, edge as 0 | 1 | 2, filler)),
  { maxLength: 30 },
)

it('finds the same, cold or warm, and however few states it may keep', () => {
  const warm = dfaOf()
  const forgetful = [1, 2, 5].map((statesMax) => dfaOf(statesMax))
  fc.assert(
    fc.property(anyLetters, (letters) => {
      const expected = endsOf(dfaOf(), letters)
      expect(endsOf(warm, letters)).toEqual(expected)
      for (const dfa of forgetful) expect(endsOf(dfa, letters)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

it('works a step out once', () => {
  const dfa = dfaOf()
  const letter = letterOf(0, 2, false)
  expect(dfa.step(dfa.initial, letter)).toBe(dfa.step(dfa.initial, letter))
})
