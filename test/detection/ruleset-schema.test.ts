import { createDetector, isRelevoError, type Ruleset } from 'relevo'
import { describe, expect, it } from 'vitest'
import { aHold, aRule, aRuleset, aSignal } from './small-rulesets.js'

/** The error of loading a ruleset; fails where it loads. */
function errorOf(parts: Record<string, unknown>) {
  try {
    createDetector({ rules: { ...aRuleset(), ...parts } as Ruleset })
  } catch (error) {
    if (isRelevoError(error)) return error
    throw error
  }
  throw new Error('the ruleset was loaded')
}

describe('a rule that cannot be loaded is named, with the field', () => {
  it.each([
    ['no examples', { examples: undefined }, 'rule "human_request.test": examples'],
    ['no quiet examples', { examples: { fires: ['«a»'] } }, 'rule "human_request.test": examples'],
    ['no firing example', { examples: { fires: [], quiet: ['a'] } }, 'examples.fires: needs one that fires'],
    [
      'an empty list of quiet examples',
      { examples: { fires: ['«a»'], quiet: [] } },
      'examples.quiet: needs one',
    ],
    [
      'an example without its mark',
      { examples: { fires: ['a'], quiet: ['a'] } },
      'examples.fires.0: mark the words',
    ],
    ['other words for examples', { examples: 'checked' }, 'rule "human_request.test": examples'],
    ['no patterns', { patterns: [] }, 'rule "human_request.test": patterns'],
    ['an empty pattern', { patterns: ['hola', ''] }, 'rule "human_request.test": patterns.1'],
    ['a weight of nothing', { weight: 0 }, 'rule "human_request.test": weight'],
    ['a weight below nothing', { weight: -0.5 }, 'rule "human_request.test": weight'],
    ['a weight above certainty', { weight: 1.01 }, 'rule "human_request.test": weight'],
    ['a weight that is no number', { weight: Number.NaN }, 'rule "human_request.test": weight'],
    ['an unknown trigger', { trigger: 'anger' }, 'rule "human_request.test": trigger'],
    ['a why in one language', { why: { es: 'lo pide' } }, 'rule "human_request.test": why.en'],
    ['a dialect of another language', { dialects: ['pt-BR'] }, 'rule "human_request.test": dialects.0'],
    ['an unknown way of holding back', { immune: ['shy'] }, 'rule "human_request.test": immune.0'],
    ['an unknown field', { wieght: 0.5 }, 'rule "human_request.test": it: Unrecognized key: "wieght"'],
    ['an id without a trigger', { id: 'test' }, 'rule "test": id: an id looks like trigger.construction'],
    [
      'an id in capitals',
      { id: 'Human.test' },
      'rule "Human.test": id: an id looks like trigger.construction',
    ],
    ['no id', { id: undefined }, 'rule "(no id)": id'],
  ])('%s', (_what, changes, message) => {
    const error = errorOf({ rules: [{ ...aRule(), ...changes }] })
    expect(error).toMatchObject({ code: 'RULE_INVALID', retryable: false })
    expect(error.message).toContain(message)
  })

  it('a rule that is nothing', () => {
    expect(errorOf({ rules: [null] }).message).toContain('rule "(no id)"')
  })
})

describe('a template that cannot be read is named with its rule', () => {
  it.each([
    ['a bad pattern', { patterns: ['hola', '(quiero'] }, 'in the template "(quiero": a ")" is missing'],
    ['a bad exception', { unless: ['[no'] }, 'in the template "[no": a "]" is missing'],
    ['an unknown expansion', { patterns: ['<want> ya'] }, 'no expansion is called <want>'],
    [
      'an expansion that every object has',
      { patterns: ['<constructor> ya'] },
      'no expansion is called <constructor>',
    ],
    ['a template that requires no word', { patterns: ['[ya]'] }, 'no word in it is required'],
    ['a capital', { patterns: ['Quiero'] }, 'cannot read "Quiero"'],
  ])('%s', (_what, changes, message) => {
    const error = errorOf({ rules: [aRule(changes)] })
    expect(error.code).toBe('RULE_INVALID')
    expect(error.message).toContain('"human_request.test"')
    expect(error.message).toContain(message)
  })

  it.each([
    ['signal.test', { signals: [aSignal({ patterns: ['(a'] })] }],
    ['hold.test', { holds: [aHold({ patterns: ['(a'] })] }],
  ])('also in %s', (id, parts) => {
    expect(errorOf(parts).message).toContain(`"${id}": in the template "(a"`)
  })
})

describe('ids are unique in a ruleset', () => {
  it.each([
    ['two rules', { rules: [aRule(), aRule()] }, 'rule "human_request.test"'],
    ['two signals', { signals: [aSignal(), aSignal()] }, 'signal "signal.test"'],
    ['two holds', { holds: [aHold(), aHold()] }, 'hold "hold.test"'],
    ['a rule and a hold', { rules: [aRule({ id: 'hold.test' })], holds: [aHold()] }, 'hold "hold.test"'],
  ])('%s', (_what, parts, named) => {
    expect(errorOf(parts).message).toBe(`${named}: the id is taken already`)
  })
})

describe('the word lists of a ruleset are named with it', () => {
  it.each([
    ['a filler with an accent', { fillers: ['después'] }, 'fillers'],
    ['a filler that is nothing', { fillers: [''] }, 'fillers'],
    ['a correctable word of five letters', { correctable: ['ayuda'] }, 'correctable'],
    ['a neighbour in capitals', { neighbours: ['Asesora'] }, 'neighbours'],
    ['an adversative with an accent', { adversatives: ['aún'] }, 'adversatives'],
    ['a list that is none', { fillers: undefined }, 'fillers'],
  ])('%s', (_what, parts, list) => {
    const error = errorOf(parts)
    expect(error.code).toBe('RULE_INVALID')
    expect(error.message).toContain('ruleset "test@1"')
    expect(error.message).toContain(list)
  })
})

describe('signals and holds are checked as rules are', () => {
  it.each([
    ['an unknown signal', { signals: [{ ...aSignal(), signal: 'joy' }] }, 'signal "signal.test": signal'],
    [
      'a signal without examples',
      { signals: [{ ...aSignal(), examples: undefined }] },
      'signal "signal.test": examples',
    ],
    ['an unknown side', { holds: [{ ...aHold(), side: 'left' }] }, 'hold "hold.test": side'],
    ['an unknown kind', { holds: [{ ...aHold(), kind: 'shy' }] }, 'hold "hold.test": kind'],
    ['a reach below 0', { holds: [aHold({ reach: -1 })] }, 'hold "hold.test": reach'],
    ['a reach above 12', { holds: [aHold({ reach: 13 })] }, 'hold "hold.test": reach'],
  ])('%s', (_what, parts, message) => {
    const error = errorOf(parts)
    expect(error.code).toBe('RULE_INVALID')
    expect(error.message).toContain(message)
  })
})
