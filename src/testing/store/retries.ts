import assert from 'node:assert/strict'
import type { HandoffStore } from '../../ports/index.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'
import { aCommit, anEntry, claim, NOW, TENANT } from './samples.js'

/** An attempt that failed is made again, or given up where it can be seen. */
export const retries: readonly ContractTest<HandoffStore>[] = [
  requirement('makes a retried entry due again at its time', async (store) => {
    await store.commit(aCommit({ outbox: [anEntry('e1')] }))
    const [entry] = await store.claimDue(claim('t1'))
    assert.ok(entry)
    await store.settle(entry, { state: 'retry', dueAtMs: NOW + 500, error: 'busy' }, NOW)
    assert.equal((await store.claimDue(claim('t2', { nowMs: NOW + 499 }))).length, 0)
    assert.equal((await store.claimDue(claim('t3', { nowMs: NOW + 500 })))[0]?.attempts, 2)
  }),
  requirement('lists what was given up, and drives it again on demand', async (store) => {
    await store.commit(aCommit({ outbox: [anEntry('e1')] }))
    const [entry] = await store.claimDue(claim('t1'))
    assert.ok(entry)
    await store.settle(entry, { state: 'dead', error: 'REFUSED' }, NOW + 7)
    assert.deepEqual(await store.deadLetters(TENANT, 5), [
      { ...anEntry('e1'), attempts: 1, error: 'REFUSED', diedAtMs: NOW + 7 },
    ])
    assert.deepEqual(await store.deadLetters('other', 5), [])
    assert.equal((await store.claimDue(claim('t2', { nowMs: NOW + 9_999_999 }))).length, 0)
    assert.equal(await store.redrive('other', 'e1', NOW), false)
    assert.equal(await store.redrive(TENANT, 'e1', NOW + 10), true)
    assert.equal(await store.redrive(TENANT, 'e1', NOW + 10), false)
    assert.equal((await store.claimDue(claim('t3', { nowMs: NOW + 10 })))[0]?.attempts, 1)
  }),
]
