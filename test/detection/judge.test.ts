import { createDetector, type Rule, type Thresholds } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aHold, aRule, aRuleset, aSignal } from './small-rulesets.js'

const detectorOf = (rules: readonly Rule[], thresholds: Partial<Thresholds> = {}) =>
  createDetector({ rules: aRuleset({ rules }), thresholds })

describe('thresholds', () => {
  it.each([
    [0.39, {}, 'none'],
    [0.4, {}, 'ask'],
    [0.69, {}, 'ask'],
    [0.7, {}, 'escalate'],
    [1, {}, 'escalate'],
    [0.5, { ask: 0.51 }, 'none'],
    [0.5, { escalate: 0.5 }, 'escalate'],
    [0.9, { escalate: 0.95 }, 'ask'],
    [0.01, { ask: 0 }, 'ask'],
    [0.99, { ask: 1, escalate: 1 }, 'none'],
  ] as const)('a weight of %d under %j decides %s', (weight, thresholds, decision) => {
    const detection = detectorOf([aRule({ weight })], thresholds).detect('quiero un asesor')
    expect(detection.decision).toBe(decision)
    expect(detection.triggers.map(({ level }) => level)).toEqual(decision === 'none' ? [] : [decision])
    expect(detection.confidence).toBe(decision === 'none' ? 0 : weight)
  })
})

describe('a hedged finding only asks, whatever the thresholds', () => {
  const hedge = aHold({ kind: 'hedged', patterns: ['tal vez'] })
  const detectorOfHedged = (thresholds: Partial<Thresholds>) =>
    createDetector({ rules: aRuleset({ rules: [aRule()], holds: [hedge] }), thresholds })

  it.each([{}, { ask: 0.3, escalate: 0.35 }, { ask: 0.7, escalate: 0.7 }])('%j', (thresholds) => {
    expect(detectorOfHedged(thresholds).detect('tal vez quiero un asesor').decision).toBe('ask')
  })

  it.each([{ ask: 0.9 }, { escalate: 0.3 }])('%j crosses a default and is misuse', (thresholds) => {
    expect(() => detectorOfHedged(thresholds)).toThrow('is above escalate')
  })
})

it('what is below the threshold for asking is no evidence', () => {
  const rules = [aRule(), aRule({ id: 'human_request.faint', patterns: ['hola'], weight: 0.1 })]
  const [hit] = detectorOf(rules).detect('hola, quiero un asesor').triggers
  expect(hit?.evidence.map(({ ruleId }) => ruleId)).toEqual(['human_request.test'])
})

describe('confidence', () => {
  const strong = aRule({ id: 'human_request.strong', patterns: ['quiero un asesor'], weight: 0.9 })
  const other = aRule({ id: 'human_request.other', patterns: ['me urge hablar'], weight: 0.8 })
  const third = aRule({ id: 'human_request.third', patterns: ['paseme'], weight: 0.75 })
  const weak = aRule({ id: 'human_request.weak', patterns: ['es un bot'], weight: 0.5 })
  const weaker = aRule({ id: 'human_request.weaker', patterns: ['hay alguien'], weight: 0.45 })
  const detector = detectorOf([strong, other, third, weak, weaker])

  it.each([
    ['one finding has its own weight', 'quiero un asesor', 0.9],
    ['another rule takes away a fifth of the doubt', 'quiero un asesor, me urge hablar', 0.92],
    ['a third rule takes away a fifth of the rest', 'quiero un asesor, me urge hablar, paseme', 0.936],
    ['the order of words does not matter', 'me urge hablar, quiero un asesor', 0.92],
    ['the same rule twice says nothing new', 'quiero un asesor, quiero un asesor', 0.9],
    ['an unclear finding does not corroborate', 'quiero un asesor, es un bot', 0.9],
    ['two unclear findings stay unclear', 'es un bot, hay alguien', 0.5],
  ])('%s: %s', (_what, text, confidence) => {
    expect(detector.detect(text).confidence).toBe(confidence)
  })

  it('of a message is the highest of its triggers', () => {
    const rules = [strong, aRule({ id: 'urgency.test', trigger: 'urgency', patterns: ['urge'], weight: 0.8 })]
    const { confidence, triggers } = detectorOf(rules).detect('me urge, quiero un asesor')
    expect(triggers.map((hit) => [hit.trigger, hit.confidence])).toEqual([
      ['human_request', 0.9],
      ['urgency', 0.8],
    ])
    expect(confidence).toBe(0.9)
  })
})

describe('a decision', () => {
  const asks = aRule({ id: 'frustration.test', trigger: 'frustration', patterns: ['otra vez'], weight: 0.5 })

  it('escalates where one trigger does, whatever the others', () => {
    const detection = detectorOf([asks, aRule()]).detect('otra vez, quiero un asesor')
    expect(detection.decision).toBe('escalate')
    expect(detection.triggers.map(({ trigger, level }) => `${trigger} ${level}`)).toEqual([
      'human_request escalate',
      'frustration ask',
    ])
  })

  it('names triggers in the order of the list, not of the text or the rules', () => {
    const boss = aRule({ id: 'manager_request.test', trigger: 'manager_request', patterns: ['jefe'] })
    const detection = detectorOf([asks, aRule(), boss]).detect('otra vez, quiero un asesor o el jefe')
    expect(detection.triggers.map(({ trigger }) => trigger)).toEqual([
      'manager_request',
      'human_request',
      'frustration',
    ])
  })
})

describe('the quotes of a trigger', () => {
  const quotesIn = (rules: readonly Rule[], text: string) =>
    detectorOf(rules)
      .detect(text)
      .triggers.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))

  it('stand strongest first, then as in the text', () => {
    const rules = [
      aRule({ id: 'human_request.a', patterns: ['alguien'], weight: 0.8 }),
      aRule({ id: 'human_request.b', patterns: ['persona'], weight: 0.9 }),
    ]
    expect(quotesIn(rules, 'alguien, una persona, alguien')).toEqual(['persona', 'alguien', 'alguien'])
  })

  it('leave out one that is inside a longer one', () => {
    const rules = [aRule(), aRule({ id: 'human_request.word', patterns: ['asesor'] })]
    expect(quotesIn(rules, 'quiero un asesor')).toEqual(['quiero un asesor'])
  })

  it('are the longer one where two templates of a rule begin at one word', () => {
    expect(quotesIn([aRule({ patterns: ['quiero', 'quiero un asesor'] })], 'quiero un asesor')).toEqual([
      'quiero un asesor',
    ])
  })
})

describe('signals', () => {
  const rules = aRuleset({
    rules: [aRule()],
    signals: [
      aSignal({ unless: ['sin factura'] }),
      aSignal({ id: 'signal.legal_test', signal: 'legal', patterns: ['abogado'] }),
    ],
  })
  const detector = createDetector({ rules })

  it('call nobody by themselves', () => {
    expect(detector.detect('mi abogado')).toMatchObject({ decision: 'none', confidence: 0, triggers: [] })
  })

  it('are given with their quotes, in the order of the list', () => {
    expect(detector.detect('la factura, mi abogado, la factura').signals).toEqual([
      {
        signal: 'legal',
        evidence: [{ ruleId: 'signal.legal_test', start: 15, end: 22, quote: 'abogado', why: 'lo pide' }],
      },
      {
        signal: 'billing',
        evidence: [
          { ruleId: 'signal.test', start: 3, end: 10, quote: 'factura', why: 'lo pide' },
          { ruleId: 'signal.test', start: 27, end: 34, quote: 'factura', why: 'lo pide' },
        ],
      },
    ])
  })

  it('are taken back by their own exception', () => {
    expect(detector.detect('vino sin factura').signals).toEqual([])
  })
})
