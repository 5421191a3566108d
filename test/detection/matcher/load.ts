import {
  createMatcherBuilder,
  createReading,
  createWordSets,
  type Matches,
} from '../../../src/detection/matcher/index.js'
import { createReader } from '../../../src/detection/read.js'
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
  const read = createReader(vocabulary, sets, [])
  const match = builder.build(read.setsOf)
  return (words: readonly Word[], fillers: ReadonlySet<number>): Matches =>
    match(createReading(words, read(words).meanings, fillers))
}
