import { createDetector, type Detection, type Detector, type Rule, type Ruleset } from '../detection/index.js'

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
  return ruleset.rules.flatMap((rule) => runExamples(rule, detector))
}

function runExamples(rule: Rule, detector: Detector): ExampleResult[] {
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
    return result(text, counts(detection, rule) ? 'noisy' : 'validated', detection)
  })
  const misses = (rule.examples.misses ?? []).map((text) => {
    const detection = detector.detect(text)
    return result(text, counts(detection, rule) ? 'promote' : 'validated', detection)
  })
  return [...fires, ...quiet, ...misses]
}

function outcomeOfFiring(marked: string, detection: Detection, rule: Rule): Outcome {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const own = evidenceOf(detection, rule).filter((evidence) => evidence.ruleId === rule.id)
  if (own.length === 0) return 'missing'
  return own.some((evidence) => evidence.start === start && evidence.end === end) ? 'reported' : 'misplaced'
}

const evidenceOf = (detection: Detection, rule: Rule) =>
  detection.triggers.filter((hit) => hit.trigger === rule.trigger).flatMap((hit) => hit.evidence)
const counts = (detection: Detection, rule: Rule) => evidenceOf(detection, rule).length > 0
const quotesOf = (detection: Detection, rule: Rule) =>
  evidenceOf(detection, rule).map((evidence) => evidence.quote)
