import type { Policy } from './policy.js'

/** Of these a tenant may set a part. */
export type PolicyPart = 'does' | 'thresholds' | 'texts' | 'unclaimed' | 'takeover' | 'limits'

/** What a tenant sets of its policy; the rest are defaults. */
export type PartialPolicy = Partial<Omit<Policy, PolicyPart>> & {
  readonly [Part in PolicyPart]?: Partial<Policy[Part]>
}

/** One business. */
export interface Tenant {
  readonly tenantId: string
  /** As customers and team know it. */
  readonly name: string
  /** What differs from the defaults. */
  readonly policy?: PartialPolicy
}

/** Who the tenants are. Both lookups are pure reads, safe to repeat, and null for the unknown: there is no default. */
export interface TenantDirectory {
  /** By the tenant's id. */
  byId(tenantId: string): Promise<Tenant | null>
  /** By the business's own address on a channel, such as WhatsApp's phone number id. */
  byAddress(channel: string, address: string): Promise<Tenant | null>
}
