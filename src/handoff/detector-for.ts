import { createDetector, type Detector, type Ruleset } from '../detection/index.js'
import type { Policy } from '../ports/index.js'

/**
 * The detector that a policy asks for.
 * @throws RelevoError `RULE_INVALID` for own rules that cannot be loaded. @throws TypeError for crossed thresholds.
 */
export function detectorFor(policy: Policy, rules?: Ruleset, language: 'es' | 'en' = 'es'): Detector {
  const { thresholds, thresholdsOf, own, failedTurnsMax, botConfidenceMin } = policy
  const history = { failedTurns: failedTurnsMax, confidenceMin: botConfidenceMin }
  return createDetector({ thresholds, thresholdsOf, own, history, language, ...(rules && { rules }) })
}
