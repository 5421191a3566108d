import type { Conversation, Episode, HandoffStore, TranscriptMessage } from '../../ports/index.js'
import { readBody } from './body.js'
import { keys, lists } from './keys.js'
import { readNow, readPlaces } from './places.js'
import type { Storage } from './storage.js'

const STATUSES = ['active', 'escalated', 'resolved'] as const
/** More than any tenant opens in a period that somebody reads at once. */
const EPISODES_MAX = 100_000

/** What people read. Lists go through an index, which may be a moment late; what they name is read as it is now. */
export function createReads(storage: Storage): Pick<HandoffStore, 'transcript' | 'list' | 'episodes'> {
  return {
    transcript: async (key, limit) => {
      const { pk } = keys.conversation(key)
      const places = {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :lines)',
        ExpressionAttributeValues: { ':pk': pk, ':lines': 'M#' },
        ScanIndexForward: false,
        ConsistentRead: true,
      }
      const items = await readPlaces(storage, places, limit)
      return items
        .reverse()
        .flatMap((item) => readBody<TranscriptMessage[]>(item))
        .slice(-limit)
    },

    list: async ({ tenantId, status, limit, cursor }) => {
      const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString()
      const partitions = (status ? [status] : STATUSES).flatMap((one) => lists.conversations(tenantId, one))
      const found = await Promise.all(
        partitions.map((pk) =>
          readPlaces(
            storage,
            {
              IndexName: 'byTenant',
              KeyConditionExpression: 'listPk = :pk AND listSk > :after',
              ExpressionAttributeValues: { ':pk': pk, ':after': after || ' ' },
            },
            limit + 1,
          ),
        ),
      )
      const places = found.flat().sort((a, b) => (String(a.listSk) < String(b.listSk) ? -1 : 1))
      const page = places.slice(0, limit)
      const items = (await readNow(storage, page))
        .map((item) => readBody<Conversation>(item))
        .filter((one) => status === undefined || one.status === status)
      const last = String(page.at(-1)?.listSk)
      return { items, next: places.length > limit ? Buffer.from(last).toString('base64url') : null }
    },

    episodes: async ({ tenantId, fromMs, toMs }) => {
      const found = await Promise.all(
        lists.episodes(tenantId).map((pk) =>
          readPlaces(
            storage,
            {
              IndexName: 'byTenant',
              KeyConditionExpression: 'listPk = :pk AND listSk BETWEEN :from AND :to',
              ExpressionAttributeValues: {
                ':pk': pk,
                ':from': lists.from(fromMs),
                ':to': lists.from(toMs),
              },
            },
            EPISODES_MAX,
          ),
        ),
      )
      const items = await readNow(storage, found.flat())
      return items.map((item) => readBody<Episode>(item)).sort((a, b) => a.openedAtMs - b.openedAtMs)
    },
  }
}
