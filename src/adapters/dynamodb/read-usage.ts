import type { Usage } from '../../ports/index.js'
import type { Item } from './dynamodb-client.js'
import { isLimitedCounter, type UsagePeriod, usagePeriod } from './keys.js'
import type { Storage } from './storage.js'
import { withRetries } from './with-retries.js'

const METERS = ['conversations', 'messages', 'escalations', 'notifications'] as const

/** What a tenant used in a period, by a strong read of all counters; `part` leaves out those under a limit. */
export async function readUsage(
  { client, tables, pauses }: Storage,
  of: UsagePeriod,
  part: 'all' | 'unlimited',
): Promise<Usage> {
  const { pk, prefix } = usagePeriod(of)
  // Few and small: they fit in one page.
  const { Items = [] } = await withRetries(pauses, () =>
    client.query({
      TableName: tables.tenantUsage,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ConsistentRead: true,
    }),
  )
  const counted = part === 'all' ? Items : Items.filter(({ sk }) => !isLimitedCounter(String(sk)))
  return sum(counted)
}

function sum(items: readonly Item[]): Usage {
  return Object.fromEntries(
    METERS.map(
      (meter) => [meter, items.reduce((all, item) => all + Number(item[meter] ?? 0), 0)] as const,
    ).filter(([, used]) => used > 0),
  )
}
