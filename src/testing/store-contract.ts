import assert from 'node:assert/strict'
import type { HandoffStore } from '../ports/index.js'
import type { ContractTest } from './contract.js'
import {
  aCommit,
  aConversation,
  aLine,
  anEntry,
  anEpisode,
  aReceipt,
  claim,
  key,
  NOW,
  TENANT,
} from './store-samples.js'

/** What every {@link HandoffStore} must do. Each test takes a fresh store. */
export const storeContract: readonly ContractTest<HandoffStore>[] = [
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
  requirement('lets one of many commits on the same version through', async (store) => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.commit(aCommit({ receipts: [aReceipt(`m${n}`)], outbox: [anEntry(`e${n}`)] })),
      ),
    )
    assert.equal(outcomes.filter((outcome) => outcome === 'committed').length, 1)
    assert.equal((await store.claimDue(claim('t1', { limit: 50 }))).length, 1)
  }),
  requirement('applies one of many deliveries of the same message', async (store) => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.commit(aCommit({ receipts: [aReceipt('m1')], messages: [aLine('m1')] })),
      ),
    )
    assert.deepEqual(outcomes.toSorted(), ['committed', ...Array(19).fill('duplicate')])
  }),
  requirement('keeps a transcript in order and gives the newest lines', async (store) => {
    for (let version = 1; version <= 12; version++) {
      const messages = [aLine(`m${version}a`), aLine(`m${version}b`)]
      await store.commit(aCommit({ conversation: aConversation({ version }), messages }))
    }
    const ids = (await store.transcript(key(), 3)).map(({ messageId }) => messageId)
    assert.deepEqual(ids, ['m11b', 'm12a', 'm12b'])
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
  requirement('lists by status, the latest changed first, page by page', async (store) => {
    for (const [n, status] of (
      ['active', 'escalated', 'active', 'resolved', 'escalated'] as const
    ).entries()) {
      await store.commit(
        aCommit({ conversation: aConversation({ conversationId: `c${n}`, status, updatedAtMs: NOW + n }) }),
      )
    }
    const first = await store.list({ tenantId: TENANT, limit: 3 })
    assert.deepEqual(
      first.items.map(({ conversationId }) => conversationId),
      ['c4', 'c3', 'c2'],
    )
    assert.ok(first.next)
    const second = await store.list({ tenantId: TENANT, limit: 3, cursor: first.next })
    assert.deepEqual(
      second.items.map(({ conversationId }) => conversationId),
      ['c1', 'c0'],
    )
    assert.equal(second.next, null)
    const escalated = await store.list({ tenantId: TENANT, status: 'escalated', limit: 10 })
    assert.deepEqual(
      escalated.items.map(({ conversationId }) => conversationId),
      ['c4', 'c1'],
    )
  }),
  requirement('gives the episodes opened in a period, as they are now', async (store) => {
    const episode = anEpisode('e1', NOW)
    await store.commit(aCommit({ conversation: aConversation({ episode }) }))
    const closed = { ...episode, closedAtMs: NOW + 5, outcome: 'resolved_by_person' as const }
    await store.commit(aCommit({ conversation: aConversation({ version: 2, episode: closed }) }))
    assert.deepEqual(await store.episodes({ tenantId: TENANT, fromMs: NOW, toMs: NOW + 1 }), [closed])
    assert.deepEqual(await store.episodes({ tenantId: TENANT, fromMs: NOW + 1, toMs: NOW + 2 }), [])
    assert.deepEqual(await store.episodes({ tenantId: 'other', fromMs: 0, toMs: NOW + 9 }), [])
  }),
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
      aCommit({ conversation: aConversation(other), outbox: [{ ...anEntry('elsewhere'), ...other }] }),
    )
    const only = await store.claimDue(claim('t1', { limit: 1, only: key() }))
    assert.deepEqual(
      only.map(({ entryId }) => entryId),
      ['early'],
    )
    const rest = await store.claimDue(claim('t2'))
    assert.deepEqual(rest.map(({ entryId }) => entryId).toSorted(), ['elsewhere', 'late'])
  }),
  requirement('keeps what cannot be handled, the latest first, each id once', async (store) => {
    const item = {
      quarantineId: 'q1',
      channel: 'whatsapp',
      why: 'unknown number',
      body: '{"ñ":"\ud800"}',
      atMs: NOW,
    }
    await store.quarantine(item)
    await store.quarantine({ ...item, why: 'again' })
    await store.quarantine({ ...item, quarantineId: 'q2', atMs: NOW + 1 })
    assert.deepEqual(await store.quarantined(10), [{ ...item, quarantineId: 'q2', atMs: NOW + 1 }, item])
    assert.equal((await store.quarantined(1)).length, 1)
  }),
  requirement('hands out copies that do not lead back into the store', async (store) => {
    await store.commit(aCommit())
    const loaded = (await store.load(key())) as { status: string }
    loaded.status = 'escalated'
    assert.equal((await store.load(key()))?.status, 'active')
  }),
]

function requirement(
  name: string,
  check: (store: HandoffStore) => Promise<void>,
): ContractTest<HandoffStore> {
  return { name, run: async (create) => check(await create()) }
}
