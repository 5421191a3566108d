import type { BusinessHours } from 'relevo'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld, HANDOFF_TEXT } from './world.js'

const DAY = 86_400_000
const tenantId = 'tienda'
/** Santiago is three hours behind UTC in summer; the fake clock starts at 2026-01-01T00:00Z, its last evening of 2025. */
const hours: BusinessHours = { timeZone: 'America/Santiago', week: { wed: [['09:00', '21:30']] } }

describe('a report', () => {
  it('counts hours where the tenant has them', async () => {
    const { say, handoff, runtime } = createWorld({ policy: { hours } })
    await say('quiero hablar con alguien')
    runtime.advance(60 * 60_000)
    await handoff.claim({ conversation: ANA, by: 'Marta' })
    // Opened at 21:00, claimed at 22:00, closed at 21:30.
    expect(await handoff.report({ tenantId, fromMs: 0, toMs: runtime.nowMs() })).toMatchObject({
      timeToClaim: { medianMs: 3_600_000, inHours: { medianMs: 1_800_000 } },
      escalation: { activeConversations: null, rate: null },
    })
  })

  it('moves no clock for what bot and system say', async () => {
    const { say, handoff, runtime, channel } = createWorld({ channel: true })
    await say('quiero hablar con alguien')
    runtime.advance(60_000)
    channel.assertSent(HANDOFF_TEXT)
    await handoff.notify({ conversation: ANA, note: 'sigue esperando' })
    await handoff.tick()
    expect(await handoff.report({ tenantId, fromMs: 0, toMs: runtime.nowMs() })).toMatchObject({
      episodes: 1,
      timeToClaim: { count: 0 },
      firstResponse: { count: 0 },
      responseTime: { count: 0 },
    })
  })

  it('names orphans of any age, those of this tenant only, and never one twice', async () => {
    const { say, handoff, runtime } = createWorld()
    await say('quiero hablar con alguien')
    runtime.advance(40 * DAY)
    const nowMs = runtime.nowMs()
    const named = async (query: { tenantId: string; fromMs: number }) =>
      (await handoff.report({ ...query, toMs: nowMs })).orphans.map(({ phase }) => phase)
    expect(await named({ tenantId, fromMs: nowMs - DAY })).toEqual(['waiting'])
    expect(await named({ tenantId, fromMs: 0 })).toEqual(['waiting'])
    expect(await named({ tenantId: 'otra', fromMs: 0 })).toEqual([])
  })

  it('finds all of many open conversations', async () => {
    const { handoff, runtime } = createWorld()
    for (let n = 0; n < 205; n++)
      await handoff.recordHumanMessage({
        tenantId,
        channel: 'whatsapp',
        customer: { id: `c${n}` },
        messageId: `h${n}`,
        text: 'hola',
        atMs: runtime.nowMs(),
      })
    runtime.advance(2 * DAY)
    const nowMs = runtime.nowMs()
    expect((await handoff.report({ tenantId, fromMs: nowMs, toMs: nowMs })).orphans).toHaveLength(205)
  })
})

describe('a daily summary', () => {
  it('is of today in the zone of the tenant, unless another day is named', async () => {
    const { say, handoff } = createWorld({ policy: { hours } })
    await say('quiero hablar con alguien')
    expect(await handoff.dailySummary({ tenantId })).toMatchObject({
      day: '2025-12-31',
      title: 'Resumen del 31 de diciembre de 2025, aún en curso: 1 caso (Tienda)',
      metrics: { episodes: 1, fromMs: Date.parse('2025-12-31T03:00:00Z') },
    })
    expect(await handoff.dailySummary({ tenantId, day: '2025-12-30' })).toMatchObject({
      title: 'Resumen del 30 de diciembre de 2025: 0 casos (Tienda)',
      text: 'No se llamó a ninguna persona.',
    })
  })

  it('is of the day in UTC where the tenant has no hours', async () => {
    const { handoff } = createWorld()
    expect(await handoff.dailySummary({ tenantId })).toMatchObject({
      day: '2026-01-01',
      metrics: { fromMs: Date.parse('2026-01-01T00:00:00Z') },
    })
  })
})

describe('an export', () => {
  it('is a line for each episode, with what was said', async () => {
    const { say, handoff, runtime } = createWorld({ channel: true })
    await say('hola')
    await say('quiero hablar con alguien')
    const { conversation } = await handoff.sendAsPerson({ conversation: ANA, by: 'Marta', text: 'Le ayudo' })
    await handoff.resolve({
      conversation: ANA,
      episodeId: conversation.episode?.episodeId ?? '',
      by: 'Marta',
    })
    runtime.advance(1000)
    await say('ahora quiero hablar con el gerente')
    const lines = await handoff.exportEpisodes({ tenantId, fromMs: 0, toMs: runtime.nowMs() + 1 })
    const [first, second, ...rest] = lines.split('\n').map((line) => line && JSON.parse(line))
    expect(first).toMatchObject({
      conversationId: conversation.conversationId,
      outcome: 'resolved_by_person',
      evidence: [{ reason: 'human_request' }],
      transcript: [
        { author: 'customer', text: 'hola' },
        { author: 'customer', text: 'quiero hablar con alguien' },
        { author: 'system', text: HANDOFF_TEXT },
        { author: 'person', text: 'Le ayudo' },
      ],
    })
    expect(second).toMatchObject({
      reason: 'manager_request',
      transcript: [{ text: 'ahora quiero hablar con el gerente' }, { author: 'system' }],
    })
    expect(rest).toEqual([''])
  })

  it('holds nothing of another tenant', async () => {
    const { say, handoff, runtime } = createWorld()
    await say('quiero hablar con alguien')
    expect(await handoff.exportEpisodes({ tenantId: 'otra', fromMs: 0, toMs: runtime.nowMs() + 1 })).toBe('')
  })
})

describe('what cannot be told', () => {
  it('of a tenant that there is not', async () => {
    const { handoff } = createWorld()
    const unknown = { code: 'TENANT_UNKNOWN' }
    await expect(handoff.report({ tenantId: 'nadie', fromMs: 0, toMs: 1 })).rejects.toMatchObject(unknown)
    await expect(handoff.dailySummary({ tenantId: 'nadie' })).rejects.toMatchObject(unknown)
  })

  it('for arguments that mean nothing', async () => {
    const { handoff } = createWorld()
    const backwards = { tenantId, fromMs: 2, toMs: 1 }
    await expect(handoff.report(backwards)).rejects.toThrow(/^report: .*fromMs must not be after toMs/s)
    await expect(handoff.exportEpisodes({ ...backwards, toMs: Number.NaN })).rejects.toThrow(TypeError)
    await expect(handoff.dailySummary({ tenantId, day: '2026-02-30' })).rejects.toThrow(
      /^dailySummary: .*day/s,
    )
  })
})
