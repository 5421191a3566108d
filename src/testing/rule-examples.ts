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

/**
 * What became of one example of a rule.
 * `reported`: fired where marked. `validated`: stayed quiet. `missing`: should have fired. `misplaced`: fired on other
 * words. `noisy`: should have stayed quiet. `promote`: a known miss that now fires and belongs under `fires`.
 */
export type Outcome = 'reported' | 'validated' | 'missing' | 'misplaced' | 'noisy' | 'promote'

/** One example and what became of it. */
export interface ExampleResult {
  readonly ruleId: string
  readonly outcome: Outcome
  readonly text: string
  /** What was quoted, where something fired. */
  readonly quotes: readonly string[]
}

/** Runs every example of every rule against the whole ruleset. Pure; the order follows the rules. */
export function runRuleExamples(ruleset: Ruleset): ExampleResult[] {
  const detector = createDetector({ rules: ruleset })
  return [...ruleset.rules, ...ruleset.signals].flatMap((rule) => runExamples(rule, detector))
}

function runExamples(rule: Rule | SignalRule, detector: Detector): ExampleResult[] {
  if (rule.examples === 'checked-at-build') return []
  const result = (text: string, outcome: Outcome, detection: Detection): ExampleResult => ({
    ruleId: rule.id,
    outcome,
    text,
    quotes: quotesOf(detection, rule),
  })
  const fires = rule.examples.fires.map((marked) => {
    const text = marked.replace(/[«»]/gu, '')
    const detection = detector.detect(text)
    return result(marked, outcomeOfFiring(marked, detection, rule), detection)
  })
  const quiet = rule.examples.quiet.map((text) => {
    const detection = detector.detect(text)
    return result(text, isNoisy(detection, rule) ? 'noisy' : 'validated', detection)
  })
  const misses = (rule.examples.misses ?? []).map((text) => {
    const detection = detector.detect(text)
    return result(text, counts(detection, rule) ? 'promote' : 'validated', detection)
  })
  return [...fires, ...quiet, ...misses]
}

function outcomeOfFiring(marked: string, detection: Detection, rule: Rule | SignalRule): Outcome {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const own = evidenceOf(detection, rule).filter((evidence) => evidence.ruleId === rule.id)
  if (own.length === 0) return 'missing'
  return own.some((evidence) => evidence.start === start && evidence.end === end) ? 'reported' : 'misplaced'
}

const isTriggerRule = (rule: Rule | SignalRule): rule is Rule => 'trigger' in rule

function evidenceOf(detection: Detection, rule: Rule | SignalRule): readonly Evidence[] {
  return isTriggerRule(rule)
    ? detection.triggers.filter((hit) => hit.trigger === rule.trigger).flatMap((hit) => hit.evidence)
    : detection.signals.filter((hit) => hit.signal === rule.signal).flatMap((hit) => hit.evidence)
}

const counts = (detection: Detection, rule: Rule | SignalRule) => evidenceOf(detection, rule).length > 0
/** A rule that calls somebody promises that nobody is called; one that only asks promises not to ask either. */
function isNoisy(detection: Detection, rule: Rule | SignalRule): boolean {
  const found = detection.triggers.find((hit) => isTriggerRule(rule) && hit.trigger === rule.trigger)
  const asksOnly = isTriggerRule(rule) && rule.weight < defaultThresholds.escalate
  return found ? asksOnly || found.level === 'escalate' : counts(detection, rule)
}

const quotesOf = (detection: Detection, rule: Rule | SignalRule) =>
  evidenceOf(detection, rule).map((evidence) => evidence.quote)
