import type { Tenant, TenantDirectory } from '../../ports/index.js'

/** A tenant and the addresses by which its channels know it: `{ whatsapp: '106540352242922' }`. */
export interface ListedTenant extends Tenant {
  readonly addresses?: Readonly<Record<string, string>>
}

/**
 * A fixed list of tenants, for hosts that know them at start.
 * @throws TypeError where two tenants share an id or an address: a message must never have two owners.
 */
export function createTenantList(tenants: readonly ListedTenant[]): TenantDirectory {
  const byId = new Map<string, Tenant>()
  const byAddress = new Map<string, Tenant>()
  for (const { addresses = {}, ...tenant } of tenants) {
    if (!tenant.tenantId) throw new TypeError('createTenantList: a tenant needs a tenantId')
    if (byId.has(tenant.tenantId))
      throw new TypeError(`createTenantList: two tenants are called "${tenant.tenantId}"`)
    byId.set(tenant.tenantId, tenant)
    for (const pair of Object.entries(addresses)) {
      const key = JSON.stringify(pair)
      if (byAddress.has(key)) throw new TypeError(`createTenantList: two tenants share the address ${key}`)
      byAddress.set(key, tenant)
    }
  }
  return {
    byId: async (tenantId) => byId.get(tenantId) ?? null,
    byAddress: async (channel, address) => byAddress.get(JSON.stringify([channel, address])) ?? null,
  }
}
