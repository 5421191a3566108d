import type { CompiledRule, CompiledRuleset, CompiledSignal } from './compile-ruleset.js'
import type { Matches, Span } from './matcher/index.js'

/** A rule and the words it matched. */
export interface Finding<R = CompiledRule | CompiledSignal> {
  readonly rule: R
  readonly span: Span
}

/** Every match of every rule and signal; these are the first owners of the matcher. */
export function find({ rules }: CompiledRuleset, matches: Matches): Finding[] {
  return matches
    .owners(rules.length)
    .flatMap((owner) => matches.spans(owner).map((span) => ({ rule: rules[owner] as Finding['rule'], span })))
}
