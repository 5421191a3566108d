import type { HoldKind, Ruleset, Signal, Why } from './rule.js'
import { checkRuleset, invalid } from './ruleset-schema.js'
import { compileTemplate, type Program } from './template/compile.js'
import { type Node, parseTemplate } from './template/parse.js'
import { TemplateError } from './template/template-error.js'
import { createVocabulary, type Vocabulary } from './template/vocabulary.js'
import { type Trigger, triggers } from './triggers.js'

/** What any kind of rule brings to the matcher. */
interface Compiled {
  readonly id: string
  readonly why: Why
  readonly unless: readonly Program[]
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
  readonly side: 'before' | 'after' | 'over'
  readonly reach: number
  readonly programs: readonly Program[]
}

/** One template of one rule, as the index names it. */
export interface IndexedPattern {
  readonly rule: CompiledRule | CompiledSignal
  readonly program: Program
  /** Numbers of the groups of words of which every match holds one each. */
  readonly groups: readonly number[]
  /** Counts patterns from 0 on. */
  readonly number: number
}

/** A ruleset ready to run: templates under the rarest words each requires. */
export interface CompiledRuleset {
  readonly id: string
  readonly vocabulary: Vocabulary
  readonly byAnchor: ReadonlyMap<number, readonly IndexedPattern[]>
  /** Groups of word ids that patterns require; many patterns share one. */
  readonly groups: readonly ReadonlySet<number>[]
  readonly patternCount: number
  readonly holdsOf: ReadonlyMap<Trigger, readonly CompiledHold[]>
  readonly adversatives: ReadonlySet<number>
  /** Fillers as sequences of word ids, under the first. */
  readonly fillers: ReadonlyMap<number, readonly (readonly number[])[]>
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
  const { expansions, verbs } = ruleset
  const parsed = new Map<string, Node>()
  const byAnchor = new Map<number, IndexedPattern[]>()
  const groups: ReadonlySet<number>[] = []
  const groupNumbers = new Map<string, number>()
  let patternCount = 0

  function groupNumber(ids: readonly number[]): number {
    const key = ids.join(' ')
    const known = groupNumbers.get(key)
    if (known !== undefined) return known
    groupNumbers.set(key, groups.length)
    return groups.push(new Set(ids)) - 1
  }

  function compileAll(owner: string, sources: readonly string[] = []): Program[] {
    try {
      return sources.map((source) =>
        compileTemplate(source, parseTemplate(source, { expansions, verbs }, parsed), vocabulary),
      )
    } catch (error) {
      if (error instanceof TemplateError) throw invalid(`"${owner}": ${error.message}`)
      throw error
    }
  }

  function index(rule: CompiledRule | CompiledSignal, patterns: readonly string[]): void {
    for (const program of compileAll(rule.id, patterns)) {
      const pattern = { rule, program, groups: program.required.map(groupNumber), number: patternCount++ }
      for (const anchor of program.anchors) {
        const indexed = byAnchor.get(anchor)
        if (indexed) indexed.push(pattern)
        else byAnchor.set(anchor, [pattern])
      }
    }
  }

  for (const { id, trigger, weight, why, immune, unless, patterns } of ruleset.rules) {
    const rule = { id, trigger, weight, why, immune: new Set(immune), unless: compileAll(id, unless) }
    index({ kind: 'trigger', ...rule }, patterns)
  }
  for (const { id, signal, why, unless, patterns } of ruleset.signals) {
    index({ kind: 'signal', id, signal, why, unless: compileAll(id, unless) }, patterns)
  }
  const holds = ruleset.holds.map((hold) => ({ ...hold, programs: compileAll(hold.id, hold.patterns) }))
  const holdsOf = new Map(
    triggers.map((trigger) => [trigger, holds.filter((hold) => hold.triggers?.includes(trigger) ?? true)]),
  )
  const adversatives = new Set(ruleset.adversatives.map(vocabulary.idOfWord))
  const fillers = new Map<number, number[][]>()
  for (const phrase of ruleset.fillers) {
    const ids = phrase.split(' ').map(vocabulary.idOfWord)
    const [first = 0] = ids
    fillers.set(first, [...(fillers.get(first) ?? []), ids])
  }
  return { id: ruleset.id, vocabulary, byAnchor, groups, patternCount, holdsOf, adversatives, fillers }
}
