import {
  createDetector,
  type Detection,
  type Detector,
  defaultThresholds,
  type Evidence,
  type Rule,
  type Ruleset,
  type SignalRule,
} from '../detection/index.js'
import type { CheckOutcome, CheckResult } from './check-result.js'
import { describeDetection } from './describe-detection.js'
import { readMarked } from './marked.js'

/** Runs every example of every rule against the whole ruleset. Pure; the order follows the rules. */
export function runRuleExamples(ruleset: Ruleset): CheckResult[] {
  const detector = createDetector({ rules: ruleset })
  return [
    ...ruleset.rules.flatMap((rule, at) => runExamplesOf(rule, detector, ['rules', at])),
    ...ruleset.signals.flatMap((signal, at) => runExamplesOf(signal, detector, ['signals', at])),
  ]
}

/** Runs the examples of one rule; `path` is where the rule stands in its data. */
export function runExamplesOf(
  rule: Rule | SignalRule,
  detector: Detector,
  path: CheckResult['path'],
): CheckResult[] {
  if (rule.examples === 'checked-at-build') return []
  const run = (
    list: 'fires' | 'quiet' | 'misses',
    texts: readonly string[],
    outcomeOf: (detection: Detection, text: string) => CheckOutcome,
  ) =>
    texts.map((text, at): CheckResult => {
      const detection = detector.detect(readMarked(text).text)
      return {
        outcome: outcomeOf(detection, text),
        of: rule.id,
        text,
        expected: EXPECTED[list],
        found: foundBy(detection, rule),
        path: [...path, 'examples', list, at],
      }
    })
  const { fires, quiet, misses = [] } = rule.examples
  return [
    ...run('fires', fires, (detection, text) => outcomeOfFiring(text, detection, rule)),
    ...run('quiet', quiet, (detection) => (isNoisy(detection, rule) ? 'noisy' : 'validated')),
    ...run('misses', misses, (detection) =>
      evidenceOf(detection, rule).length > 0 ? 'promote' : 'validated',
    ),
  ]
}

const EXPECTED = {
  fires: 'fires on the marked words',
  quiet: 'stays quiet',
  misses: 'is a known miss',
} as const

function outcomeOfFiring(marked: string, detection: Detection, rule: Rule | SignalRule): CheckOutcome {
  const { quote } = readMarked(marked)
  const own = evidenceOf(detection, rule).filter(({ ruleId }) => ruleId === rule.id)
  if (own.length === 0) return 'missing'
  const isThere = own.some(({ start, end }) => start === quote?.start && end === quote.end)
  return isThere ? 'reported' : 'misplaced'
}

const isTriggerRule = (rule: Rule | SignalRule): rule is Rule => 'trigger' in rule

function evidenceOf(detection: Detection, rule: Rule | SignalRule): readonly Evidence[] {
  return isTriggerRule(rule)
    ? detection.triggers.filter((hit) => hit.trigger === rule.trigger).flatMap((hit) => hit.evidence)
    : detection.signals.filter((hit) => hit.signal === rule.signal).flatMap((hit) => hit.evidence)
}

/** A rule that calls somebody promises that nobody is called; one that only asks promises not to ask either. */
function isNoisy(detection: Detection, rule: Rule | SignalRule): boolean {
  const found = detection.triggers.find((hit) => isTriggerRule(rule) && hit.trigger === rule.trigger)
  const asksOnly = isTriggerRule(rule) && rule.weight < defaultThresholds.escalate
  return found ? asksOnly || found.level === 'escalate' : evidenceOf(detection, rule).length > 0
}

/** What triggers were found; a signal calls nobody and is told by its own quotes. */
function foundBy(detection: Detection, rule: Rule | SignalRule): string {
  if (isTriggerRule(rule)) return describeDetection(detection)
  const quotes = evidenceOf(detection, rule).map(({ quote }) => `«${quote}»`)
  return quotes.length > 0 ? `${rule.signal} ${quotes.join(' ')}` : 'nothing'
}
