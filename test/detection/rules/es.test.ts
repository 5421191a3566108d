import { spanishRules } from 'relevo'
import { runRuleExamples } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

describe('the Spanish rules against their own examples', () => {
  const results = runRuleExamples(spanishRules)

  it('ran examples of every rule', () => {
    expect(new Set(results.map((result) => result.of)).size).toBe(
      spanishRules.rules.length + spanishRules.signals.length,
    )
  })

  it.each(['missing', 'misplaced', 'noisy', 'promote'] as const)('has none %s', (outcome) => {
    const bad = results.filter((result) => result.outcome === outcome)
    expect(bad.map(({ of, text, found }) => `${of}: ${text} → ${found}`)).toEqual([])
  })
})

it('every name and every family of verbs is used by a template', () => {
  const { expansions, verbs, rules, signals, holds } = spanishRules
  const templates = [
    ...Object.values(expansions),
    ...[...rules, ...signals, ...holds].flatMap(({ patterns, unless = [] }) => [...patterns, ...unless]),
  ]
  const used = new Set(
    templates.flatMap((template) => [...template.matchAll(/<(\w+)/g)].map(([, name]) => name)),
  )
  const names = [...Object.keys(expansions), ...Object.keys(verbs)]
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name) => !used.has(name))).toEqual([])
})
