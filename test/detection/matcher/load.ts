import {
  createMatcherBuilder,
  createReading,
  createWordSets,
  type Matches,
} from '../../../src/detection/matcher/index.js'
import { parseTemplate } from '../../../src/detection/template/parse.js'
import { createVocabulary } from '../../../src/detection/template/vocabulary.js'
import type { Word } from '../../../src/text/index.js'

/** A matcher for some templates, each its own owner in the order given; `fillers` tells which words may be passed over. */
export function load(...templates: readonly string[]) {
  const vocabulary = createVocabulary()
  const sets = createWordSets(vocabulary)
  const builder = createMatcherBuilder(sets)
  for (const source of templates)
    builder.addOwner([{ source, template: parseTemplate(source, { expansions: {}, verbs: {} }) }])
  const symbols = new Map<string, number>()
  const setsBySymbol: ReadonlySet<number>[] = []
  const match = builder.build((symbol) => setsBySymbol[symbol] ?? new Set())

  return (words: readonly Word[], fillers: ReadonlySet<number>): Matches => {
    const meanings = words.map(({ text }) => {
      const ids = vocabulary.idsOf(text)
      const held = sets.holding(ids)
      const symbol = symbols.get(held.join()) ?? setsBySymbol.push(new Set(held)) - 1
      symbols.set(held.join(), symbol)
      return { ids, symbol }
    })
    return match(createReading(words, meanings, fillers))
  }
}
