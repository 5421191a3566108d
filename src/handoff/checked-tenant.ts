import type { Tenant } from '../ports/index.js'
import type { EngineContext } from './context.js'
import { policySchema } from './read-policy.js'

const known = new WeakMap<object, boolean>()

/**
 * A tenant whose policy can be relied on. One that cannot be read is told to the logger and left out: the customers are
 * then treated by the defaults, and not lost.
 */
export function checkedTenant({ logger }: Pick<EngineContext, 'logger'>, tenant: Tenant): Tenant {
  const { policy, ...rest } = tenant
  if (policy === undefined) return tenant
  const before = known.get(policy)
  if (before !== undefined) return before ? tenant : rest
  const parsed = policySchema.safeParse(policy)
  known.set(policy, parsed.success)
  if (parsed.success) return tenant
  const why = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  logger.error('relevo: the policy of a tenant cannot be read; it is treated by the defaults', {
    tenantId: tenant.tenantId,
    why,
  })
  return rest
}
