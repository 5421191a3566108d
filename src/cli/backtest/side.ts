import type { Detector, Ruleset } from '../../detection/index.js'
import { policyOf } from '../../handoff/default-policy.js'
import { detectorFor } from '../../handoff/detector-for.js'
import type { PartialPolicy, Policy } from '../../ports/index.js'

/** One way of judging: a policy with its detector. */
export interface Side {
  readonly policy: Policy
  readonly detector: Detector
}

/** A side from what was loaded; the Spanish rules and the default policy where there is nothing. */
export function createSide(
  { policy = {}, ruleset }: { readonly policy?: PartialPolicy; readonly ruleset?: Ruleset },
  language: 'es' | 'en',
): Side {
  const whole = policyOf({ policy })
  return { policy: whole, detector: detectorFor(whole, ruleset, language) }
}
