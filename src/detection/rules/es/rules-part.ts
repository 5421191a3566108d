import type { Rule } from '../../rule.js'

/** The rules of one trigger, with the names that only they use. */
export interface RulesPart {
  readonly rules: readonly Rule[]
  readonly expansions: Readonly<Record<string, string>>
  readonly verbs?: Readonly<Record<string, string>>
}
