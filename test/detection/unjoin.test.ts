import { createDetector } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aRule, aRuleset } from './small-rulesets.js'

const rules = aRuleset({
  rules: [aRule({ patterns: ['quiero [hablar con] un asesor', 'gerencia'] })],
  correctable: ['quiero', 'asesor'],
})
const quotesIn = (text: string) =>
  createDetector({ rules })
    .detect(text)
    .triggers.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))

describe('words written as one', () => {
  it.each([
    ['two', 'quieroun asesor'],
    ['two short ones', 'quiero unasesor'],
    ['three', 'quierounasesor'],
    ['four', 'QuieroHablarConun asesor'],
    ['with accents', 'quiéroun asesór'],
    ['in letters of two units', 'quiero 𝐮𝐧𝐚𝐬𝐞𝐬𝐨𝐫'],
  ])('%s are read apart, and quoted as they stand', (_what, text) => {
    expect(quotesIn(text)).toEqual([text])
  })

  it('the quote ends inside the joined word where what is found does', () => {
    expect(quotesIn('quiero un asesorcon')).toEqual(['quiero un asesor'])
  })

  it.each([
    ['none of them matters', 'sugerencia'],
    ['a rest means nothing', 'quierounasesorx'],
    ['there are too many', 'quiero hablarconunasesorunasesor'],
  ])('stay one where %s', (_what, text) => {
    expect(quotesIn(text)).toEqual([])
  })
})

describe('a word longer than any of Spanish', () => {
  it('stands for nothing, however it begins', () => {
    expect(quotesIn('quierounasesor'.repeat(300))).toEqual([])
    expect(quotesIn('a s e s o r '.repeat(300))).toEqual([])
  })

  it('is the word it stretches', () => {
    expect(quotesIn(`quiero un ases${'o'.repeat(200)}r`)).toEqual([`quiero un ases${'o'.repeat(200)}r`])
  })
})
