import type { CompiledRule, CompiledRuleset, CompiledSignal } from './compile-ruleset.js'
import type { Matches, Span } from './matcher/index.js'

/** A rule and the words it matched. */
export interface Finding<R = CompiledRule | CompiledSignal> {
  readonly rule: R
  readonly span: Span
}

/** Every match of every rule and signal; these are the first owners of the matcher. */
export function find({ rules }: CompiledRuleset, matches: Matches): Finding[] {
  const findings: Finding[] = []
  for (const owner of matches.owners(rules.length)) {
    const rule = rules[owner] as Finding['rule']
    for (const span of matches.spans(owner)) findings.push({ rule, span })
  }
  return findings
}
