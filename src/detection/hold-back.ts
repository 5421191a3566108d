import type { CompiledHold, CompiledRule, CompiledRuleset } from './compile-ruleset.js'
import type { Finding } from './find.js'
import type { HoldKind } from './rule.js'
import { FILLERS_PASSED, type Reading, run, type Span } from './template/run.js'

/** What takes a finding back. */
export interface Holder {
  readonly because: HoldKind
  readonly id: string
  readonly span: Span
}

/** The first thing that holds a finding back: the rule's own exception, then the ruleset's holds in their order. */
export function heldBackBy(
  ruleset: CompiledRuleset,
  reading: Reading,
  finding: Finding<CompiledRule>,
): Holder | null {
  const exception = exceptionTo(reading, finding)
  if (exception) return { because: 'exception', id: finding.rule.id, span: exception }
  for (const hold of ruleset.holdsOf.get(finding.rule.trigger) ?? []) {
    if (finding.rule.immune.has(hold.kind)) continue
    const span = holderOf(ruleset, reading, finding.span, hold)
    if (span) return { because: hold.kind, id: hold.id, span }
  }
  return null
}

/** The rule's own exception that overlaps a finding, if there is one. */
export function exceptionTo(reading: Reading, { rule, span }: Finding): Span | undefined {
  for (const program of rule.unless) {
    const over = run(program, reading, around(span, program.longest + FILLERS_PASSED, reading)).find(
      (other) => overlap(other, span),
    )
    if (over) return over
  }
  return undefined
}

function holderOf(
  ruleset: CompiledRuleset,
  reading: Reading,
  span: Span,
  hold: CompiledHold,
): Span | undefined {
  for (const program of hold.programs) {
    const far = hold.reach + program.longest + FILLERS_PASSED
    const holder = run(program, reading, windowOf(ruleset, reading, span, hold.side, far)).find((found) => {
      if (hold.side === 'over') return overlap(found, span)
      const between = hold.side === 'before' ? span.from - found.to : found.from - span.to
      return between <= hold.reach
    })
    if (holder) return holder
  }
  return undefined
}

function windowOf(
  ruleset: CompiledRuleset,
  reading: Reading,
  span: Span,
  side: CompiledHold['side'],
  far: number,
): Span {
  if (side === 'over') return around(span, far, reading)
  if (side === 'before') return { from: clauseStart(ruleset, reading, span.from, far), to: span.from }
  return { from: span.to, to: clauseEnd(ruleset, reading, span.to, far) }
}

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to

const around = (span: Span, reach: number, { words }: Reading): Span => ({
  from: Math.max(0, span.from - reach),
  to: Math.min(words.length, span.to + reach),
})

/** Walks back from a word to where its clause begins, `far` words at most. */
function clauseStart(ruleset: CompiledRuleset, reading: Reading, at: number, far: number): number {
  let from = at
  while (from > 0 && at - from < far && reading.words[from]?.before === 'none') {
    if (isAdversative(ruleset, reading, from - 1)) break
    from--
  }
  return from
}

/** Walks on from a word to where its clause ends, `far` words at most. */
function clauseEnd(ruleset: CompiledRuleset, reading: Reading, at: number, far: number): number {
  let to = at
  while (to < reading.words.length && to - at < far && reading.words[to]?.before === 'none') {
    if (isAdversative(ruleset, reading, to)) break
    to++
  }
  return to
}

function isAdversative(ruleset: CompiledRuleset, reading: Reading, at: number): boolean {
  return (reading.ids[at] as readonly number[]).some((id) => ruleset.adversatives.has(id))
}
