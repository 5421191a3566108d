import type { Usage, UsageCount } from '../../ports/index.js'

/** Counters of what tenants use, in memory. */
export function createMemoryUsage() {
  const periods = new Map<string, Usage>()
  const read = (tenantId: string, period: string): Usage =>
    periods.get(JSON.stringify([tenantId, period])) ?? {}

  function isOver(tenantId: string, counts: readonly UsageCount[]): boolean {
    return counts.some(({ meter, period, add, max }) => {
      const used = read(tenantId, period)[meter] ?? 0
      return max !== undefined && used + add > max
    })
  }

  function add(tenantId: string, counts: readonly UsageCount[]): void {
    for (const { meter, period, add } of counts) {
      const used = read(tenantId, period)
      periods.set(JSON.stringify([tenantId, period]), { ...used, [meter]: (used[meter] ?? 0) + add })
    }
  }

  return { isOver, add, read }
}
