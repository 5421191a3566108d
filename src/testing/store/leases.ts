import assert from 'node:assert/strict'
import type { HandoffStore } from '../../ports/index.js'
import { aConversation } from '../a-conversation.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'
import { aCommit, anEntry, claim, key, NOW } from './samples.js'

/** An owed entry is had by one worker at a time. */
export const leases: readonly ContractTest<HandoffStore>[] = [
  requirement('owes an entry once, however often its id is committed', async (store) => {
    await store.commit(aCommit({ outbox: [anEntry('e1')] }))
    await store.commit(aCommit({ conversation: aConversation({ version: 2 }), outbox: [anEntry('e1')] }))
    const [entry, ...more] = await store.claimDue(claim('t1'))
    assert.deepEqual(entry, { ...anEntry('e1'), token: 't1', attempts: 1 })
    assert.equal(more.length, 0)
  }),
  requirement('leases an entry to one worker until the lease ends', async (store) => {
    await store.commit(aCommit({ outbox: [anEntry('e1')] }))
    assert.equal((await store.claimDue(claim('t1'))).length, 1)
    assert.equal((await store.claimDue(claim('t2', { nowMs: NOW + 999 }))).length, 0)
    assert.equal((await store.claimDue(claim('t3', { nowMs: NOW + 1000 })))[0]?.attempts, 2)
  }),
  requirement('leases an entry that is due later only then', async (store) => {
    await store.commit(aCommit({ outbox: [{ ...anEntry('e1'), dueAtMs: NOW + 5000 }] }))
    assert.deepEqual(await store.claimDue(claim('t1', { nowMs: NOW + 4999 })), [])
    const [entry] = await store.claimDue(claim('t2', { nowMs: NOW + 5000 }))
    assert.equal(entry?.dueAtMs, NOW + 5000)
  }),
  requirement('never leases one entry to two of many claims', async (store) => {
    const outbox = Array.from({ length: 30 }, (_, n) => anEntry(`e${n}`))
    await store.commit(aCommit({ outbox }))
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, n) => store.claimDue(claim(`t${n}`, { limit: 4 }))),
    )
    const ids = claims.flat().map(({ entryId }) => entryId)
    assert.equal(new Set(ids).size, ids.length)
    assert.equal(ids.length, 30)
  }),
  requirement('refuses what a worker without the lease reports', async (store) => {
    await store.commit(aCommit({ outbox: [anEntry('e1')] }))
    const [slow] = await store.claimDue(claim('slow'))
    const [fast] = await store.claimDue(claim('fast', { nowMs: NOW + 1000 }))
    assert.ok(slow && fast)
    assert.equal(await store.settle(slow, { state: 'done' }, NOW + 1001), false)
    assert.equal(await store.settle(slow, { state: 'dead', error: 'late' }, NOW + 1001), false)
    assert.equal(await store.settle(slow, { state: 'retry', dueAtMs: 0, error: 'late' }, NOW + 1001), false)
    assert.equal(await store.settle(fast, { state: 'done' }, NOW + 1002), true)
    assert.equal(await store.settle(fast, { state: 'done' }, NOW + 1003), false)
    assert.deepEqual(await store.claimDue(claim('t9', { nowMs: NOW + 9_999_999 })), [])
  }),
  requirement('claims only what it is asked for, the oldest first', async (store) => {
    await store.commit(
      aCommit({
        outbox: [
          { ...anEntry('late'), createdAtMs: NOW - 1 },
          { ...anEntry('early'), createdAtMs: NOW - 9 },
        ],
      }),
    )
    const other = { conversationId: 'other' }
    await store.commit(
      aCommit({
        conversation: aConversation(other),
        outbox: [{ ...anEntry('elsewhere'), ...other, createdAtMs: NOW - 99 }],
      }),
    )
    const only = await store.claimDue(claim('t1', { limit: 1, only: key() }))
    assert.deepEqual(
      only.map(({ entryId }) => entryId),
      ['early'],
    )
    const rest = await store.claimDue(claim('t2'))
    assert.deepEqual(rest.map(({ entryId }) => entryId).toSorted(), ['elsewhere', 'late'])
  }),
]
