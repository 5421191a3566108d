import type { CompiledRule, CompiledRuleset, CompiledSignal, IndexedPattern } from './compile-ruleset.js'
import { type Reading, run, type Span } from './template/run.js'

/** A rule and the words it matched. */
export interface Finding<R = CompiledRule | CompiledSignal> {
  readonly rule: R
  readonly span: Span
}

/** How many fillers a match has room for. */
const FILLERS_PASSED = 5

/** Every match of every rule. Only templates whose rarest word occurs are run, and only around that word. */
export function find(ruleset: CompiledRuleset, reading: Reading): Finding[] {
  const windows = new Map<IndexedPattern['program'], { rule: IndexedPattern['rule']; spans: Span[] }>()
  reading.ids.forEach((ids, at) => {
    for (const id of ids) {
      for (const { rule, program } of ruleset.byAnchor.get(id) ?? []) {
        const entry = windows.get(program) ?? { rule, spans: [] }
        windows.set(program, entry)
        const reach = program.longest + FILLERS_PASSED
        widen(entry.spans, {
          from: Math.max(0, at - reach + 1),
          to: Math.min(reading.words.length, at + reach),
        })
      }
    }
  })
  const findings = new Map<string, Finding>()
  for (const [program, { rule, spans }] of windows) {
    for (const window of spans) {
      for (const span of run(program, reading, window)) keepLonger(findings, { rule, span })
    }
  }
  return [...findings.values()]
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
