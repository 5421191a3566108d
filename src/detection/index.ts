export { type Confirmation, readConfirmation } from './confirmation.js'
export { createDetector, type Detector, type History } from './create-detector.js'
export type { Detection, Evidence, HeldBack, Level, SignalHit, TriggerHit } from './detection.js'
export { type DetectorOptions, share, thresholdsSchema } from './detector-options.js'
export { explain } from './explain.js'
export {
  defaultHistoryLimits,
  type HistoryFinding,
  type HistoryKind,
  type HistoryLimits,
  historyKinds,
  type Turn,
} from './history/index.js'
export type { OwnRules, Phrase } from './own-rules.js'
export { ownRulesSchema } from './own-rules-schema.js'
export { readScore, type SurveyScore } from './read-score.js'
export {
  type CheckedAtBuild,
  defineHold,
  defineRule,
  defineRuleset,
  defineSignal,
  type Hold,
  type HoldKind,
  holdKinds,
  type Rule,
  type RuleExamples,
  type Ruleset,
  type Signal,
  type SignalRule,
  signals,
  type Why,
} from './rule.js'
export { spanishRules } from './rules/es/index.js'
export { defaultThresholds, type Thresholds, type TriggerThresholds } from './thresholds.js'
export { type Trigger, triggers } from './triggers.js'
