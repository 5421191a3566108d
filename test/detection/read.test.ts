import { createDetector } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aHold, aRule, aRuleset } from './small-rulesets.js'

const rules = aRuleset({ rules: [aRule()], fillers: ['pues', 'ya', 'por favor', 'la verdad'] })
const quotesIn = (text: string) =>
  createDetector({ rules })
    .detect(text)
    .triggers.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))

describe('fillers of a ruleset', () => {
  it.each([
    ['a word', 'quiero pues un asesor'],
    ['a phrase', 'quiero, por favor, un asesor'],
    ['five words of them', 'quiero la verdad, por favor, un ya asesor'],
    ['as it is written', 'quiero x favor un asesor'],
    ['stretched', 'quiero yaaaa un asesor'],
  ])('%s may stand inside what is found, and is quoted with it', (_what, text) => {
    expect(quotesIn(text)).toEqual([text])
  })

  it.each([
    ['before it', 'pues quiero un asesor'],
    ['after it', 'quiero un asesor por favor'],
    ['around it', 'ya quiero un asesor ya'],
  ])('%s they are not quoted', (_where, text) => {
    expect(quotesIn(text)).toEqual(['quiero un asesor'])
  })

  it.each([
    ['half a phrase is none', 'quiero por un asesor'],
    ['the other half neither', 'quiero un favor asesor'],
    ['a phrase the other way round neither', 'quiero favor por un asesor'],
    ['another word is none', 'quiero casi un asesor'],
    ['they do not join sentences', 'quiero. Por favor, un asesor'],
  ])('%s', (_what, text) => {
    expect(quotesIn(text)).toEqual([])
  })
})

describe('what takes a finding back passes over fillers too', () => {
  const text = 'quiero un asesor, por favor, de seguros'
  const heldBackIn = (parts: Parameters<typeof aRuleset>[0]) =>
    createDetector({ rules: aRuleset({ fillers: ['por favor'], ...parts }) })
      .detect(text)
      .heldBack.map(({ because, by }) => `${because} by "${by.quote}"`)

  it('an exception of the rule', () => {
    const rule = aRule({ unless: ['asesor de seguros'] })
    expect(heldBackIn({ rules: [rule] })).toEqual(['exception by "asesor, por favor, de seguros"'])
  })

  it('a hold over the finding', () => {
    const hold = aHold({ kind: 'name', side: 'over', patterns: ['asesor de seguros'] })
    expect(heldBackIn({ rules: [aRule()], holds: [hold] })).toEqual([
      'name by "asesor, por favor, de seguros"',
    ])
  })
})
