import type { CompiledRule, CompiledRuleset, CompiledSignal } from './compile-ruleset.js'
import type { Program } from './template/compile.js'
import { FILLERS_PASSED, type Reading, run, type Span } from './template/run.js'

/** A rule and the words it matched. */
export interface Finding<R = CompiledRule | CompiledSignal> {
  readonly rule: R
  readonly span: Span
}

/**
 * Every match of every rule. Only templates whose rarest word occurs, and whose other required words do too, are run,
 * and only around that word.
 */
export function find(ruleset: CompiledRuleset, reading: Reading): Finding[] {
  const present = new Set<number>()
  for (const ids of reading.ids) for (const id of ids) present.add(id)
  const candidates = new Map<Program, Candidate | null>()
  for (const [at, ids] of reading.ids.entries()) {
    for (const id of ids) {
      for (const { rule, program } of ruleset.byAnchor.get(id) ?? []) {
        let candidate = candidates.get(program)
        if (candidate === undefined) {
          candidate = holdsRequired(program, present) ? { rule, windows: [] } : null
          candidates.set(program, candidate)
        }
        if (!candidate) continue
        const reach = program.longest + FILLERS_PASSED
        widen(candidate.windows, {
          from: Math.max(0, at - reach + 1),
          to: Math.min(reading.words.length, at + reach),
        })
      }
    }
  }
  const findings = new Map<string, Finding>()
  for (const [program, candidate] of candidates) {
    if (!candidate) continue
    for (const window of candidate.windows) {
      for (const span of run(program, reading, window)) keepLonger(findings, { rule: candidate.rule, span })
    }
  }
  return [...findings.values()]
}

interface Candidate {
  readonly rule: Finding['rule']
  readonly windows: Span[]
}

function holdsRequired({ required }: Program, present: ReadonlySet<number>): boolean {
  for (const ids of required) if (!ids.some((id) => present.has(id))) return false
  return true
}

/** Windows of one template come in the order of words, so joining with the last is enough. */
function widen(spans: Span[], window: Span): void {
  const last = spans[spans.length - 1]
  if (last && window.from <= last.to) spans[spans.length - 1] = { from: last.from, to: window.to }
  else spans.push(window)
}

/** Two templates of one rule may find the same place; the longer quote says more. */
function keepLonger(findings: Map<string, Finding>, finding: Finding): void {
  const key = `${finding.rule.id} ${finding.span.from}`
  const known = findings.get(key)
  if (!known || known.span.to < finding.span.to) findings.set(key, finding)
}
