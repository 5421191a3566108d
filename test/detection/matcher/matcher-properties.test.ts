import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { load } from './load.js'
import {
  anyEdge,
  anyMessage,
  anyTree,
  type EdgeSign,
  leftmostLongest,
  requiresWord,
  type Said,
  type Tree,
  written,
} from './reference-matcher.js'

const RUNS = { numRuns: 500 }
const anyRequiringTree = anyTree.filter(requiresWord)
const severalMessages = fc.array(anyMessage, { minLength: 12, maxLength: 12 })

const sourceOf = (tree: Tree, from: EdgeSign = '', to: EdgeSign = '') =>
  `${from} ${written(tree)} ${to.replaceAll('^', '$')}`

function spansIn(find: ReturnType<typeof load>, said: readonly Said[]) {
  const words = said.map((word) => ({ ...word, start: 0, end: 0 }))
  const fillers = new Set([...said.keys()].filter((at) => said[at]?.filler))
  return find(words, fillers)
}

describe('any small template on any short message', () => {
  it('matches what brute force matches', () => {
    fc.assert(
      fc.property(anyRequiringTree, anyEdge, anyEdge, severalMessages, (tree, from, to, messages) => {
        const find = load(sourceOf(tree, from, to))
        for (const said of messages)
          expect(spansIn(find, said).spans(0)).toEqual(leftmostLongest(tree, said, from, to))
      }),
      RUNS,
    )
  })

  it('matches beside any other template what it matches alone', () => {
    fc.assert(
      fc.property(anyRequiringTree, anyRequiringTree, severalMessages, (one, other, messages) => {
        const both = load(sourceOf(one), sourceOf(other))
        for (const said of messages) {
          const matches = spansIn(both, said)
          expect([matches.spans(0), matches.spans(1)]).toEqual([
            leftmostLongest(one, said, '', ''),
            leftmostLongest(other, said, '', ''),
          ])
        }
      }),
      RUNS,
    )
  })

  it('is refused exactly where it requires no word', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        if (requiresWord(tree)) expect(load(sourceOf(tree))).toBeTypeOf('function')
        else expect(() => load(sourceOf(tree))).toThrow('no word in it is required')
      }),
      RUNS,
    )
  })
})
