import { createDetector, type Hold, type Rule } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aHold, aRule, aRuleset } from './small-rulesets.js'

/** What holds back "quiero un asesor" in a text: `kind by "words"`, or nothing. */
function holderIn(text: string, holds: readonly Hold[], rule: Rule = aRule()): string | null {
  const rules = aRuleset({ rules: [rule], holds, adversatives: ['pero', 'sino'] })
  const { heldBack, triggers } = createDetector({ rules }).detect(text)
  expect(heldBack.length + triggers.length).toBe(1)
  return heldBack.map(({ because, by }) => `${because} by "${by.quote}"`)[0] ?? null
}

const heldBefore = (reach: number) => aHold({ reach })
const heldAfter = (reach: number) => aHold({ kind: 'not_yet', patterns: ['despues'], side: 'after', reach })

describe('a hold before a finding', () => {
  it.each([
    ['right before', 0, 'no quiero un asesor', 'negated by "no"'],
    ['with a word between, out of reach', 0, 'no ya quiero un asesor', null],
    ['with a word between, within reach', 1, 'no ya quiero un asesor', 'negated by "no"'],
    ['with two words between, out of reach', 1, 'no ya hoy quiero un asesor', null],
    ['in a clause of its own', 3, 'no, quiero un asesor', null],
    ['in a sentence of its own', 3, 'no. Quiero un asesor', null],
    ['before an adversative', 3, 'no hoy pero quiero un asesor', null],
    ['after an adversative', 3, 'pero no quiero un asesor', 'negated by "no"'],
    ['on the other side', 3, 'quiero un asesor no', null],
    ['as it was written', 0, 'NÓ quiero un asesor', 'negated by "NÓ"'],
  ])('%s, reach %i: %s', (_what, reach, text, expected) => {
    expect(holderIn(text, [heldBefore(reach)])).toBe(expected)
  })
})

describe('a hold after a finding', () => {
  it.each([
    ['right after', 0, 'quiero un asesor después', 'not_yet by "después"'],
    ['with a word between, out of reach', 0, 'quiero un asesor mucho después', null],
    ['with a word between, within reach', 1, 'quiero un asesor mucho después', 'not_yet by "después"'],
    ['in a clause of its own', 3, 'quiero un asesor, después', null],
    ['in a sentence of its own', 3, 'quiero un asesor. Después', null],
    ['behind an adversative', 3, 'quiero un asesor pero después', null],
    ['on the other side', 3, 'después quiero un asesor', null],
  ])('%s, reach %i: %s', (_what, reach, text, expected) => {
    expect(holderIn(text, [heldAfter(reach)])).toBe(expected)
  })
})

describe('a hold over a finding', () => {
  const over = aHold({ kind: 'name', patterns: ['asesor fiscal'], side: 'over' })
  it.each([
    ['sharing a word', 'quiero un asesor fiscal', 'name by "asesor fiscal"'],
    ['across a comma', 'quiero un asesor, fiscal', 'name by "asesor, fiscal"'],
    ['not across a sentence', 'quiero un asesor. Fiscal', null],
    ['only beside it', 'quiero un asesor y no un asesor fiscal', null],
  ])('%s: %s', (_what, text, expected) => {
    expect(holderIn(text, [over])).toBe(expected)
  })
})

describe('a hold anywhere', () => {
  const joke = aHold({ patterns: ['jaja~'], side: 'anywhere' })
  it.each([
    ['in another sentence before', 'Jajaja. Quiero un asesor', 'negated by "Jajaja"'],
    ['in another clause after', 'quiero un asesor, jajaja', 'negated by "jajaja"'],
    ['nowhere', 'quiero un asesor', null],
  ])('%s: %s', (_what, text, expected) => {
    expect(holderIn(text, [joke])).toBe(expected)
  })
})

describe('the exception of a rule', () => {
  const rule = aRule({ unless: ['asesor de seguros', 'gracias'] })
  it.each([
    [
      'takes a finding back where it overlaps',
      'quiero un asesor de seguros',
      'exception by "asesor de seguros"',
    ],
    ['does nothing beside it', 'quiero un asesor gracias', null],
    ['goes before any hold', 'no quiero un asesor de seguros', 'exception by "asesor de seguros"'],
  ])('%s: %s', (_what, text, expected) => {
    expect(holderIn(text, [heldBefore(0)], rule)).toBe(expected)
  })
})

describe('which hold applies', () => {
  it('the first of the list', () => {
    const holds = [heldAfter(0), heldBefore(0)]
    expect(
      holderIn(
        'no quiero un asesor después',
        holds.map((hold, n) => ({ ...hold, id: `hold.h${n}` })),
      ),
    ).toBe('not_yet by "después"')
  })

  it('none to which the rule is immune', () => {
    expect(holderIn('no quiero un asesor', [heldBefore(0)], aRule({ immune: ['negated'] }))).toBeNull()
  })

  it('none that is for other triggers', () => {
    expect(holderIn('no quiero un asesor', [aHold({ triggers: ['urgency'] })])).toBeNull()
  })
})

describe('what was held back', () => {
  const rules = aRuleset({ rules: [aRule()], holds: [aHold({ kind: 'quoted' })] })

  it('is told with both quotes, and decides nothing', () => {
    expect(createDetector({ rules, language: 'en' }).detect('Ya: no quiero un asesor')).toEqual({
      decision: 'none',
      confidence: 0,
      triggers: [],
      heldBack: [
        {
          trigger: 'human_request',
          ruleId: 'human_request.test',
          start: 7,
          end: 23,
          quote: 'quiero un asesor',
          why: 'asks for it',
          because: 'quoted',
          by: { id: 'hold.test', quote: 'no' },
        },
      ],
      signals: [],
      history: [],
      optOut: false,
      language: 'en',
      ruleset: 'test@1',
    })
  })

  it('leaves what was said again alone', () => {
    const { decision, heldBack } = createDetector({ rules }).detect(
      'no quiero un asesor. Sí, quiero un asesor',
    )
    expect([decision, heldBack.length]).toEqual(['escalate', 1])
  })

  it('is not told where it would not have counted', () => {
    const detector = createDetector({ rules, thresholds: { ask: 0.95, escalate: 0.95 } })
    expect(detector.detect('no quiero un asesor').heldBack).toEqual([])
  })
})

describe('a hold with exceptions of its own', () => {
  const unlessIf = aHold({ unless: ['si no'] })

  it.each(['over', 'anywhere'] as const)('also %s', (side) => {
    const patterns = side === 'over' ? ['no quiero'] : ['no']
    const rule = aRule({ patterns: ['[no] quiero un asesor'] })
    const hold = aHold({ side, patterns, unless: ['si no'] })
    expect(holderIn('no quiero un asesor', [hold], rule)).not.toBeNull()
    expect(holderIn('si no quiero un asesor', [hold], rule)).toBeNull()
  })

  it.each([
    ['no quiero un asesor', 'negated by "no"'],
    ['si no quiero un asesor', null],
  ])('%s: %s', (text, expected) => {
    expect(holderIn(text, [unlessIf])).toBe(expected)
  })
})
