import { type Detection, type Thresholds, type TriggerHit, triggers } from '../detection/index.js'
import type { Classification } from '../ports/index.js'
import { cut } from '../text/index.js'

const QUOTE_MAX_UNITS = 160

/**
 * A classifier's opinion as a finding beside those of the rules, by the tenant's thresholds. It never stands against what
 * the rules found, and its quote is the customer's whole message. Pure.
 */
export function withOpinion(
  alone: Detection,
  text: string,
  { trigger, confidence }: Classification,
  thresholds: Thresholds,
): Detection {
  if (alone.decision === 'escalate' || confidence < thresholds.ask) return alone
  const quote = cut(text, QUOTE_MAX_UNITS)
  const known = alone.triggers.find((hit) => hit.trigger === trigger)
  const level = confidence >= thresholds.escalate ? 'escalate' : 'ask'
  const finding = { ruleId: 'classifier', start: 0, end: quote.length, quote, why: 'lo indica un modelo' }
  const hit: TriggerHit = {
    trigger,
    level,
    confidence: Math.max(confidence, known?.confidence ?? 0),
    evidence: [...(known?.evidence ?? []), finding],
  }
  return {
    ...alone,
    decision: level,
    confidence: Math.max(alone.confidence, confidence),
    triggers: [...alone.triggers.filter((other) => other !== known), hit].sort(
      (a, b) => triggers.indexOf(a.trigger) - triggers.indexOf(b.trigger),
    ),
  }
}
