import type { CompiledHold, CompiledRule, CompiledRuleset } from './compile-ruleset.js'
import type { Finding } from './find.js'
import type { Matches, Reading, Span } from './matcher/index.js'
import type { HoldKind } from './rule.js'

/** What takes a finding back. */
export interface Holder {
  readonly because: HoldKind
  readonly id: string
  readonly span: Span
}

/** A message with what was found in it. */
export interface Examined {
  readonly reading: Reading
  readonly matches: Matches
}

/** The first thing that holds a finding back: the rule's own exception, then the ruleset's holds in their order. */
export function heldBackBy(
  ruleset: CompiledRuleset,
  examined: Examined,
  finding: Finding<CompiledRule>,
): Holder | null {
  const exception = exceptionTo(examined, finding)
  if (exception) return { because: 'exception', id: finding.rule.id, span: exception }
  for (const hold of ruleset.holdsOf.get(finding.rule.trigger) ?? []) {
    if (!examined.matches.has(hold.owner) || finding.rule.immune.has(hold.kind)) continue
    const span = holderOf(ruleset, examined, finding.span, hold)
    if (span) return { because: hold.kind, id: hold.id, span }
  }
  return null
}

/** The rule's own exception that overlaps a finding, if there is one. */
export function exceptionTo({ matches }: Examined, { rule, span }: Finding): Span | undefined {
  return rule.unless === null
    ? undefined
    : matches.near(rule.unless, span).find((other) => overlap(other, span))
}

function holderOf(
  ruleset: CompiledRuleset,
  { reading, matches }: Examined,
  span: Span,
  { owner, unless, side, reach }: CompiledHold,
): Span | undefined {
  const isMeant = (hold: Span) =>
    unless === null || !matches.near(unless, hold).some((other) => overlap(other, hold))
  if (side === 'anywhere') return matches.spans(owner).find(isMeant)
  if (side === 'over') return matches.near(owner, span).find((hold) => overlap(hold, span) && isMeant(hold))
  const reached = { from: span.from - reach, to: span.to + reach }
  return matches.near(owner, reached).find((hold) => {
    const between = side === 'before' ? span.from - hold.to : hold.from - span.to
    if (between < 0 || between > reach || !isMeant(hold)) return false
    return side === 'before'
      ? isUnbroken(ruleset, reading, hold.from + 1, span.from + 1, -1)
      : isUnbroken(ruleset, reading, span.to, hold.to, 0)
  })
}

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/**
 * True where no word from `from` to before `to` begins a clause, and none, or the one before it (`offset` -1), is an
 * adversative: "no, quiero…" and "no… pero quiero…" deny nothing.
 */
function isUnbroken(
  { adversatives }: CompiledRuleset,
  { words, meanings }: Reading,
  from: number,
  to: number,
  offset: 0 | -1,
): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]?.before !== 'none') return false
    if (meanings[at + offset]?.ids.some((id) => adversatives.has(id))) return false
  }
  return true
}
