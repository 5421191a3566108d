import assert from 'node:assert/strict'
import type { HandoffStore } from '../../ports/index.js'
import { aConversation } from '../a-conversation.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'
import { aCommit, aLine, anEntry, aReceipt, claim, key, NOW, TENANT } from './samples.js'

const PERIOD = '2026-11'
const ofTenant = { tenantId: TENANT, period: PERIOD }
const used = (add: number, max?: number) => [
  { meter: 'messages' as const, period: PERIOD, add, ...(max !== undefined && { max }) },
]

/** What a tenant uses is counted with the commit that uses it; what belongs to no conversation is owed once. */
export const usage: readonly ContractTest<HandoffStore>[] = [
  requirement('counts what commits use, by meter, period and tenant', async (store) => {
    await store.commit(aCommit({ usage: used(2) }))
    const day = { meter: 'messages' as const, period: '2026-11-24', add: 5 }
    const notices = { meter: 'notifications' as const, period: PERIOD, add: 3 }
    const conversation = aConversation({ version: 2 })
    await store.commit(aCommit({ conversation, usage: [...used(1), day, notices] }))
    const other = aConversation({ tenantId: `${TENANT}-2` })
    await store.commit(aCommit({ conversation: other, usage: used(7) }))
    assert.deepEqual({ ...(await store.usage(ofTenant)) }, { messages: 3, notifications: 3 })
    assert.deepEqual({ ...(await store.usage({ ...ofTenant, period: day.period })) }, { messages: 5 })
    assert.deepEqual({ ...(await store.usage({ ...ofTenant, tenantId: other.tenantId })) }, { messages: 7 })
    assert.deepEqual({ ...(await store.usage({ ...ofTenant, period: '2026-12' })) }, {})
  }),
  requirement('counts nothing for a commit that it refuses', async (store) => {
    await store.commit(aCommit({ receipts: [aReceipt('m1')], usage: used(1) }))
    const conversation = aConversation({ version: 2 })
    const again = aCommit({ conversation, receipts: [aReceipt('m1')], usage: used(1) })
    assert.equal(await store.commit(again), 'duplicate')
    assert.equal(await store.commit(aCommit({ usage: used(1, 0) })), 'conflict')
    assert.deepEqual({ ...(await store.usage(ofTenant)) }, { messages: 1 })
  }),
  requirement('refuses a commit beyond a limit, and stores nothing of it', async (store) => {
    assert.equal(await store.commit(aCommit({ usage: used(2, 3) })), 'committed')
    const beyond = aCommit({
      conversation: aConversation({ version: 2 }),
      receipts: [aReceipt('m1')],
      messages: [aLine('m1')],
      outbox: [anEntry('e1')],
      usage: [{ meter: 'conversations', period: PERIOD, add: 1 }, ...used(2, 3)],
    })
    assert.equal(await store.commit(beyond), 'over_limit')
    assert.equal((await store.load(key()))?.version, 1)
    assert.deepEqual(await store.transcript(key(), 5), [])
    assert.deepEqual(await store.claimDue(claim('t1')), [])
    assert.deepEqual({ ...(await store.usage(ofTenant)) }, { messages: 2 })
    assert.equal(await store.commit({ ...beyond, usage: used(1, 3) }), 'committed')
    assert.deepEqual({ ...(await store.usage(ofTenant)) }, { messages: 3 })
  }),
  requirement('lets no more commits through at once than a limit has room for', async (store) => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.commit(
          aCommit({ conversation: aConversation({ conversationId: `c${n}` }), usage: used(1, 7) }),
        ),
      ),
    )
    assert.equal(outcomes.filter((outcome) => outcome === 'committed').length, 7)
    assert.deepEqual({ ...(await store.usage(ofTenant)) }, { messages: 7 })
  }),
  requirement('owes what belongs to no conversation, and an id once', async (store) => {
    await store.enqueue([anEntry('e1'), anEntry('e2')])
    await store.enqueue([anEntry('e1')])
    const [first] = await store.claimDue(claim('t1', { limit: 1, only: key() }))
    assert.equal(first?.entryId, 'e1')
    await store.settle({ ...anEntry('e1'), token: 't1' }, { state: 'done' }, NOW)
    await store.enqueue([anEntry('e1')])
    assert.deepEqual(
      (await store.claimDue(claim('t2'))).map(({ entryId }) => entryId),
      ['e2'],
    )
  }),
]
