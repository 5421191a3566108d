import type { PartialPolicy } from 'relevo'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld } from './world.js'

const limited = (limits: NonNullable<PartialPolicy['limits']>, more: PartialPolicy = {}) =>
  createWorld({ policy: { limits, ...more } })
const used = async ({ handoff }: ReturnType<typeof createWorld>) =>
  Object.fromEntries(
    (await handoff.usage({ tenantId: 'tienda' })).readings.map((one) => [one.meter, one.used]),
  )

describe('what a tenant uses', () => {
  it('is counted with the message, once a conversation and period, and never for a copy', async () => {
    const world = createWorld()
    await world.say('hola', 'm1')
    await world.say('hola', 'm1')
    await world.say('¿a qué hora abren?', 'm2')
    await world.say('quiero hablar con una persona', 'm3')
    expect(await used(world)).toEqual({ conversations: 1, messages: 3, escalations: 1, notifications: 3 })
  })

  it('starts anew with the calendar month of the zone of the hours', async () => {
    const hours = { timeZone: 'America/Mexico_City', week: { mon: [['00:00', '24:00'] as const] } }
    const world = createWorld({ policy: { hours } })
    // The clock starts on 1 January 2026, 00:00 UTC: still December in Mexico.
    await world.say('hola')
    expect(await world.handoff.usage({ tenantId: 'tienda' })).toMatchObject({ period: '2025-12' })
    world.runtime.advance(6 * 3_600_000)
    await world.say('hola otra vez')
    const { period, readings } = await world.handoff.usage({ tenantId: 'tienda' })
    expect(period).toBe('2026-01')
    expect(readings).toContainEqual({ meter: 'conversations', used: 1, limit: null })
  })
})

describe('beyond a limit of messages', () => {
  it('a message is kept and acts on nothing', async () => {
    const world = limited({ messages: 2 })
    await world.say('hola')
    await world.say('¿tienen pan?')
    expect(await world.say('¿y facturas?')).toMatchObject({ action: 'ignored', because: 'over_limit' })
    expect(await used(world)).toMatchObject({ messages: 2 })
    const view = await world.handoff.status(ANA)
    expect(view?.transcript.map(({ text }) => text)).toEqual(['hola', '¿tienen pan?', '¿y facturas?'])
  })

  it('a request for a person is heard all the same, and what is said to that person', async () => {
    const world = limited({ messages: 1 })
    await world.say('hola')
    expect(await world.say('quiero hablar con una persona')).toMatchObject({ action: 'escalated' })
    expect(await world.say('¿hay alguien?')).toMatchObject({ action: 'silent', because: 'waiting' })
  })

  it('is not heard where the tenant says so', async () => {
    const world = limited({ messages: 1, refusesPeople: true })
    await world.say('hola')
    expect(await world.say('quiero hablar con una persona')).toMatchObject({ because: 'over_limit' })
  })

  it('everything goes on where limits only warn', async () => {
    const world = limited({ messages: 1, over: 'warn' })
    await world.say('hola')
    expect(await world.say('¿tienen pan?')).toMatchObject({ action: 'reply' })
  })
})

describe('beyond a limit of conversations', () => {
  it('a new one waits, and those that are counted go on', async () => {
    const world = limited({ conversations: 1 })
    await world.say('hola')
    const other = { tenantId: 'tienda', channel: 'whatsapp', customer: { id: 'beto' }, text: 'hola' }
    const message = { ...other, messageId: 'b1', atMs: world.runtime.nowMs() }
    expect(await world.handoff.receive(message)).toMatchObject({ because: 'over_limit' })
    expect(await world.say('¿tienen pan?')).toMatchObject({ action: 'reply' })
  })
})

describe('beyond a limit of escalations', () => {
  it('nobody is called for a complaint, and somebody for who asks', async () => {
    const world = limited({ escalations: 0 })
    expect(await world.say('es una falta de respeto, pésimo servicio')).toMatchObject({ action: 'reply' })
    expect(await world.say('quiero hablar con una persona')).toMatchObject({ action: 'escalated' })
    expect(await used(world)).toMatchObject({ escalations: 1 })
  })

  it('a bot that fails goes on failing', async () => {
    const world = limited({ escalations: 0 }, { failedTurnsMax: 1 })
    const decision = await world.say('¿tienen pan?')
    const replyToken = decision.action === 'reply' ? decision.replyToken : ''
    const offered = { replyToken, text: 'mmm', confidence: 0.1 }
    expect(await world.handoff.offerReply(offered)).toMatchObject({ send: true })
  })
})

describe('beyond a limit of notices', () => {
  it('an escalation is told, and reminders are left out', async () => {
    const world = limited({ notifications: 1 })
    await world.say('hola')
    await world.say('quiero hablar con una persona')
    const kinds = () => world.team.deliveries.map(({ kind }) => kind).filter((kind) => kind !== 'usage')
    expect(kinds()).toEqual(['escalation'])
    const beto = { tenantId: 'tienda', channel: 'whatsapp', customer: { id: 'beto' } }
    const text = 'quiero hablar con una persona'
    await world.handoff.receive({ ...beto, text, messageId: 'b1', atMs: world.runtime.nowMs() })
    world.runtime.advance(3_600_000)
    await world.handoff.tick()
    // Ana's reminders were owed before the limit was reached.
    expect(kinds().filter((kind) => kind === 'escalation')).toHaveLength(2)
    expect(kinds().filter((kind) => kind === 'reminder')).toHaveLength(2)
  })
})

describe('the team', () => {
  it('is told once when a limit is near, and once when it is reached', async () => {
    const world = limited({ messages: 5, warnAt: 0.8 })
    for (let n = 0; n < 8; n++) await world.say(`hola ${n}`)
    const notices = world.team.deliveries.filter(({ kind }) => kind === 'usage')
    expect(notices.map(({ title }) => title)).toEqual([
      'Cerca del límite de mensajes (Tienda)',
      'Límite de mensajes alcanzado (Tienda)',
    ])
    expect(notices[0]?.conversationId).toBeUndefined()
  })

  it('is not told where it does not want to be', async () => {
    const world = limited({ messages: 1, warnAt: null })
    await world.say('hola')
    expect(world.team.deliveries).toEqual([])
  })
})

describe('a race at a limit', () => {
  it('lets no more through than there is room for', async () => {
    const world = limited({ messages: 10, warnAt: null })
    const decisions = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        world.handoff.receive({
          tenantId: 'tienda',
          channel: 'whatsapp',
          customer: { id: `c${n}` },
          messageId: `m${n}`,
          text: 'hola',
          atMs: world.runtime.nowMs(),
        }),
      ),
    )
    expect(decisions.filter(({ action }) => action === 'reply')).toHaveLength(10)
    expect(await used(world)).toMatchObject({ messages: 10, conversations: 10 })
  })
})
