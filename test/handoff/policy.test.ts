import { createHandoff, type PartialPolicy } from 'relevo'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { createFakeNotifier, createFakeRuntime } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const told = async (policy: PartialPolicy, text = 'quiero un asesor') => {
  const { say } = createWorld({ policy })
  const decision = await say(text)
  return 'text' in decision ? decision.text : undefined
}

describe('the presets', () => {
  it.each([
    ['es urgente, lo necesito ya', 'escalated', 'reply'],
    ['¿me hacés un descuento?', 'escalated', 'ask'],
    ['la página no carga', 'escalated', 'ask'],
    ['quiero un asesor', 'escalated', 'escalated'],
    ['esto es una estafa', 'escalated', 'escalated'],
  ])('%s: %s by default, %s when lean', async (text, all, lean) => {
    expect((await createWorld().say(text)).action).toBe(all)
    expect((await createWorld({ policy: { preset: 'lean' } }).say(text)).action).toBe(lean)
  })

  it('what the tenant sets for a trigger goes before the preset', async () => {
    const { say } = createWorld({ policy: { preset: 'lean', does: { negotiation: 'escalate' } } })
    expect((await say('¿me hacés un descuento?')).action).toBe('escalated')
  })
})

describe('the texts', () => {
  it.each([
    ['tu', 'Te responde por aquí'],
    ['usted', 'Le responde por aquí'],
    ['vos', 'Te responde por acá'],
  ] as const)('address the customer as %s', async (form, words) => {
    expect(await told({ form })).toContain(words)
  })

  it('are by reason, a function, or nothing', async () => {
    const texts = { handoff: 'Ya viene alguien.' }
    const handoffFor = { manager_request: 'Ya viene quien manda.', complaint: null } as const
    expect(await told({ texts })).toBe('Ya viene alguien.')
    expect(await told({ texts, handoffFor }, 'quiero hablar con el gerente')).toBe('Ya viene quien manda.')
    expect(await told({ texts, handoffFor }, 'qué mal servicio, pésima atención')).toBeUndefined()
    const handoff = ({
      tenantName,
      customerName,
      reason,
    }: {
      tenantName: string
      customerName?: string
      reason?: string
    }) => `${customerName}, ${tenantName}: ${reason}`
    expect(await told({ texts: { handoff } })).toBe('Ana, Tienda: human_request')
  })
})

describe('business hours', () => {
  // The fake clock begins on Thursday, 1 January 2026, 00:00 UTC: in Mexico City Wednesday, 18:00.
  const hours = (to: string) => ({
    timeZone: 'America/Mexico_City',
    week: { wed: [['09:00', to]], fri: [['09:30', '18:00']] } as const,
  })

  it('while the team is there it is promised', async () => {
    expect(await told({ hours: hours('20:00') })).toContain('Te responde por aquí en cuanto pueda')
  })

  it('while it is not, the customer is told when it will be, in one text', async () => {
    expect(await told({ hours: hours('18:00') })).toBe(
      'Ahora no hay nadie del equipo. Ya les dejé tu mensaje: te responden por aquí el viernes a las 9:30.',
    )
  })

  it('reminders begin when the team is there again', async () => {
    const { say, handoff, runtime, team } = createWorld({ policy: { hours: hours('18:00') } })
    await say('quiero un asesor')
    runtime.advance(39.5 * 3_600_000 + 4 * 60_000)
    await handoff.tick()
    expect(team.deliveries.map(({ kind }) => kind)).toEqual(['escalation'])
    runtime.advance(60_000)
    await handoff.tick()
    expect(team.deliveries.map(({ kind }) => kind)).toEqual(['escalation', 'reminder'])
  })
})

describe('routes', () => {
  async function toldTo(policy: PartialPolicy, text: string, minutes = 0): Promise<string[]> {
    const notifiers = ['ventas', 'jefes', 'todos', 'guardia'].map((name) => createFakeNotifier(name))
    const runtime = createFakeRuntime()
    const handoff = createHandoff({
      store: createMemoryStore(),
      tenants: createTenantList([{ tenantId: 't', name: 'T', policy }]),
      notifiers,
      runtime,
    })
    const message = { tenantId: 't', channel: 'c', customer: { id: 'a' }, messageId: 'm', text }
    await handoff.receive({ ...message, atMs: runtime.nowMs() })
    for (let minute = 0; minute < minutes; minute++) {
      runtime.advance(60_000)
      await handoff.tick()
    }
    return notifiers.flatMap(({ name, deliveries }) => deliveries.map(({ kind }) => `${name} ${kind}`))
  }
  const policy: PartialPolicy = {
    routes: [
      { to: ['jefes', 'todos'], priorities: ['high', 'urgent'], kinds: ['escalation'] },
      { to: ['ventas'], agentTypes: ['sales'] },
    ],
    fallback: ['guardia'],
  }

  it.each([
    ['¿me hacés un descuento?', ['ventas escalation']],
    ['quiero hablar con el gerente', ['jefes escalation', 'todos escalation']],
    ['quiero un asesor', ['ventas escalation', 'jefes escalation', 'todos escalation']],
  ])('%s: %j', async (text, expected) => {
    expect(await toldTo(policy, text)).toEqual(expected)
  })

  it('the fallback is told when nobody came', async () => {
    expect(await toldTo(policy, '¿me hacés un descuento?', 25)).toEqual([
      'ventas escalation',
      'ventas reminder',
      'ventas reminder',
      'guardia reminder',
    ])
  })

  it('a route to nobody that is there tells everybody', async () => {
    expect(await toldTo({ routes: [{ to: ['nadie'] }] }, 'quiero un asesor')).toHaveLength(4)
  })
})

describe('a policy that cannot be read', () => {
  it('is told once, by its fields, and its customers are treated by the defaults', async () => {
    const errors: unknown[][] = []
    const silent = () => {}
    const runtime = createFakeRuntime()
    const policy = Object.assign({ unclaimed: { remindAfterMs: ['5m'] }, does: { complaint: 'shout' } })
    const handoff = createHandoff({
      store: createMemoryStore(),
      tenants: createTenantList([{ tenantId: 't', name: 'T', policy }]),
      notifiers: [createFakeNotifier()],
      runtime,
      logger: { debug: silent, info: silent, warn: silent, error: (...told) => void errors.push(told) },
    })
    const message = { tenantId: 't', channel: 'c', customer: { id: 'a' }, atMs: runtime.nowMs() }
    expect(await handoff.receive({ ...message, messageId: 'm1', text: 'qué mal servicio' })).toMatchObject({
      action: 'escalated',
      text: expect.stringContaining('Ya avisé'),
    })
    await handoff.receive({ ...message, messageId: 'm2', text: '¿hola?' })
    expect(errors).toHaveLength(1)
    expect(JSON.stringify(errors)).toMatch(/does\.complaint.*unclaimed\.remindAfterMs\.0/)
  })
})
