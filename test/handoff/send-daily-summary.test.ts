import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const DAY_MS = 86_400_000
const summaries = ({ team }: ReturnType<typeof createWorld>) =>
  team.deliveries.filter(({ kind }) => kind === 'daily_summary')

describe('the summary of a day', () => {
  it('is of yesterday, and told once however often it is asked', async () => {
    const world = createWorld()
    await world.say('quiero hablar con una persona')
    world.runtime.advance(DAY_MS)
    const [one, two] = await Promise.all([
      world.handoff.sendDailySummary({ tenantId: 'tienda' }),
      world.handoff.sendDailySummary({ tenantId: 'tienda' }),
    ])
    expect(one.day).toBe('2026-01-01')
    expect(two).toEqual(one)
    expect(summaries(world)).toHaveLength(1)
    expect(summaries(world)[0]).toMatchObject({ title: one.title, text: one.text, tenantName: 'Tienda' })
    expect(one.text).toContain('1 de 1 conversaciones')
  })

  it('is tried again where nobody could be told', async () => {
    const world = createWorld()
    world.team.failNext({ status: 'failed', retryable: true, code: 'DOWN' })
    await world.handoff.sendDailySummary({ tenantId: 'tienda', day: '2025-12-31' })
    expect(world.team.delivered).toEqual([])
    world.runtime.advance(60_000)
    await world.handoff.tick()
    expect(summaries(world).at(-1)?.title).toContain('31 de diciembre de 2025')
  })

  it('goes where its route says', async () => {
    const routes = [{ kinds: ['daily_summary'] as const, to: ['nadie'] }]
    const world = createWorld({ policy: { routes } })
    await world.handoff.sendDailySummary({ tenantId: 'tienda' })
    // Of a route whose notifiers are not there, all are told.
    expect(summaries(world)).toHaveLength(1)
  })

  it('is refused for a tenant that there is not', async () => {
    const world = createWorld()
    await expect(world.handoff.sendDailySummary({ tenantId: 'nadie' })).rejects.toMatchObject({
      code: 'TENANT_UNKNOWN',
    })
  })
})
