import type { HandoffStore, QuarantinedItem } from '../../ports/index.js'
import { readBody, writeBody } from './body.js'
import { keys, lists } from './keys.js'
import { readNow, readPlaces } from './places.js'
import { putOnce } from './put-once.js'
import type { Storage } from './storage.js'

/** An item holds 400 kB; what stays larger when deflated is cut. */
const BODY_MAX_BYTES = 380_000
const CUT_UNITS = 90_000

/** What could not be handled; it belongs to no tenant. */
export function createQuarantine(storage: Storage): Pick<HandoffStore, 'quarantine' | 'quarantined'> {
  return {
    quarantine: async (item) => {
      await putOnce(storage, {
        ...keys.quarantined(item.quarantineId),
        ...lists.quarantined(item.quarantineId, item.atMs),
        ...bounded(item),
      })
    },
    quarantined: async (limit) => {
      const places = {
        IndexName: 'byTenant',
        KeyConditionExpression: 'listPk = :pk',
        ExpressionAttributeValues: { ':pk': lists.quarantine },
      }
      const items = await readNow(storage, await readPlaces(storage, places, limit))
      return items.map((item) => readBody<QuarantinedItem>(item))
    },
  }
}

function bounded(item: QuarantinedItem): ReturnType<typeof writeBody> {
  const whole = writeBody(item)
  if (whole.body.length <= BODY_MAX_BYTES) return whole
  return writeBody({ ...item, body: item.body.slice(0, CUT_UNITS) })
}
