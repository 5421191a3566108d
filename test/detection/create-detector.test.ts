import { createDetector, type DetectorOptions, spanishRules } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aRule, aRuleset, aSignal } from './small-rulesets.js'

const REQUEST = 'quiero hablar con una persona'

describe('createDetector without options', () => {
  const detector = createDetector()

  it('judges by the Spanish rules', () => {
    expect(detector.detect(REQUEST)).toMatchObject({ decision: 'escalate', ruleset: spanishRules.id })
  })

  it('finds nothing in an ordinary message', () => {
    expect(detector.detect('¿A qué hora abren mañana?')).toEqual({
      decision: 'none',
      confidence: 0,
      triggers: [],
      heldBack: [],
      signals: [],
      history: [],
      optOut: false,
      language: 'es',
      ruleset: 'es@1',
    })
  })

  it('keeps nothing of one message for the next', () => {
    const first = detector.detect(REQUEST)
    detector.detect('no quiero hablar con nadie')
    expect(detector.detect(REQUEST)).toEqual(first)
  })

  it.each(['', ' ', '🙂', '\ud800', '\u0000', '\u202e'])('takes %j', (text) => {
    expect(detector.detect(text).decision).toBe('none')
  })

  it.each([undefined, null, 7, ['hola']])('takes no %j for a text', (value) => {
    expect(() => detector.detect(value as unknown as string)).toThrow(
      new TypeError('detect: the text must be a string'),
    )
  })
})

describe('the options', () => {
  it('rules replace the Spanish ones', () => {
    const detector = createDetector({ rules: aRuleset({ id: 'mine@3', rules: [aRule()] }) })
    expect(detector.detect(REQUEST)).toMatchObject({ decision: 'none', ruleset: 'mine@3' })
    expect(detector.detect('quiero un asesor')).toMatchObject({ decision: 'escalate', ruleset: 'mine@3' })
  })

  it.each([
    ['es', 'pide hablar con una persona'],
    ['en', 'asks to talk to a person'],
  ] as const)('language %s explains so', (language, why) => {
    const [hit] = createDetector({ language }).detect(REQUEST).triggers
    expect(hit?.evidence.map((evidence) => evidence.why)).toEqual([why])
  })

  it('examineUnits is how much of a text is read', () => {
    const detector = createDetector({ examineUnits: 40 })
    expect(detector.detect(`${'bla '.repeat(2)}${REQUEST}`).decision).toBe('escalate')
    expect(detector.detect(`${'bla '.repeat(10)}${REQUEST}`).decision).toBe('none')
  })

  it('reads 4,096 units unless told', () => {
    const detector = createDetector()
    const filler = (units: number) => '.'.repeat(units)
    expect(detector.detect(filler(4096 - REQUEST.length) + REQUEST).decision).toBe('escalate')
    expect(detector.detect(filler(4096) + REQUEST).decision).toBe('none')
  })

  it.each([
    ['a threshold above 1', { thresholds: { ask: 1.5 } }, 'thresholds.ask'],
    ['a threshold below 0', { thresholds: { escalate: -0.1 } }, 'thresholds.escalate'],
    ['a threshold that is no number', { thresholds: { ask: Number.NaN } }, 'thresholds.ask'],
    ['an unknown threshold', { thresholds: { scream: 0.5 } }, 'scream'],
    [
      'a threshold above 1 for one trigger',
      { thresholdsOf: { complaint: { ask: 2 } } },
      'thresholdsOf.complaint.ask',
    ],
    ['thresholds of no trigger', { thresholdsOf: { scream: {} } }, 'scream'],
    ['an own phrase without a trigger', { own: { phrases: [{ say: 'x' }] } }, 'own.phrases[0].trigger'],
    [
      'an own phrase for no trigger',
      { own: { phrases: [{ say: 'x', trigger: 'y' }] } },
      'own.phrases[0].trigger',
    ],
    ['an unknown part of what is own', { own: { words: [] } }, 'words'],
    ['an unknown language', { language: 'fr' }, 'language'],
    ['no units to read', { examineUnits: 0 }, 'examineUnits'],
    ['half a unit', { examineUnits: 1.5 }, 'examineUnits'],
    ['no failed turn at all', { history: { failedTurns: 0 } }, 'history.failedTurns'],
    ['an unknown limit of history', { history: { turns: 3 } }, 'turns'],
    ['rules that are none', { rules: 'es' }, 'rules'],
    ['an unknown option', { rule: [] }, 'rule'],
  ])('%s is misuse, named', (_what, options, named) => {
    const create = () => createDetector(options as unknown as DetectorOptions)
    expect(create).toThrow(TypeError)
    expect(create).toThrow(named)
  })
})

describe('examples that were run when a ruleset was built', () => {
  it('may be left out of rules and signals', () => {
    const examples = 'checked-at-build'
    const rules = aRuleset({ rules: [aRule({ examples })], signals: [aSignal({ examples })] })
    expect(createDetector({ rules }).detect('quiero un asesor por mi factura')).toMatchObject({
      triggers: [{ trigger: 'human_request' }],
      signals: [{ signal: 'billing' }],
    })
  })

  it('may be left out of the whole Spanish ruleset, which judges as before', () => {
    const examples = 'checked-at-build' as const
    const stripped = {
      ...spanishRules,
      rules: spanishRules.rules.map((rule) => ({ ...rule, examples })),
      signals: spanishRules.signals.map((signal) => ({ ...signal, examples })),
    }
    expect(createDetector({ rules: stripped }).detect(REQUEST)).toEqual(createDetector().detect(REQUEST))
  })
})
