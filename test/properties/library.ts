import { createHandoff, defineRule, defineRuleset, RelevoError, type Ruleset } from 'relevo'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { createSqliteStore } from 'relevo/sqlite'

/** What the proofs need of the library: its sources, or a copy with a bug in it. */
export const theLibrary = {
  createHandoff,
  createMemoryStore,
  createSqliteStore,
  createTenantList,
  defineRule,
  defineRuleset,
  RelevoError,
}

/** See {@link theLibrary}. */
export type Library = typeof theLibrary

/** What customers say in the proofs, so that nothing has to be guessed: the rules know these words and no others. */
export const words = {
  calls: 'quiero un asesor',
  unclear: 'otra vez',
  yes: 'sí',
  no: 'no',
  /** Says something else each time: the same matter again would count as an answer that failed. */
  calm: (n: number) => `zu${n}x ka${n}x`,
} as const

/** Two rules: one that calls a person, one that is unclear. */
export function smallRules({ defineRule, defineRuleset }: Library): Ruleset {
  const why = { es: 'lo dice', en: 'says it' }
  const rule = (id: string, trigger: 'human_request' | 'bot_accusation', pattern: string, weight: number) =>
    defineRule({
      id,
      trigger,
      why,
      patterns: [pattern],
      weight,
      examples: { fires: [`«${pattern}»`], quiet: ['hola'] },
    })
  return defineRuleset({
    id: 'proofs@1',
    expansions: {},
    verbs: {},
    rules: [
      rule('human_request.proof', 'human_request', words.calls, 0.9),
      rule('bot_accusation.proof', 'bot_accusation', words.unclear, 0.5),
    ],
    signals: [],
    fillers: [],
    correctable: [],
    neighbours: [],
    adversatives: [],
    holds: [],
  })
}
