import type { CommitOutcome } from '../../ports/index.js'
import type { ActionRole } from './commit-actions.js'

/** What a cancelled transaction means. */
export type Verdict =
  | { readonly outcome: Exclude<CommitOutcome, 'committed'> }
  /** These entries were owed already: the same commit without them. */
  | { readonly known: readonly string[] }
  /** Somebody else's request was in the way: the same again. */
  | 'again'
  /** Never, as it is. */
  | 'impossible'

const FAILED = 'ConditionalCheckFailed'
const LATER = new Set([
  'TransactionConflict',
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
  'RequestLimitExceeded',
])

/**
 * Reads the reasons of a cancelled transaction by the position of its actions. Where several hold, the one that settles
 * most wins: a tenant that is gone, a message seen before, another version,
 * a limit, entries that are owed already.
 */
export function verdictOf(roles: readonly ActionRole[], reasons: readonly string[]): Verdict {
  const failed = roles.filter((_, at) => reasons[at] === FAILED)
  const has = (role: ActionRole['role']) => failed.some((one) => one.role === role)
  if (has('tenant')) return { outcome: 'tenant_gone' }
  if (has('receipt')) return { outcome: 'duplicate' }
  // Whoever is in the way may hold a receipt of this commit, and that would win over the rest.
  if (reasons.some((reason) => LATER.has(reason))) return 'again'
  if (reasons.some((reason) => reason !== FAILED && reason !== 'None')) return 'impossible'
  if (has('conversation')) return { outcome: 'conflict' }
  if (has('usage')) return { outcome: 'over_limit' }
  const known = failed.flatMap((one) => (one.role === 'entry' ? [one.entryId] : []))
  return known.length > 0 ? { known } : 'impossible'
}
