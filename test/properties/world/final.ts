import type { Conversation, DeadEntry, Episode, TranscriptMessage } from 'relevo'
import { TENANTS, type World } from './create-world.js'

/** What the store holds when all is over. */
export interface Final {
  readonly conversations: readonly Conversation[]
  readonly transcripts: ReadonlyMap<string, readonly TranscriptMessage[]>
  readonly episodes: readonly Episode[]
  readonly dead: readonly DeadEntry[]
}

const MANY = 10_000

/** Reads it. */
export async function finalOf({ store }: World): Promise<Final> {
  const all = { conversations: [] as Conversation[], episodes: [] as Episode[], dead: [] as DeadEntry[] }
  const transcripts = new Map<string, readonly TranscriptMessage[]>()
  for (const tenantId of TENANTS) {
    const { items } = await store.list({ tenantId, limit: MANY })
    all.conversations.push(...items)
    all.episodes.push(...(await store.episodes({ tenantId, fromMs: 0, toMs: Number.MAX_SAFE_INTEGER })))
    all.dead.push(...(await store.deadLetters(tenantId, MANY)))
    for (const one of items) transcripts.set(one.conversationId, await store.transcript(one, MANY))
  }
  return { ...all, transcripts }
}
