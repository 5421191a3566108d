import { RelevoError } from '../errors.js'
import type { Tenant } from '../ports/index.js'
import type { EngineContext } from './context.js'

/** @throws RelevoError `TENANT_UNKNOWN`: nothing ever falls to a default tenant. */
export async function tenantOf({ tenants }: EngineContext, tenantId: string): Promise<Tenant> {
  const tenant = await tenants.byId(tenantId)
  if (!tenant) throw new RelevoError('TENANT_UNKNOWN', 'no such tenant')
  return tenant
}
