import {
  defineHold,
  defineRule,
  defineRuleset,
  defineSignal,
  type Hold,
  type Rule,
  type Ruleset,
  type SignalRule,
} from 'relevo'

const why = { es: 'lo pide', en: 'asks for it' }

/** A rule that fires on "quiero un asesor". */
export function aRule(changes: Partial<Rule> = {}): Rule {
  return defineRule({
    id: 'human_request.test',
    trigger: 'human_request',
    why,
    patterns: ['quiero un asesor'],
    weight: 0.9,
    examples: { fires: ['«quiero un asesor»'], quiet: ['hola'] },
    ...changes,
  })
}

/** A signal that fires on "factura". */
export function aSignal(changes: Partial<SignalRule> = {}): SignalRule {
  return defineSignal({
    id: 'signal.test',
    signal: 'billing',
    why,
    patterns: ['factura'],
    examples: { fires: ['la «factura»'], quiet: ['hola'] },
    ...changes,
  })
}

/** A hold for "no" right before a finding. */
export function aHold(changes: Partial<Hold> = {}): Hold {
  return defineHold({
    id: 'hold.test',
    kind: 'negated',
    why,
    patterns: ['no'],
    side: 'before',
    reach: 0,
    ...changes,
  })
}

/** A ruleset of the given parts and nothing else. */
export function aRuleset(parts: Partial<Ruleset> = {}): Ruleset {
  return defineRuleset({
    id: 'test@1',
    expansions: {},
    verbs: {},
    rules: [],
    signals: [],
    fillers: [],
    correctable: [],
    neighbours: [],
    adversatives: [],
    holds: [],
    ...parts,
  })
}
