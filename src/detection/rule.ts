import type { Trigger } from './triggers.js'

/**
 * Why a finding was held back: it is not what the customer wants now. `hedged` only lowers it to `ask`: it was said with
 * a "tal vez" or "un poco". `chosen` is the title of a pressed button: the bot's own wording.
 */
export const holdKinds = [
  'negated',
  'past',
  'third_person',
  'not_yet',
  'quoted',
  'name',
  'exception',
  'hedged',
  'chosen',
] as const

/** One of {@link holdKinds}. */
export type HoldKind = (typeof holdKinds)[number]

/** A short reason in both languages the library explains itself in. */
export interface Why {
  readonly es: string
  readonly en: string
}

/**
 * What a message tells of its weight and matter, beside any trigger: for priority and agent type. `bot_fallback` and
 * `bot_promise` are for the bot's own texts: there it says that it does not know, or that a person comes.
 */
export const signals = [
  'legal',
  'safety',
  'loss',
  'imminent',
  'leisure',
  'anger',
  'conduct',
  'billing',
  'purchase',
  'equipment',
  'answer_rejected',
  'answer_doubted',
  'bot_fallback',
  'bot_promise',
] as const

/** One of {@link signals}. */
export type Signal = (typeof signals)[number]

/**
 * A rule's own tests. In `fires` the words to be quoted stand between « and »; `quiet` must not fire this rule's
 * trigger under the whole ruleset; `misses` are known gaps that must keep missing until someone closes them.
 */
export interface RuleExamples {
  readonly fires: readonly string[]
  readonly quiet: readonly string[]
  readonly misses?: readonly string[]
}

/** Stands in for examples that were run when the ruleset was built, and left out to keep it small. */
export type CheckedAtBuild = 'checked-at-build'

/** One construction of the language and what it means. See the guide "Write a rule" for the template language. */
export interface Rule {
  /** `trigger.construction`, unique in its ruleset; names the rule in evidence, errors and settings. */
  readonly id: string
  readonly trigger: Trigger
  readonly why: Why
  /** Templates; the rule fires where one of them matches. */
  readonly patterns: readonly string[]
  /** Templates that take a match back where they overlap it. */
  readonly unless?: readonly string[]
  /** Confidence of one match, 0 to 1. */
  readonly weight: number
  /** Where this is said; absent means everywhere Spanish is spoken. */
  readonly dialects?: readonly string[]
  /** Ways of holding back that do not apply, because the rule's own words say as much ("no quiero un bot"). */
  readonly immune?: readonly HoldKind[]
  readonly examples: RuleExamples | CheckedAtBuild
}

/** Something said around a finding that takes it back: "no", "ayer", "mi vecino". */
export interface Hold {
  readonly id: string
  readonly kind: HoldKind
  readonly why: Why
  readonly patterns: readonly string[]
  /** Templates that take the hold itself back where they overlap it: "si no" denies nothing. */
  readonly unless?: readonly string[]
  /** On which side of the finding it stands; `over` means that both share a word, `anywhere` that it is in the message. */
  readonly side: 'before' | 'after' | 'over' | 'anywhere'
  /** How many words may stand between the two, inside one clause; for `before` and `after`. */
  readonly reach: number
  /** Triggers it applies to; absent means all. */
  readonly triggers?: readonly Trigger[]
}

/** Words that tell of a signal. It calls nobody by itself. */
export interface SignalRule {
  readonly id: string
  readonly signal: Signal
  readonly why: Why
  readonly patterns: readonly string[]
  readonly unless?: readonly string[]
  readonly examples: RuleExamples | CheckedAtBuild
}

/** A set of rules that is loaded as one. */
export interface Ruleset {
  /** Name and version, as evidence quotes them: `es@1`. */
  readonly id: string
  /** Shared parts of templates, by name. */
  readonly expansions: Readonly<Record<string, string>>
  /**
   * Families of verbs by name: infinitives, each with the stems that are not regular after it,
   * `infinitive:stressed:subjunctive:preterite:participle`, as in `atender:atiend` or `decir:dic:dig:dij:dich`.
   */
  readonly verbs: Readonly<Record<string, string>>
  readonly rules: readonly Rule[]
  readonly signals: readonly SignalRule[]
  /** Words and phrases that change nothing and may stand anywhere inside a match: "por favor", "pues", "la verdad". */
  readonly fillers: readonly string[]
  /** Words that are also recognised with one typing error in them; six letters or more. */
  readonly correctable: readonly string[]
  /** Real words that are one letter away from a correctable one, and must not be taken for it. */
  readonly neighbours: readonly string[]
  /** Words after which an earlier "no" no longer holds: "pero", "sino". */
  readonly adversatives: readonly string[]
  readonly holds: readonly Hold[]
}

/** Declares a rule. It is checked when a detector loads it, with an error that names it. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** Declares a signal. It is checked when a detector loads it. */
export function defineSignal(signal: SignalRule): SignalRule {
  return signal
}

/** Declares a hold. It is checked when a detector loads it. */
export function defineHold(hold: Hold): Hold {
  return hold
}

/** Declares a ruleset. It is checked and compiled when a detector loads it. */
export function defineRuleset(ruleset: Ruleset): Ruleset {
  return ruleset
}
