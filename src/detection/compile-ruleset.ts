import { createMatcherBuilder, createWordSets, type Matcher } from './matcher/index.js'
import { createReader, type Reader } from './read.js'
import type { Hold, HoldKind, Rule, Ruleset, Signal, SignalRule, Why } from './rule.js'
import { checkRuleset, invalid } from './ruleset-schema.js'
import { type Node, parseTemplate } from './template/parse.js'
import { TemplateError } from './template/template-error.js'
import { createVocabulary } from './template/vocabulary.js'
import { type Trigger, triggers } from './triggers.js'
import { createUnjoin, type Unjoin } from './unjoin.js'

/** What any kind of rule brings to the matcher. */
interface Compiled {
  readonly id: string
  readonly why: Why
  /** The matcher's number of its exceptions; null where it has none. */
  readonly unless: number | null
}

/** A rule ready to run. */
export interface CompiledRule extends Compiled {
  readonly kind: 'trigger'
  readonly trigger: Trigger
  readonly weight: number
  readonly immune: ReadonlySet<HoldKind>
}

/** A signal ready to run. */
export interface CompiledSignal extends Compiled {
  readonly kind: 'signal'
  readonly signal: Signal
}

/** A hold ready to run. */
export interface CompiledHold {
  readonly id: string
  readonly kind: HoldKind
  readonly why: Why
  readonly side: Hold['side']
  readonly reach: number
  /** The matcher's number of its templates. */
  readonly owner: number
  /** The matcher's number of its own exceptions; null where it has none. */
  readonly unless: number | null
}

/** A ruleset ready to run. */
export interface CompiledRuleset {
  readonly id: string
  /** Takes words apart that were written as one. */
  readonly unjoin: Unjoin
  /** True for a word that a template names. */
  readonly knows: (word: string) => boolean
  readonly read: Reader
  readonly match: Matcher
  /** Rules and signals by the matcher's number of their templates. */
  readonly rules: readonly (CompiledRule | CompiledSignal)[]
  readonly holdsOf: ReadonlyMap<Trigger, readonly CompiledHold[]>
  readonly adversatives: ReadonlySet<number>
}

const compiled = new WeakMap<Ruleset, CompiledRuleset>()

/**
 * Checks and compiles a ruleset, once for each: many detectors with different thresholds may share it.
 * @throws RelevoError `RULE_INVALID`, naming the rule.
 */
export function compileRuleset(ruleset: Ruleset): CompiledRuleset {
  const known = compiled.get(ruleset)
  if (known) return known
  const fresh = compile(ruleset)
  compiled.set(ruleset, fresh)
  return fresh
}

function compile(ruleset: Ruleset): CompiledRuleset {
  checkRuleset(ruleset)
  const vocabulary = createVocabulary(ruleset)
  const sets = createWordSets(vocabulary)
  const builder = createMatcherBuilder(sets)
  const parsed = new Map<string, Node>()

  function add(id: string, sources: readonly string[]): number {
    try {
      return builder.addOwner(
        sources.map((source) => ({ source, template: parseTemplate(source, ruleset, parsed) })),
      )
    } catch (error) {
      if (error instanceof TemplateError) throw invalid(`"${id}": ${error.message}`)
      throw error
    }
  }

  // Rules and signals first, so that their numbers are their places in the list.
  for (const { id, patterns } of [...ruleset.rules, ...ruleset.signals]) add(id, patterns)
  const unlessOf = ({ id, unless }: Rule | SignalRule | Hold) => (unless ? add(id, unless) : null)
  const rules: (CompiledRule | CompiledSignal)[] = [
    ...ruleset.rules.map((rule) => ({
      kind: 'trigger' as const,
      id: rule.id,
      trigger: rule.trigger,
      weight: rule.weight,
      why: rule.why,
      immune: new Set(rule.immune),
      unless: unlessOf(rule),
    })),
    ...ruleset.signals.map((rule) => ({
      kind: 'signal' as const,
      id: rule.id,
      signal: rule.signal,
      why: rule.why,
      unless: unlessOf(rule),
    })),
  ]
  const holds = ruleset.holds.map((hold) => ({
    ...hold,
    owner: add(hold.id, hold.patterns),
    unless: unlessOf(hold),
  }))
  const holdsOf = new Map(
    triggers.map((trigger) => [trigger, holds.filter((hold) => hold.triggers?.includes(trigger) ?? true)]),
  )
  const adversatives = new Set(ruleset.adversatives.map(vocabulary.idOfWord))
  const read = createReader(vocabulary, sets, ruleset.fillers)
  const unjoin = createUnjoin(vocabulary, ruleset.correctable)
  const { knows } = vocabulary
  return {
    id: ruleset.id,
    unjoin,
    knows,
    read,
    match: builder.build(read.setsOf),
    rules,
    holdsOf,
    adversatives,
  }
}
