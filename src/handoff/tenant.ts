import { RelevoError } from '../errors.js'
import type { Tenant } from '../ports/index.js'
import { checkedTenant } from './checked-tenant.js'
import type { EngineContext } from './context.js'

/** @throws RelevoError `TENANT_UNKNOWN`: nothing ever falls to a default tenant. */
export async function tenantOf(context: EngineContext, tenantId: string): Promise<Tenant> {
  const tenant = await findTenant(context, tenantId)
  if (!tenant) throw new RelevoError('TENANT_UNKNOWN', 'no such tenant')
  return tenant
}

/** The tenant with a policy that can be relied on, or null. */
export async function findTenant(context: EngineContext, tenantId: string): Promise<Tenant | null> {
  const tenant = await context.tenants.byId(tenantId)
  return tenant && checkedTenant(context, tenant)
}
