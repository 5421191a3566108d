import assert from 'node:assert/strict'
import type { HandoffStore } from '../../ports/index.js'
import { aConversation } from '../a-conversation.js'
import { anEpisode } from '../an-episode.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'
import { aCommit, aLine, key, NOW, TENANT } from './samples.js'

/** What was committed is found again: transcripts, lists, episodes, what was set aside. */
export const reads: readonly ContractTest<HandoffStore>[] = [
  requirement('keeps a transcript in order and gives the newest lines', async (store) => {
    for (let version = 1; version <= 12; version++) {
      const messages = [aLine(`m${version}a`), aLine(`m${version}b`)]
      await store.commit(aCommit({ conversation: aConversation({ version }), messages }))
    }
    const ids = (await store.transcript(key(), 3)).map(({ messageId }) => messageId)
    assert.deepEqual(ids, ['m11b', 'm12a', 'm12b'])
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
    const episode = anEpisode({ openedAtMs: NOW })
    await store.commit(aCommit({ conversation: aConversation({ episode }) }))
    const closed = { ...episode, closedAtMs: NOW + 5, outcome: 'resolved_by_person' as const }
    await store.commit(aCommit({ conversation: aConversation({ version: 2, episode: closed }) }))
    assert.deepEqual(await store.episodes({ tenantId: TENANT, fromMs: NOW, toMs: NOW + 1 }), [closed])
    assert.deepEqual(await store.episodes({ tenantId: TENANT, fromMs: NOW + 1, toMs: NOW + 2 }), [])
    assert.deepEqual(await store.episodes({ tenantId: TENANT, fromMs: 0, toMs: NOW }), [])
    assert.deepEqual(await store.episodes({ tenantId: 'other', fromMs: 0, toMs: NOW + 9 }), [])
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
]
