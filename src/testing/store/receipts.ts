import assert from 'node:assert/strict'
import type { HandoffStore } from '../../ports/index.js'
import { aConversation } from '../a-conversation.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'
import { aCommit, aLine, anEntry, aReceipt, claim, key, NOW } from './samples.js'

/** A message that was seen is not taken again. */
export const receipts: readonly ContractTest<HandoffStore>[] = [
  requirement('refuses a message seen before, and stores nothing of it', async (store) => {
    await store.commit(aCommit({ receipts: [aReceipt('m1')], messages: [aLine('m1')] }))
    const again = aCommit({
      conversation: aConversation({ version: 2 }),
      receipts: [aReceipt('m2'), aReceipt('m1')],
      messages: [aLine('m1')],
      outbox: [anEntry('again')],
    })
    assert.equal(await store.commit(again), 'duplicate')
    assert.equal((await store.transcript(key(), 10)).length, 1)
    assert.deepEqual(await store.claimDue(claim('t1')), [])
    assert.equal(
      await store.commit(
        aCommit({ conversation: aConversation({ version: 2 }), receipts: [aReceipt('m2')] }),
      ),
      'committed',
    )
  }),
  requirement('says duplicate rather than conflict where both hold', async (store) => {
    await store.commit(aCommit({ receipts: [aReceipt('m1')] }))
    assert.equal(await store.commit(aCommit({ receipts: [aReceipt('m1')] })), 'duplicate')
  }),
  requirement('forgets a receipt when it expires, not before', async (store) => {
    const receipts = [{ channel: 'whatsapp', messageId: 'm1', expiresAtMs: NOW + 1000 }]
    await store.commit(aCommit({ receipts }))
    const second = aConversation({ version: 2 })
    assert.equal(
      await store.commit(aCommit({ conversation: second, receipts, nowMs: NOW + 999 })),
      'duplicate',
    )
    const renewed = [{ channel: 'whatsapp', messageId: 'm1', expiresAtMs: NOW + 5000 }]
    assert.equal(
      await store.commit(aCommit({ conversation: second, receipts: renewed, nowMs: NOW + 1000 })),
      'committed',
    )
    const third = aConversation({ version: 3 })
    assert.equal(
      await store.commit(aCommit({ conversation: third, receipts: renewed, nowMs: NOW + 1001 })),
      'duplicate',
    )
  }),
  requirement('applies one of many deliveries of the same message', async (store) => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.commit(aCommit({ receipts: [aReceipt('m1')], messages: [aLine('m1')] })),
      ),
    )
    assert.deepEqual(outcomes.toSorted(), ['committed', ...Array(19).fill('duplicate')])
  }),
]
