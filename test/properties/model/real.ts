import type { Handoff, HandoffStore } from 'relevo'
import {
  createFakeChannel,
  createFakeNotifier,
  createFakeRuntime,
  type FakeChannel,
  type FakeNotifier,
  type FakeRuntime,
} from 'relevo/testing'
import { type Library, smallRules } from '../library.js'
import { policy } from './rules.js'

/** The library with everything around it in the commands' hands. */
export interface Real {
  readonly handoff: Handoff
  readonly runtime: FakeRuntime
  readonly team: FakeNotifier
  readonly channel: FakeChannel
}

export const ANA = { tenantId: 'tienda', channel: 'whatsapp', customerId: 'ana' }

/** A handoff of one tenant over a store. */
export function createReal(library: Library, store: HandoffStore, sendsTexts: boolean): Real {
  const runtime = createFakeRuntime({ random: 0 })
  const team = createFakeNotifier('team')
  const channel = createFakeChannel({ name: 'whatsapp', runtime })
  const handoff = library.createHandoff({
    store,
    tenants: library.createTenantList([{ tenantId: 'tienda', name: 'Tienda', policy }]),
    notifiers: [team],
    rules: smallRules(library),
    runtime,
    ...(sendsTexts ? { channel } : {}),
  })
  return { handoff, runtime, team, channel }
}

/** What the library shows, in the reference's words. */
export async function observed({ handoff, team, channel }: Real) {
  const view = await handoff.status(ANA, 1000)
  if (!view) return null
  const { status, epoch, episode, episodeCount, ask, held = [], conversationId } = view.conversation
  return {
    status,
    epoch,
    episodes: episodeCount,
    claimed: episode ? episode.phase === 'claimed' : null,
    by: episode?.claimedBy ?? null,
    outcome: episode?.outcome ?? null,
    score: episode?.satisfaction?.score ?? null,
    offered: ask.offered,
    isPending: ask.pending,
    held: held.map(({ messageId }) => messageId),
    transcript: view.transcript.map(({ author, text }) => [author, text]),
    notices: team.deliveries.map(({ id, note }) =>
      note === undefined ? id.replace(`${conversationId}-`, '').replace(':team', '') : `manual ${note}`,
    ),
    texts: channel.sent.map(({ text }) => text),
  }
}
