import type { PartialPolicy } from 'relevo'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld } from './world.js'

const REQUEST = 'quiero hablar con una persona'
const HALF_AN_HOUR_MS = 30 * 60_000

/** Ana's episode after her message, sent so. */
async function episodeOf(more: { tier?: 'vip' }, policy: PartialPolicy = {}, waitedMs = 0) {
  const { handoff, runtime } = createWorld({ policy })
  const receive = (messageId: string, text: string) =>
    handoff.receive({
      tenantId: 'tienda',
      channel: 'whatsapp',
      customer: { id: 'ana' },
      messageId,
      text,
      atMs: runtime.nowMs(),
      ...more,
    })
  if (waitedMs > 0) {
    await receive('m1', 'hola, una consulta')
    runtime.advance(waitedMs)
  }
  await receive('m2', REQUEST)
  return (await handoff.status(ANA))?.conversation.episode
}

describe('what the engine knows beside the words counts for priority', () => {
  it('nothing more: medium', async () => {
    expect(await episodeOf({})).toMatchObject({ priority: 'medium' })
  })

  it('the customer’s standing', async () => {
    expect(await episodeOf({ tier: 'vip' })).toMatchObject({ priority: 'high' })
  })

  it('the time since the first line that nobody answered', async () => {
    const episode = await episodeOf({}, {}, HALF_AN_HOUR_MS)
    expect(episode?.priorityReasons).toContain('waiting')
    expect((await episodeOf({}, {}, HALF_AN_HOUR_MS - 1))?.priorityReasons).not.toContain('waiting')
  })

  it('the tenant’s own floors', async () => {
    const policy = { priorityFloors: { human_request: 'urgent' } } as const
    expect(await episodeOf({}, policy)).toMatchObject({ priority: 'urgent' })
  })
})
