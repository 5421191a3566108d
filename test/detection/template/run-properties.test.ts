import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTemplate } from '../../../src/detection/template/compile.js'
import { parseTemplate } from '../../../src/detection/template/parse.js'
import { run } from '../../../src/detection/template/run.js'
import { createVocabulary } from '../../../src/detection/template/vocabulary.js'
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

function load(tree: Tree, from: EdgeSign = '', to: EdgeSign = '') {
  const vocabulary = createVocabulary()
  const source = `${from} ${written(tree)} ${to.replaceAll('^', '$')}`
  const program = compileTemplate(source, parseTemplate(source, { expansions: {}, verbs: {} }), vocabulary)
  const readingOf = (said: readonly Said[]) => ({
    words: said.map((word) => ({ ...word, start: 0, end: 0 })),
    ids: said.map((word) => vocabulary.idsOf(word.text)),
    fillers: said.map((word) => word.filler),
  })
  return { program, readingOf }
}

describe('any small template on any short message', () => {
  it('matches what brute force matches', () => {
    fc.assert(
      fc.property(anyRequiringTree, anyEdge, anyEdge, severalMessages, (tree, from, to, messages) => {
        const { program, readingOf } = load(tree, from, to)
        for (const said of messages) {
          const spans = run(program, readingOf(said), { from: 0, to: said.length })
          expect(spans).toEqual(leftmostLongest(tree, said, from, to))
        }
      }),
      RUNS,
    )
  })

  it('matches only where one of its anchors is', () => {
    fc.assert(
      fc.property(anyRequiringTree, anyMessage, (tree, said) => {
        const { program, readingOf } = load(tree)
        const { ids } = readingOf(said)
        for (const span of leftmostLongest(tree, said, '', '')) {
          const inside = ids.slice(span.from, span.to).flat()
          expect(program.anchors.some((anchor) => inside.includes(anchor))).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('matches no more words than its longest match has, fillers aside', () => {
    fc.assert(
      fc.property(anyRequiringTree, anyMessage, (tree, said) => {
        const { program } = load(tree)
        for (const span of leftmostLongest(tree, said, '', '')) {
          const inside = said.slice(span.from, span.to)
          const fillers = inside.filter((word) => word.filler).length
          expect(inside.length - fillers).toBeLessThanOrEqual(program.longest)
        }
      }),
      RUNS,
    )
  })

  it('is refused exactly where it requires no word', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        if (requiresWord(tree)) expect(load(tree).program.anchors).not.toEqual([])
        else expect(() => load(tree)).toThrow('no word in it is required')
      }),
      RUNS,
    )
  })
})
