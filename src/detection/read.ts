import type { Word } from '../text/index.js'
import type { CompiledRuleset } from './compile-ruleset.js'
import type { Reading } from './template/run.js'

/** Words → what each may stand for, and which may be passed over. */
export function read({ vocabulary, fillers }: CompiledRuleset, words: readonly Word[]): Reading {
  const ids = words.map((word) => vocabulary.idsOf(word.text))
  const passable = words.map(() => false)
  ids.forEach((alternatives, at) => {
    const phrases = alternatives.flatMap((id) => fillers.get(id) ?? [])
    for (const phrase of phrases) {
      if (phrase.every((id, offset) => ids[at + offset]?.includes(id)))
        passable.fill(true, at, at + phrase.length)
    }
  })
  return { words, ids, fillers: passable }
}
