import type { Word } from '../text/index.js'
import type { CompiledRuleset } from './compile-ruleset.js'
import type { Reading } from './template/run.js'

/** Words → what each may stand for, and which may be passed over. */
export function read({ vocabulary, fillers }: CompiledRuleset, words: readonly Word[]): Reading {
  const ids = words.map((word) => vocabulary.idsOf(word.text))
  const passable = words.map(() => false)
  for (const [at, alternatives] of ids.entries()) {
    for (const id of alternatives) {
      for (const phrase of fillers.get(id) ?? []) {
        if (phrase.every((next, offset) => ids[at + offset]?.includes(next)))
          passable.fill(true, at, at + phrase.length)
      }
    }
  }
  return { words, ids, fillers: passable }
}
