import type { CompiledRule, CompiledRuleset, CompiledSignal, IndexedPattern } from './compile-ruleset.js'
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
  const isPresent = groupLookup(ruleset, present)
  // Sized at once: a sparse array would be a hash table.
  const candidates = new Array<Candidate | null | undefined>(ruleset.patternCount)
  const kept: Candidate[] = []
  for (let at = 0; at < reading.ids.length; at++) {
    for (const id of reading.ids[at] as readonly number[]) {
      const patterns = ruleset.byAnchor.get(id)
      if (!patterns) continue
      for (const pattern of patterns) {
        let candidate = candidates[pattern.number]
        if (candidate === undefined) {
          candidate = pattern.groups.every(isPresent) ? { pattern, windows: [] } : null
          candidates[pattern.number] = candidate
          if (candidate) kept.push(candidate)
        }
        if (!candidate) continue
        const reach = pattern.program.longest + FILLERS_PASSED
        widen(candidate.windows, {
          from: Math.max(0, at - reach + 1),
          to: Math.min(reading.words.length, at + reach),
        })
      }
    }
  }
  const findings = new Map<string, Finding>()
  for (const { pattern, windows } of kept) {
    for (const window of windows) {
      for (const span of run(pattern.program, reading, window))
        keepLonger(findings, { rule: pattern.rule, span })
    }
  }
  return [...findings.values()]
}

interface Candidate {
  readonly pattern: IndexedPattern
  readonly windows: Span[]
}

const [UNKNOWN, ABSENT, PRESENT] = [0, 1, 2]

/** Whether a message holds one of a group's words; looked up once a message, since many templates share groups. */
function groupLookup({ groups }: CompiledRuleset, present: ReadonlySet<number>): (group: number) => boolean {
  const known = new Uint8Array(groups.length)
  return (group) => {
    if (known[group] !== UNKNOWN) return known[group] === PRESENT
    const words = groups[group] as ReadonlySet<number>
    let found = false
    for (const id of present) {
      if (words.has(id)) {
        found = true
        break
      }
    }
    known[group] = found ? PRESENT : ABSENT
    return found
  }
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
