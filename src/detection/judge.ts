import type { CompiledRule, CompiledSignal } from './compile-ruleset.js'
import type { Detection, Evidence, HeldBack, Level, SignalHit, TriggerHit } from './detection.js'
import type { Finding } from './find.js'
import type { Holder } from './hold-back.js'
import { signals } from './rule.js'
import type { Reading, Span } from './template/run.js'
import type { Thresholds } from './thresholds.js'
import { type Trigger, triggers } from './triggers.js'

/** What is needed to turn findings into a verdict. */
export interface Judging {
  readonly text: string
  readonly reading: Reading
  readonly findings: readonly (Finding<CompiledRule> & { readonly holder: Holder | null })[]
  readonly signals: readonly Finding<CompiledSignal>[]
  readonly thresholds: Thresholds
  readonly language: 'es' | 'en'
  readonly rulesetId: string
}

const nothing = {
  decision: 'none',
  confidence: 0,
  triggers: [],
  heldBack: [],
  signals: [],
  history: [],
} as const

/** Findings → triggers with confidence and level, what was held back, and the decision. */
export function judge(judging: Judging): Detection {
  // Most messages: nothing found, nothing to weigh.
  if (judging.findings.length === 0 && judging.signals.length === 0)
    return { ...nothing, ruleset: judging.rulesetId }
  const hits = triggers.flatMap((trigger) => hitOf(trigger, judging) ?? [])
  const heldBack = onePerPlace(judging).flatMap((finding) => heldBackOf(finding, judging) ?? [])
  const decision = hits.some((hit) => hit.level === 'escalate')
    ? 'escalate'
    : hits.length > 0
      ? 'ask'
      : 'none'
  return {
    decision,
    confidence: Math.max(0, ...hits.map((hit) => hit.confidence)),
    triggers: hits,
    heldBack,
    signals: signals.flatMap((signal) => signalOf(signal, judging) ?? []),
    history: [],
    ruleset: judging.rulesetId,
  }
}

/** How much of the remaining doubt another independent finding of the same strength takes away. */
const CORROBORATION = 0.2

function hitOf(trigger: Trigger, judging: Judging): TriggerHit | null {
  const findings = judging.findings
    .filter(({ rule, holder }) => rule.trigger === trigger && (!holder || holder.because === 'hedged'))
    .map((finding) => ({ ...finding, weight: weightOf(finding, judging.thresholds) }))
    .sort((a, b) => b.weight - a.weight || a.span.from - b.span.from)
  const [strongest] = findings
  if (!strongest) return null
  const level = levelOf(strongest.weight, judging.thresholds)
  if (!level) return null
  // Only findings that escalate by themselves corroborate: two unclear ones stay unclear.
  const peers = findings.filter(({ weight }) => levelOf(weight, judging.thresholds) === 'escalate')
  const rules = new Set(peers.map(({ rule }) => rule.id)).size
  const doubt = (1 - strongest.weight) * (1 - CORROBORATION) ** Math.max(0, rules - 1)
  return {
    trigger,
    confidence: round(1 - doubt),
    level,
    evidence: withoutInner(findings).map((f) => evidenceOf(f, judging)),
  }
}

function signalOf(signal: (typeof signals)[number], judging: Judging): SignalHit | null {
  const findings = withoutInner(judging.signals.filter(({ rule }) => rule.signal === signal))
  return findings.length > 0
    ? { signal, evidence: findings.map((finding) => evidenceOf(finding, judging)) }
    : null
}

/** Said with a "tal vez", a finding is worth asking about and no more: halfway between the thresholds at most. */
function weightOf({ rule, holder }: Judging['findings'][number], { ask, escalate }: Thresholds): number {
  return holder ? Math.min(rule.weight, (ask + escalate) / 2) : rule.weight
}

function levelOf(confidence: number, thresholds: Thresholds): Level | null {
  if (confidence >= thresholds.escalate) return 'escalate'
  return confidence >= thresholds.ask ? 'ask' : null
}

/** A quote inside a longer one adds nothing, unless it is the stronger. */
function withoutInner<F extends Finding>(findings: readonly F[]): F[] {
  return findings.filter(
    (inner) =>
      !findings.some(
        (outer) => contains(outer.span, inner.span) && isLonger(outer, inner) && !isWeaker(outer, inner),
      ),
  )
}

const contains = (outer: Span, inner: Span) => outer.from <= inner.from && inner.to <= outer.to
/** Only triggers have weights; of signals none is weaker. */
const isWeaker = (a: Finding, b: Finding) =>
  'weight' in a.rule && 'weight' in b.rule && a.rule.weight < b.rule.weight
const isLonger = (a: Finding, b: Finding) => a.span.to - a.span.from > b.span.to - b.span.from
const round = (confidence: number) => Math.round(confidence * 1000) / 1000

function evidenceOf({ rule, span }: Finding, { text, reading, language }: Judging): Evidence {
  const { start, end } = place(span, reading)
  return { ruleId: rule.id, start, end, quote: text.slice(start, end), why: rule.why[language] }
}

/** Of several rules that were held back at one place, the longest; none where the trigger was found there all the same. */
function onePerPlace({ findings }: Judging): Judging['findings'] {
  const overlaps = (a: Finding, b: Finding) => a.span.from < b.span.to && b.span.from < a.span.to
  const kept: Judging['findings'][number][] = []
  for (const finding of [...findings].sort((a, b) => Number(isLonger(b, a)) - Number(isLonger(a, b)))) {
    if (!finding.holder) continue
    const rivals = [...kept, ...findings.filter(({ holder }) => !holder || holder.because === 'hedged')]
    const told = rivals.some(
      (other) => other.rule.trigger === finding.rule.trigger && overlaps(other, finding),
    )
    if (!told) kept.push(finding)
  }
  return kept.sort((a, b) => a.span.from - b.span.from)
}

function heldBackOf(finding: Judging['findings'][number], judging: Judging): HeldBack | null {
  const { rule, holder } = finding
  if (!holder || holder.because === 'hedged' || !levelOf(rule.weight, judging.thresholds)) return null
  const { start, end } = place(holder.span, judging.reading)
  return {
    ...evidenceOf(finding, judging),
    trigger: rule.trigger,
    because: holder.because,
    by: { id: holder.id, quote: judging.text.slice(start, end) },
  }
}

function place(span: Span, { words }: Reading): { start: number; end: number } {
  return { start: words[span.from]?.start ?? 0, end: words[span.to - 1]?.end ?? 0 }
}
