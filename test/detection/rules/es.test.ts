import { spanishRules } from 'relevo'
import { runRuleExamples } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

describe('the Spanish rules against their own examples', () => {
  const results = runRuleExamples(spanishRules)

  it('ran examples of every rule', () => {
    expect(new Set(results.map((result) => result.ruleId)).size).toBe(
      spanishRules.rules.length + spanishRules.signals.length,
    )
  })

  it.each(['missing', 'misplaced', 'noisy', 'promote'] as const)('has none %s', (outcome) => {
    const bad = results.filter((result) => result.outcome === outcome)
    expect(bad.map(({ ruleId, text, quotes }) => `${ruleId}: ${text} → ${quotes.join(' | ')}`)).toEqual([])
  })
})
