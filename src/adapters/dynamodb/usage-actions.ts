import type { Usage, UsageCount } from '../../ports/index.js'
import type { TransactAction } from './dynamodb-client.js'
import type { UsageKeys } from './keys.js'
import { expiry } from './storage.js'

/** Counters of days and months are kept for the reports of a year. */
const KEPT_MS = 400 * 24 * 60 * 60_000

/** What is counted, and where. */
export interface Counting {
  readonly TableName: string
  readonly keys: UsageKeys
  readonly counts: readonly UsageCount[]
  /** By period, what the counters without a limit have; for the periods that a limit is of. */
  readonly unlimited: ReadonlyMap<string, Usage>
  readonly nowMs: number
}

/**
 * One update for each item of counters. What may not pass a limit is counted in one item of the period, under its
 * condition; the rest in one of many, so that it never gets hot. What is counted without a limit meanwhile counts as
 * having come after: it never fails, so the order is as good.
 */
export function usageActions({ TableName, keys, counts, unlimited, nowMs }: Counting): TransactAction[] {
  return [...new Set(counts.map(({ period }) => period))].flatMap((period) => {
    const ofPeriod = counts.filter((count) => count.period === period)
    const limited = ofPeriod.filter(({ max }) => max !== undefined)
    const free = ofPeriod.filter(({ max }) => max === undefined)
    const used = unlimited.get(period) ?? {}
    return [
      ...(free.length > 0 ? [update(TableName, keys.shared(period), free, used, nowMs)] : []),
      ...(limited.length > 0 ? [update(TableName, keys.limited(period), limited, used, nowMs)] : []),
    ]
  })
}

function update(
  TableName: string,
  Key: UsageKeys['tenant'],
  counts: readonly UsageCount[],
  used: Usage,
  nowMs: number,
): TransactAction {
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = { ':expiry': expiry(nowMs + KEPT_MS) }
  const conditions: string[] = []
  for (const { meter, add, max } of counts) {
    names[`#${meter}`] = meter
    values[`:${meter}`] = add
    if (max === undefined) continue
    const room = max - add - (used[meter] ?? 0)
    values[`:${meter}Room`] = room
    const fits = `#${meter} <= :${meter}Room`
    conditions.push(room < 0 ? fits : `(attribute_not_exists(#${meter}) OR ${fits})`)
  }
  const adds = counts.map(({ meter }) => `#${meter} :${meter}`).join(', ')
  return {
    Update: {
      TableName,
      Key: { ...Key },
      UpdateExpression: `SET expiresAt = :expiry ADD ${adds}`,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
      ...(conditions.length > 0 && { ConditionExpression: conditions.join(' AND ') }),
    },
  }
}
