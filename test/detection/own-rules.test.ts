import { createDetector, type OwnRules, type Phrase } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aHold, aRule, aRuleset, aSignal } from './small-rulesets.js'

const rules = aRuleset({
  expansions: { want: '(quiero|ocupo)' },
  rules: [aRule()],
  signals: [aSignal()],
  holds: [aHold()],
})
const detectorWith = (own: OwnRules) => createDetector({ rules, own })
const decided = (own: OwnRules, text: string) => {
  const { decision, triggers } = detectorWith(own).detect(text)
  return [
    decision,
    ...triggers.flatMap(({ evidence }) => evidence.map(({ ruleId, quote }) => `${ruleId}: ${quote}`)),
  ]
}
const refund: Phrase = { say: 'Reembolso del Diseño', trigger: 'complaint' }

describe('a phrase of a tenant', () => {
  it.each([
    ['as it stands', 'es por el reembolso del diseño', 'reembolso del diseño'],
    ['in capitals, without accents', 'REEMBOLSO DEL DISENO!!', 'REEMBOLSO DEL DISENO'],
    ['stretched', 'un reembolsooo del diseño', 'reembolsooo del diseño'],
  ])('is found %s', (_how, text, quote) => {
    expect(decided({ phrases: [refund] }, text)).toEqual([
      'escalate',
      `phrase.reembolso_del_disenyo: ${quote}`,
    ])
  })

  it.each([
    ['in shorthand', 'q onda rota', 'que onda rota'],
    ['written out', 'que onda rota', 'q onda rota'],
    ['with a word of shorthand of its own', 'xfa el dorado', 'porfavor el dorado'],
    ['as one word that the ruleset would take apart', 'quieroasesor', 'quieroasesor'],
  ])('is found %s', (_how, say, text) => {
    const joined = { ...rules, correctable: ['asesor'] }
    const detector = createDetector({ rules: joined, own: { phrases: [{ say, trigger: 'complaint' }] } })
    expect(detector.detect(text).decision).toBe('escalate')
  })

  it('of ñ and of n are two', () => {
    const phrases = [
      { say: 'caña rota', trigger: 'complaint' },
      { say: 'cana rota', trigger: 'complaint' },
    ] as const
    expect(() => detectorWith({ phrases })).not.toThrow()
  })

  it('is not found in other words, nor where it is denied', () => {
    expect(decided({ phrases: [refund] }, 'reembolso de un diseño')).toEqual(['none'])
    expect(decided({ phrases: [refund] }, 'no reembolso del diseño')).toEqual(['none'])
  })

  it('may only ask', () => {
    const [decision] = decided({ phrases: [{ ...refund, level: 'ask' }] }, 'reembolso del diseño')
    expect(decision).toBe('ask')
  })

  it('stands beside the rules of the ruleset, which are found as before', () => {
    expect(decided({ phrases: [refund] }, 'quiero un asesor por el reembolso del diseño')).toEqual([
      'escalate',
      'human_request.test: quiero un asesor',
      'phrase.reembolso_del_disenyo: reembolso del diseño',
    ])
  })
})

describe('a rule of a tenant', () => {
  const own = aRule({
    id: 'negotiation.own',
    trigger: 'negotiation',
    patterns: ['<want> precio de socio'],
    examples: { fires: ['«ocupo precio de socio»'], quiet: ['¿qué es un socio?'] },
  })

  it('may use the names of the ruleset', () => {
    expect(decided({ rules: [own] }, 'ocupo precio de socio')).toEqual([
      'escalate',
      'negotiation.own: ocupo precio de socio',
    ])
  })

  it.each([
    [
      'without examples',
      { rules: [{ ...own, examples: { fires: [], quiet: [] } }] },
      'rule "negotiation.own"',
    ],
    ['with a template that cannot be read', { rules: [{ ...own, patterns: ['(a'] }] }, '"negotiation.own"'],
    ['that is there twice', { rules: [own, own] }, 'rule "negotiation.own"'],
    ['a phrase without words', { phrases: [{ ...refund, say: '?!' }] }, 'phrase "?!"'],
    ['a phrase that is there twice', { phrases: [refund, refund] }, 'rule "phrase.reembolso_del_disenyo"'],
    ['an unknown id to silence', { silenced: ['human_request.nobody'] }, 'silenced "human_request.nobody"'],
  ])('%s does not load, with an error that names it', (_what, wrong: OwnRules, named) => {
    expect(() => detectorWith(wrong)).toThrow(
      expect.objectContaining({ code: 'RULE_INVALID', message: expect.stringContaining(named) }),
    )
  })
})

describe('a word of a tenant', () => {
  const terminal = aRule({
    id: 'technical_issue.own',
    trigger: 'technical_issue',
    patterns: ['datafono no (lee|pasa)'],
    examples: { fires: ['el «datáfono no lee»'], quiet: ['un datáfono'] },
  })

  it('is not taken apart, though its halves are words of the Spanish rules ("data", "fono")', () => {
    const { triggers } = createDetector({ own: { rules: [terminal] } }).detect('el datáfono no pasa')
    expect(triggers[0]?.evidence[0]).toMatchObject({
      ruleId: 'technical_issue.own',
      quote: 'datáfono no pasa',
    })
  })
})

describe('a silenced rule', () => {
  it('is not found, nor held back', () => {
    const detector = detectorWith({ silenced: ['human_request.test', 'signal.test'] })
    expect(detector.detect('quiero un asesor por mi factura')).toMatchObject({ triggers: [], signals: [] })
    expect(detector.detect('no quiero un asesor')).toMatchObject({ heldBack: [] })
  })

  it('leaves the others alone', () => {
    expect(decided({ silenced: ['signal.test'] }, 'quiero un asesor')).toEqual([
      'escalate',
      'human_request.test: quiero un asesor',
    ])
  })
})

it('one trigger may have thresholds of its own', () => {
  const detector = createDetector({
    rules: aRuleset({
      rules: [aRule(), aRule({ id: 'complaint.test', trigger: 'complaint', patterns: ['mala'] })],
    }),
    thresholdsOf: { complaint: { escalate: 0.95 } },
  })
  expect(
    detector.detect('quiero un asesor, mala').triggers.map(({ trigger, level }) => [trigger, level]),
  ).toEqual([
    ['human_request', 'escalate'],
    ['complaint', 'ask'],
  ])
})
