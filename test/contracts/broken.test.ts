import { createMemoryStore } from 'relevo/memory'
import {
  type ContractTest,
  channelContract,
  meterContract,
  notifierContract,
  notifierFailureContract,
  storeContract,
} from 'relevo/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { brokenMeters } from './broken-meters.js'
import { brokenNotifiers } from './broken-notifiers.js'
import { brokenSenders } from './broken-senders.js'
import { brokenStores } from './broken-stores.js'
import { brokenUsage } from './broken-usage.js'
import { brokenWebhooks } from './broken-webhooks.js'
import { aWhatsAppSubject, closeServers } from './channel-subjects.js'
import { aFakeMeterSubject } from './meter-subjects.js'
import { aFakeNotifierSubject } from './notifier-subjects.js'

/** A suite, and ways to make a subject: sound, and broken. */
interface Trial<Subject> {
  readonly suite: readonly ContractTest<Subject>[]
  readonly sound: () => Promise<Subject>
  readonly broken: Readonly<Record<string, () => Promise<Subject>>>
}

const from = <Damage, Subject>(
  damages: Readonly<Record<string, Damage>>,
  make: (damage: Damage) => Promise<Subject>,
): Trial<Subject>['broken'] =>
  Object.fromEntries(Object.entries(damages).map(([name, damage]) => [name, () => make(damage)]))

const notifiers = {
  suite: [...notifierContract, ...notifierFailureContract],
  sound: aFakeNotifierSubject,
  broken: from(brokenNotifiers, aFakeNotifierSubject),
}
const channels = {
  suite: channelContract,
  sound: aWhatsAppSubject,
  broken: from({ ...brokenWebhooks, ...brokenSenders }, aWhatsAppSubject),
}
const meters = {
  suite: meterContract,
  sound: aFakeMeterSubject,
  broken: from(brokenMeters, aFakeMeterSubject),
}
const stores = {
  suite: storeContract,
  sound: async () => createMemoryStore(),
  broken: from({ ...brokenStores, ...brokenUsage }, async (damage) => {
    const real = createMemoryStore()
    return { ...real, ...damage(real) }
  }),
}

/** The requirements that reject a subject. */
async function rejecting<Subject>(
  suite: readonly ContractTest<Subject>[],
  create: () => Promise<Subject>,
): Promise<string[]> {
  const names: string[] = []
  for (const { name, run } of suite) await run(create).catch(() => names.push(name))
  return names
}

function trial<Subject>(what: string, { suite, sound, broken }: Trial<Subject>): void {
  describe(`the suite for ${what}`, () => {
    afterEach(closeServers)

    it('takes one that is sound', async () => {
      expect(await rejecting(suite, () => sound())).toEqual([])
    })

    it('rejects every one that is broken, and none of its requirements is idle', async () => {
      const found = new Map<string, string[]>()
      for (const [name, create] of Object.entries(broken)) found.set(name, await rejecting(suite, create))
      const missed = [...found].filter(([, names]) => names.length === 0).map(([name]) => name)
      const busy = new Set([...found.values()].flat())
      const idle = suite.filter(({ name }) => !busy.has(name)).map(({ name }) => name)
      process.stdout.write(
        `contracts: ${found.size - missed.length} of ${found.size} broken ${what} rejected, ` +
          `${suite.length - idle.length} of ${suite.length} requirements reject one\n`,
      )
      expect({ missed, idle }).toEqual({ missed: [], idle: [] })
    })
  })
}

trial('notifiers', notifiers)
trial('channels', channels)
trial('meters', meters)
trial('stores', stores)
