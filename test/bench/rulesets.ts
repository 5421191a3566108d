import { defineRule, defineRuleset, type Rule, type Ruleset, spanishRules } from 'relevo'

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo']

/** A made-up word that no message holds, another for each number. */
function inventedWord(n: number): string {
  let word = 'x'
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return `${word}x`
}

const copyOf = (rule: Rule, n: number, patterns: readonly string[]): Rule =>
  defineRule({
    id: `${rule.id}.copy_${n}`,
    trigger: rule.trigger,
    why: rule.why,
    weight: rule.weight,
    patterns,
    examples: 'checked-at-build',
  })

/** Ten times the rules, the new ones about words of their own. */
export function tenTimesDistinct(): Ruleset {
  const more = spanishRules.rules.flatMap((rule, at) =>
    Array.from({ length: 9 }, (_, n) =>
      copyOf(
        rule,
        n,
        rule.patterns.map(
          (_, p) => `${inventedWord(at * 999 + n * 99 + p)} (${inventedWord(n)}|${inventedWord(p)})`,
        ),
      ),
    ),
  )
  return defineRuleset({ ...spanishRules, id: 'bench-distinct@1', rules: [...spanishRules.rules, ...more] })
}

/** Ten times the rules, the new ones beginning as the old ones do and ending in words of their own. */
export function tenTimesSameOpenings(): Ruleset {
  const more = spanishRules.rules.flatMap((rule, at) =>
    Array.from({ length: 9 }, (_, n) =>
      copyOf(
        rule,
        n,
        rule.patterns.map(
          (_, p) => `(quiero|necesito|no|me|la) [que] {2} ${inventedWord(at * 999 + n * 99 + p)}`,
        ),
      ),
    ),
  )
  return defineRuleset({ ...spanishRules, id: 'bench-openings@1', rules: [...spanishRules.rules, ...more] })
}
