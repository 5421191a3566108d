import assert from 'node:assert/strict'
import type { HandoffStore } from '../../ports/index.js'
import { aConversation } from '../a-conversation.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'
import { aCommit, aLine, anEntry, aReceipt, claim, key, NOW } from './samples.js'

/** A commit happens whole or not at all, on the version it was decided on. */
export const commits: readonly ContractTest<HandoffStore>[] = [
  requirement('gives back what was committed, whole', async (store) => {
    const conversation = aConversation({
      customer: { id: 'c', name: 'Ñandú 🙂', address: { phone: '54911' } },
    })
    assert.equal(await store.commit(aCommit({ conversation })), 'committed')
    assert.deepEqual(await store.load(key()), conversation)
  }),
  requirement('knows no conversation before its first commit', async (store) => {
    assert.equal(await store.load(key()), null)
    assert.deepEqual(await store.transcript(key(), 5), [])
  }),
  requirement('keeps texts that are not valid UTF-16, and empty ones', async (store) => {
    const texts = ['', '\ud800 suelto', 'línea\ncon \u0000 cero', 'ñ'.repeat(100_000)]
    const messages = texts.map((text, n) => ({
      messageId: `m${n}`,
      author: 'customer' as const,
      text,
      atMs: NOW,
    }))
    await store.commit(aCommit({ messages }))
    assert.deepEqual(await store.transcript(key(), 10), messages)
  }),
  requirement('refuses a commit decided on another version, and stores nothing of it', async (store) => {
    await store.commit(aCommit())
    const late = aCommit({
      receipts: [aReceipt('late')],
      messages: [aLine('late')],
      outbox: [anEntry('late')],
    })
    assert.equal(await store.commit(late), 'conflict')
    assert.equal(await store.commit(aCommit({ conversation: aConversation({ version: 7 }) })), 'conflict')
    assert.equal((await store.load(key()))?.version, 1)
    assert.deepEqual(await store.transcript(key(), 10), [])
    assert.deepEqual(await store.claimDue(claim('t1')), [])
    assert.equal(
      await store.commit(
        aCommit({ conversation: aConversation({ version: 2 }), receipts: [aReceipt('late')] }),
      ),
      'committed',
    )
  }),
  requirement('lets one of many commits on the same version through', async (store) => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.commit(aCommit({ receipts: [aReceipt(`m${n}`)], outbox: [anEntry(`e${n}`)] })),
      ),
    )
    assert.equal(outcomes.filter((outcome) => outcome === 'committed').length, 1)
    assert.equal((await store.claimDue(claim('t1', { limit: 50 }))).length, 1)
  }),
  requirement('keeps tenants apart, also with ids made to collide', async (store) => {
    const pairs = [
      ['a', 'b#C#c'],
      ['a#C#b', 'c'],
      ['a', 'b'],
      ['a:b', ''],
      ['constructor', '__proto__'],
      ['A', 'b'],
      ["'; --", '%'],
    ] as const
    for (const [tenantId, conversationId] of pairs) {
      const messages = [aLine(`${tenantId}|${conversationId}`)]
      const conversation = aConversation({ tenantId, conversationId })
      assert.equal(
        await store.commit(
          aCommit({
            conversation,
            receipts: [aReceipt('same')],
            messages,
            outbox: [{ ...anEntry('same'), tenantId, conversationId }],
          }),
        ),
        tenantId === 'a' && conversationId === 'b' ? 'duplicate' : 'committed',
      )
    }
    const own = await store.transcript({ tenantId: 'a#C#b', conversationId: 'c' }, 5)
    assert.deepEqual(
      own.map(({ messageId }) => messageId),
      ['a#C#b|c'],
    )
    assert.equal((await store.list({ tenantId: 'a', limit: 10 })).items.length, 1)
  }),
  requirement('hands out copies that do not lead back into the store', async (store) => {
    await store.commit(aCommit())
    const loaded = (await store.load(key())) as { status: string }
    loaded.status = 'escalated'
    assert.equal((await store.load(key()))?.status, 'active')
  }),
]
