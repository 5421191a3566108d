import type { ClaimRequest, DeadEntry, LeasedEntry, OutboxEntry, Settlement } from '../../ports/index.js'
import { readBody } from './body.js'
import { changeItem } from './change-item.js'
import type { ItemKey } from './dynamodb-client.js'
import { findDue } from './find-due.js'
import { deadSort, dueShard, dueSort, keys, lists } from './keys.js'
import { keyOf, readNow, readPlaces } from './places.js'
import type { RecentlyOwed } from './recently-owed.js'
import { expiry, type Storage } from './storage.js'

/** An entry that was carried out keeps its id taken for so long, without its words. */
const DONE_KEPT_MS = 30 * 24 * 60 * 60_000

/** Owed work, under leases with fencing tokens. Indexes say where to look; what counts is a condition on the item. */
export function createOutbox(storage: Storage, recent: RecentlyOwed) {
  async function claimDue(request: ClaimRequest): Promise<LeasedEntry[]> {
    const { limit } = request
    const hints = (await findDue(storage, recent, request)).map(keyOf)
    const claimed: LeasedEntry[] = []
    while (hints.length > 0 && claimed.length < limit) {
      const next = hints.splice(0, limit - claimed.length)
      const taken = await Promise.all(next.map((key) => claim(key, request)))
      claimed.push(...taken.filter((entry) => entry !== null))
    }
    return claimed
  }

  /** A lease is a due time in the future under a new token, so one that ended needs no release. */
  async function claim(key: ItemKey, request: ClaimRequest): Promise<LeasedEntry | null> {
    const { nowMs, leaseMs, token } = request
    const untilMs = nowMs + leaseMs
    const item = await changeItem(storage, key, {
      set: 'lease = :lease, dueAtMs = :until, attempts = attempts + :one, dueSk = :sort, listSk = :sort',
      condition: '#state = :pending AND dueAtMs <= :now',
      values: {
        ':lease': token,
        ':until': untilMs,
        ':one': 1,
        ':sort': dueSort(key, untilMs),
        ':pending': 'pending',
        ':now': nowMs,
      },
    })
    return item && { ...readBody<OutboxEntry>(item), token, attempts: Number(item.attempts) }
  }

  async function settle(
    { tenantId, entryId, token }: Pick<LeasedEntry, 'tenantId' | 'entryId' | 'token'>,
    settlement: Settlement,
    nowMs: number,
  ): Promise<boolean> {
    const key = keys.entry(tenantId, entryId)
    const { values, ...change } = settled(key, tenantId, settlement, nowMs)
    const changed = await changeItem(storage, key, {
      ...change,
      condition: '#state = :pending AND lease = :token',
      values: { ...values, ':token': token, ':pending': 'pending' },
    })
    return changed !== null
  }

  async function deadLetters(tenantId: string, limit: number): Promise<DeadEntry[]> {
    const places = {
      IndexName: 'byTenant',
      KeyConditionExpression: 'listPk = :pk',
      ExpressionAttributeValues: { ':pk': lists.deadOf(tenantId) },
    }
    const items = await readNow(storage, await readPlaces(storage, places, limit))
    return items
      .filter(({ state }) => state === 'dead')
      .map((item) => ({
        ...readBody<OutboxEntry>(item),
        attempts: Number(item.attempts),
        error: String(item.lastError),
        diedAtMs: Number(item.diedAtMs),
      }))
  }

  async function redrive(tenantId: string, entryId: string, nowMs: number): Promise<boolean> {
    const key = keys.entry(tenantId, entryId)
    const changed = await changeItem(storage, key, {
      set: '#state = :pending, dueAtMs = :now, attempts = :none, duePk = :shard, dueSk = :sort, listPk = owedPk, listSk = :sort',
      remove: 'diedAtMs',
      condition: '#state = :dead',
      values: {
        ':pending': 'pending',
        ':now': nowMs,
        ':none': 0,
        ':shard': dueShard(key),
        ':sort': dueSort(key, nowMs),
        ':dead': 'dead',
      },
    })
    return changed !== null
  }

  return { claimDue, settle, deadLetters, redrive }
}

function settled(key: ItemKey, tenantId: string, settlement: Settlement, nowMs: number) {
  switch (settlement.state) {
    case 'done':
      return {
        set: '#state = :done, expiresAt = :expiry',
        remove: 'body, lease, duePk, dueSk, listPk, listSk',
        values: { ':done': 'done', ':expiry': expiry(nowMs + DONE_KEPT_MS) },
      }
    case 'retry':
      return {
        set: 'dueAtMs = :due, lastError = :error, dueSk = :sort, listSk = :sort',
        remove: 'lease',
        values: {
          ':due': settlement.dueAtMs,
          ':error': settlement.error,
          ':sort': dueSort(key, settlement.dueAtMs),
        },
      }
    case 'dead':
      return {
        set: '#state = :dead, diedAtMs = :now, lastError = :error, listPk = :pk, listSk = :sort',
        remove: 'lease, duePk, dueSk',
        values: {
          ':dead': 'dead',
          ':now': nowMs,
          ':error': settlement.error,
          ':pk': lists.deadOf(tenantId),
          ':sort': deadSort(key, nowMs),
        },
      }
  }
}
