import type { Detector, Ruleset } from '../detection/index.js'
import { isRelevoError } from '../errors.js'
import type { Tenant } from '../ports/index.js'
import { defaultPolicy, policyOf } from './default-policy.js'
import { detectorFor } from './detector-for.js'
import type { Log } from './log.js'

/**
 * Tenants with the same settings share a detector. A ruleset that cannot be loaded stops the start. A tenant's own rules
 * that cannot be loaded are told to the logger, once, and left out: their customers are judged by the shared rules, and
 * not lost.
 */
export function detectorsByPolicy(rules: Ruleset | undefined, logger: Log): (tenant: Tenant) => Detector {
  const detectors = new Map<string, Detector>()

  const shared = detectorFor(defaultPolicy, rules)

  return (tenant) => {
    const policy = policyOf(tenant)
    const { thresholds, thresholdsOf, own, failedTurnsMax, botConfidenceMin } = policy
    const key = JSON.stringify([thresholds, thresholdsOf, own, failedTurnsMax, botConfidenceMin])
    const known = detectors.get(key)
    if (known) return known
    const fresh = createOr(shared, () => detectorFor(policy, rules), tenant, logger)
    detectors.set(key, fresh)
    return fresh
  }
}

function createOr(shared: Detector, create: () => Detector, { tenantId }: Tenant, logger: Log): Detector {
  try {
    return create()
  } catch (error) {
    if (!isRelevoError(error) && !(error instanceof TypeError)) throw error
    logger.error('the rules of a tenant cannot be loaded; it is judged by the shared ones', {
      tenantId,
      why: error.message,
    })
    return shared
  }
}
