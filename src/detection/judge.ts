import type { CompiledSignal } from './compile-ruleset.js'
import type { Detection, SignalHit, TriggerHit } from './detection.js'
import { evidenceOf, type Quotable } from './evidence-of.js'
import type { Held } from './examine.js'
import type { Finding } from './find.js'
import { heldBackOf, isHeldBack } from './held-back-of.js'
import { isOptOut } from './opt-out.js'
import { signals } from './rule.js'
import type { Thresholds } from './thresholds.js'
import { type Trigger, triggers } from './triggers.js'
import { withoutInner } from './without-inner.js'

/** What is needed to turn findings into a verdict. */
export interface Judging extends Quotable {
  readonly findings: readonly Held[]
  readonly signals: readonly Finding<CompiledSignal>[]
  readonly thresholdsOf: (trigger: Trigger) => Thresholds
  readonly rulesetId: string
}

const NONE: readonly never[] = []

/** Findings → triggers with confidence and level, what was held back, and the decision. */
export function judge(judging: Judging): Detection {
  const counting = judging.findings.filter((finding) => !isHeldBack(finding))
  const hits =
    counting.length === 0 ? NONE : triggers.flatMap((trigger) => hitOf(trigger, counting, judging) ?? NONE)
  const held = judging.findings.filter(
    (finding) => isHeldBack(finding) && finding.rule.weight >= judging.thresholdsOf(finding.rule.trigger).ask,
  )
  return {
    decision: decisionOf(hits),
    confidence: hits.reduce((highest, { confidence }) => Math.max(highest, confidence), 0),
    triggers: hits,
    heldBack: held.length === 0 ? NONE : heldBackOf([...counting, ...held], judging),
    signals:
      judging.signals.length === 0 ? NONE : signals.flatMap((signal) => signalOf(signal, judging) ?? NONE),
    history: NONE,
    optOut: isOptOut(judging.text, judging.said),
    language: judging.language,
    ruleset: judging.rulesetId,
  }
}

function decisionOf(hits: readonly TriggerHit[]): Detection['decision'] {
  if (hits.length === 0) return 'none'
  return hits.some((hit) => hit.level === 'escalate') ? 'escalate' : 'ask'
}

/** How much of the remaining doubt another independent finding of the same strength takes away. */
const CORROBORATION = 0.2

function hitOf(trigger: Trigger, counting: readonly Held[], judging: Judging): TriggerHit | null {
  const thresholds = judging.thresholdsOf(trigger)
  const weightOf = weigh(thresholds)
  const findings = counting.filter((one) => one.rule.trigger === trigger && weightOf(one) >= thresholds.ask)
  if (findings.length === 0) return null
  findings.sort((a, b) => weightOf(b) - weightOf(a) || a.span.from - b.span.from)
  const weight = weightOf(findings[0] as Held)
  // Only findings that escalate by themselves corroborate: two unclear ones stay unclear.
  const peers = findings.filter((one) => !one.holder && weightOf(one) >= thresholds.escalate)
  const rules = new Set(peers.map(({ rule }) => rule.id)).size
  const doubt = (1 - weight) * (1 - CORROBORATION) ** Math.max(0, rules - 1)
  return {
    trigger,
    confidence: round(1 - doubt),
    level: peers.length > 0 ? 'escalate' : 'ask',
    evidence: withoutInner(findings, weightOf).map((finding) => evidenceOf(finding, judging)),
  }
}

function signalOf(signal: (typeof signals)[number], judging: Judging): SignalHit | null {
  const findings = withoutInner(
    judging.signals.filter(({ rule }) => rule.signal === signal),
    () => 0,
  )
  return findings.length === 0
    ? null
    : { signal, evidence: findings.map((finding) => evidenceOf(finding, judging)) }
}

/** Said with a "tal vez", a finding is worth asking about and no more: halfway between the thresholds at most. */
const weigh =
  ({ ask, escalate }: Thresholds) =>
  ({ rule, holder }: Held) =>
    holder ? Math.min(rule.weight, (ask + escalate) / 2) : rule.weight

const round = (confidence: number) => Math.round(confidence * 1000) / 1000
