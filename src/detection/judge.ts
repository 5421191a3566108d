import type { Word } from '../text/index.js'
import type { CompiledRule, CompiledSignal } from './compile-ruleset.js'
import type { Detection, Evidence, HeldBack, Level, TriggerHit } from './detection.js'
import type { Held } from './examine.js'
import type { Finding } from './find.js'
import type { Span } from './matcher/index.js'
import { isOptOut } from './opt-out.js'
import { signals } from './rule.js'
import type { Thresholds } from './thresholds.js'
import { type Trigger, triggers } from './triggers.js'

/** What is needed to turn findings into a verdict. */
export interface Judging {
  readonly text: string
  /** The words of the text. */
  readonly said: readonly Word[]
  /** True where the text is a pressed button's title. */
  readonly chosen: boolean
  readonly findings: readonly Held[]
  readonly signals: readonly Finding<CompiledSignal>[]
  readonly thresholdsOf: (trigger: Trigger) => Thresholds
  readonly language: 'es' | 'en'
  readonly rulesetId: string
}

/** Findings → triggers with confidence and level, what was held back, and the decision. */
export function judge(judging: Judging): Detection {
  const frame = {
    history: [],
    optOut: isOptOut(judging.said),
    language: judging.language,
    ruleset: judging.rulesetId,
  }
  // Most messages: nothing found, nothing to weigh.
  if (judging.findings.length === 0 && judging.signals.length === 0) return { ...nothing, ...frame }
  const hits = inOrder(triggers, judging.findings, ({ rule }) => rule.trigger).flatMap(
    ([trigger, findings]) => hitOf(trigger, findings, judging) ?? [],
  )
  const held = judging.findings.some(({ holder }) => holder)
  return {
    decision: decisionOf(hits),
    confidence: Math.max(0, ...hits.map((hit) => hit.confidence)),
    triggers: hits,
    heldBack: held ? onePerPlace(judging).flatMap((finding) => heldBackOf(finding, judging) ?? []) : [],
    signals: inOrder(signals, judging.signals, ({ rule }) => rule.signal).map(([signal, findings]) => ({
      signal,
      evidence: withoutInner(findings).map((finding) => evidenceOf(finding, judging)),
    })),
    ...frame,
  }
}

const nothing = { decision: 'none', confidence: 0, triggers: [], heldBack: [], signals: [] } as const

function decisionOf(hits: readonly TriggerHit[]): Detection['decision'] {
  if (hits.length === 0) return 'none'
  return hits.some((hit) => hit.level === 'escalate') ? 'escalate' : 'ask'
}

/** Groups by kind, in the order of a list of kinds. */
function inOrder<K, F>(kinds: readonly K[], findings: readonly F[], kindOf: (finding: F) => K): [K, F[]][] {
  const groups = new Map<K, F[]>()
  for (const finding of findings) {
    const kind = kindOf(finding)
    const group = groups.get(kind)
    if (group) group.push(finding)
    else groups.set(kind, [finding])
  }
  return [...groups].sort(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b))
}

/** How much of the remaining doubt another independent finding of the same strength takes away. */
const CORROBORATION = 0.2

function hitOf(trigger: Trigger, all: readonly Held[], judging: Judging): TriggerHit | null {
  const thresholds = judging.thresholdsOf(trigger)
  const findings = all
    .filter(({ holder }) => !holder || holder.because === 'hedged')
    .map((finding) => ({ ...finding, weight: weightOf(finding, thresholds) }))
    .sort((a, b) => b.weight - a.weight || a.span.from - b.span.from)
  const [strongest] = findings
  if (!strongest) return null
  const level = levelOf(strongest.weight, thresholds)
  if (!level) return null
  // Only findings that escalate by themselves corroborate: two unclear ones stay unclear.
  const peers = findings.filter(({ weight }) => levelOf(weight, thresholds) === 'escalate')
  const rules = new Set(peers.map(({ rule }) => rule.id)).size
  const doubt = (1 - strongest.weight) * (1 - CORROBORATION) ** Math.max(0, rules - 1)
  return {
    trigger,
    confidence: round(1 - doubt),
    level,
    evidence: withoutInner(findings).map((f) => evidenceOf(f, judging)),
  }
}

/** Said with a "tal vez", a finding is worth asking about and no more: halfway between the thresholds at most. */
function weightOf({ rule, holder }: Held, { ask, escalate }: Thresholds): number {
  return holder ? Math.min(rule.weight, (ask + escalate) / 2) : rule.weight
}

function levelOf(confidence: number, thresholds: Thresholds): Level | null {
  if (confidence >= thresholds.escalate) return 'escalate'
  return confidence >= thresholds.ask ? 'ask' : null
}

/** A quote inside a longer one adds nothing, unless it is the stronger. */
function withoutInner<F extends Finding>(findings: readonly F[]): readonly F[] {
  if (findings.length < 2) return findings
  const at = indexByWord(findings)
  return findings.filter(
    (inner) =>
      !at(inner.span.from).some(
        (outer) => contains(outer.span, inner.span) && isLonger(outer, inner) && !isWeaker(outer, inner),
      ),
  )
}

/** Findings by the words they hold: looking at all of them for each would cost the square of a long message. */
function indexByWord<F extends Finding>(findings: readonly F[]): (word: number) => readonly F[] {
  const byWord = new Map<number, F[]>()
  for (const finding of findings) {
    for (let word = finding.span.from; word < finding.span.to; word++) {
      const there = byWord.get(word)
      if (there) there.push(finding)
      else byWord.set(word, [finding])
    }
  }
  return (word) => byWord.get(word) ?? []
}

const contains = (outer: Span, inner: Span) => outer.from <= inner.from && inner.to <= outer.to
/** Only triggers have weights; of signals none is weaker. */
const isWeaker = (a: Finding, b: Finding) =>
  'weight' in a.rule && 'weight' in b.rule && a.rule.weight < b.rule.weight
const isLonger = (a: Finding, b: Finding) => a.span.to - a.span.from > b.span.to - b.span.from
const round = (confidence: number) => Math.round(confidence * 1000) / 1000

function evidenceOf({ rule, span }: Finding, { text, said, language, chosen }: Judging): Evidence {
  const { start, end } = place(span, said)
  const evidence = { ruleId: rule.id, start, end, quote: text.slice(start, end), why: rule.why[language] }
  return chosen ? { ...evidence, chosen } : evidence
}

/** Of several rules that were held back at one place, the longest; none where the trigger was found there all the same. */
function onePerPlace({ findings }: Judging): readonly Held[] {
  const told = new Set<string>()
  const places = ({ rule, span }: Finding<CompiledRule>) =>
    Array.from({ length: span.to - span.from }, (_, n) => `${rule.trigger} ${span.from + n}`)
  const isHeld = ({ holder }: Held) => holder !== null && holder.because !== 'hedged'
  for (const finding of findings) if (!isHeld(finding)) for (const place of places(finding)) told.add(place)
  const longestFirst = findings.filter(isHeld).sort((a, b) => Number(isLonger(b, a)) - Number(isLonger(a, b)))
  return longestFirst
    .filter((finding) => {
      const there = places(finding)
      if (there.some((place) => told.has(place))) return false
      for (const place of there) told.add(place)
      return true
    })
    .sort((a, b) => a.span.from - b.span.from)
}

function heldBackOf(finding: Held, judging: Judging): HeldBack | null {
  const { rule, holder } = finding
  if (!holder || !levelOf(rule.weight, judging.thresholdsOf(rule.trigger))) return null
  const { start, end } = place(holder.span, judging.said)
  return {
    ...evidenceOf(finding, judging),
    trigger: rule.trigger,
    because: holder.because,
    by: { id: holder.id, quote: judging.text.slice(start, end) },
  }
}

function place(span: Span, said: readonly Word[]): { start: number; end: number } {
  return { start: said[span.from]?.start ?? 0, end: said[span.to - 1]?.end ?? 0 }
}
