/**
 * A store and a tenant list in memory.
 * @module memory
 */
export { createMemoryStore } from './create-memory-store.js'
export { createTenantList, type ListedTenant } from './create-tenant-list.js'
