import type { DeliveryOutcome } from '../ports/index.js'

/** The provider's ids of everything that is out, also where the rest is not. */
export function sentIdsOf(outcome: DeliveryOutcome): string[] {
  if (outcome.status === 'failed') return []
  const last = outcome.status === 'delivered' ? outcome.providerId : undefined
  return [...(outcome.earlierIds ?? []), ...(last === undefined ? [] : [last])]
}
