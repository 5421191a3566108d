import { describe, expect, it } from 'vitest'
import { ANA, createWorld, HANDOFF_TEXT, tokenOf } from './world.js'

describe('receive', () => {
  it('lets the bot answer an ordinary message', async () => {
    const { say, team } = createWorld()
    expect(await say('¿a qué hora abren?')).toMatchObject({ action: 'reply', context: [] })
    expect(team.deliveries).toEqual([])
  })

  it('calls a person, tells the team once and the host what to say', async () => {
    const { say, team, handoff } = createWorld()
    await say('hola')
    const decision = await say('quiero hablar con una persona')
    expect(decision).toMatchObject({ action: 'escalated', text: HANDOFF_TEXT })
    expect(decision.action !== 'ignored' && decision.explanation.triggers[0]?.evidence[0]).toMatchObject({
      quote: 'quiero hablar con una persona',
      start: 0,
      end: 29,
    })
    expect(team.deliveries).toHaveLength(1)
    expect(team.deliveries[0]).toMatchObject({
      kind: 'escalation',
      tenantName: 'Tienda',
      customerName: 'Ana',
      reason: 'human_request',
      priority: 'medium',
      agentType: 'support',
      lastMessages: [
        { author: 'customer', text: 'hola' },
        { author: 'customer', text: 'quiero hablar con una persona' },
        { author: 'system', text: HANDOFF_TEXT },
      ],
    })
    expect((await handoff.status(ANA))?.conversation).toMatchObject({
      status: 'escalated',
      epoch: 1,
      version: 2,
    })
  })

  it('sends the text itself where there is a channel, and says nothing to the host', async () => {
    const { say, channel } = createWorld({ channel: true })
    const decision = await say('páseme con un asesor')
    expect(decision).toMatchObject({ action: 'escalated' })
    expect(decision).not.toHaveProperty('text')
    expect(channel.sent.map(({ text }) => text)).toEqual([HANDOFF_TEXT])
  })

  it('keeps quiet and keeps the message while a person is needed or there', async () => {
    const { say, handoff, team } = createWorld()
    await say('quiero hablar con alguien')
    expect(await say('¿hola?')).toMatchObject({ action: 'silent', because: 'waiting' })
    await handoff.claim({ conversation: ANA, by: 'Marta' })
    expect(await say('sigo aquí')).toMatchObject({ action: 'silent', because: 'claimed' })
    const texts = (await handoff.status(ANA))?.transcript.map(({ text }) => text)
    expect(texts).toEqual(['quiero hablar con alguien', HANDOFF_TEXT, '¿hola?', 'sigo aquí'])
    expect(team.deliveries).toHaveLength(1)
  })

  it('does nothing for a message seen before', async () => {
    const { say, handoff, team } = createWorld()
    await say('quiero hablar con alguien', 'same')
    const before = await handoff.status(ANA)
    expect(await say('quiero hablar con alguien', 'same')).toMatchObject({
      action: 'ignored',
      because: 'duplicate',
    })
    expect(await handoff.status(ANA)).toEqual(before)
    expect(team.deliveries).toHaveLength(1)
  })

  it.each([2, 50])('acts once on %i deliveries of one message at the same time', async (copies) => {
    const { say, team, handoff } = createWorld()
    const decisions = await Promise.all(
      Array.from({ length: copies }, () => say('quiero hablar con alguien', 'same')),
    )
    expect(decisions.filter(({ action }) => action === 'escalated')).toHaveLength(1)
    expect(decisions.filter(({ action }) => action === 'ignored')).toHaveLength(copies - 1)
    expect(team.deliveries).toHaveLength(1)
    expect((await handoff.status(ANA))?.conversation.version).toBe(1)
  })

  it('opens one episode when several messages call for a person at the same time', async () => {
    const { say, team, handoff } = createWorld()
    const decisions = await Promise.all(
      ['quiero un asesor', 'páseme con alguien', 'esto es una estafa'].map((text) => say(text)),
    )
    expect(decisions.map(({ action }) => action).toSorted()).toEqual(['escalated', 'silent', 'silent'])
    expect(team.deliveries.filter(({ kind }) => kind === 'escalation')).toHaveLength(1)
    const view = await handoff.status(ANA)
    expect(view?.conversation.episodeCount).toBe(1)
    expect(view?.transcript.filter(({ author }) => author === 'customer')).toHaveLength(3)
  })

  it('tells the team again when an open episode becomes urgent', async () => {
    const { say, team } = createWorld()
    await say('quiero hablar con alguien')
    await say('los voy a denunciar a la Profeco')
    expect(team.deliveries.map(({ kind }) => kind)).toEqual(['escalation', 'urgent'])
    expect(team.deliveries[1]?.priority).toBe('urgent')
  })

  it('takes a pressed button for a wish for a person, but not for a complaint', async () => {
    const { handoff } = createWorld()
    const press = (text: string, messageId: string) =>
      handoff.receive({
        tenantId: 'tienda',
        channel: 'w',
        customer: { id: 'b' },
        messageId,
        text,
        chosen: true,
        atMs: 1_767_225_600_000,
      })
    expect(await press('Quiero poner una queja', 'b1')).toMatchObject({ action: 'reply' })
    expect(await press('Hablar con un asesor', 'b2')).toMatchObject({ action: 'escalated' })
  })

  it('keeps customers and tenants apart', async () => {
    const { handoff, say } = createWorld()
    await say('quiero hablar con alguien', 'm')
    const other = { channel: 'whatsapp', messageId: 'm', text: 'hola', atMs: 1_767_225_600_000 }
    expect(await handoff.receive({ ...other, tenantId: 'otra', customer: { id: 'ana' } })).toMatchObject({
      action: 'reply',
    })
    expect(
      await handoff.receive({ ...other, messageId: 'n', tenantId: 'tienda', customer: { id: 'beto' } }),
    ).toMatchObject({ action: 'reply' })
  })

  it('knows no default tenant', async () => {
    const { handoff } = createWorld()
    const message = {
      tenantId: 'nadie',
      channel: 'w',
      customer: { id: 'a' },
      messageId: 'm',
      text: '',
      atMs: 1_767_225_600_000,
    }
    await expect(handoff.receive(message)).rejects.toMatchObject({ code: 'TENANT_UNKNOWN', retryable: false })
  })

  it.each([
    ['an empty customer id', { customer: { id: '' } }],
    ['no message id', { messageId: '' }],
    ['an id with a lone surrogate', { messageId: '\ud800' }],
    ['a time that is none', { atMs: Number.NaN }],
    ['a field nobody knows', { tenant: 'x' }],
  ])('takes %s for misuse', async (_name, wrong) => {
    const { handoff } = createWorld()
    const message = {
      tenantId: 'tienda',
      channel: 'w',
      customer: { id: 'a' },
      messageId: 'm',
      text: '',
      atMs: 1_767_225_600_000,
      ...wrong,
    }
    await expect(handoff.receive(message)).rejects.toThrow(TypeError)
  })
})

describe('a message delivered again after its turn was left unfinished', () => {
  it('is answered after all, once', async () => {
    const { say, handoff } = createWorld()
    const first = tokenOf(await say('hola', 'm'))
    const again = tokenOf(await say('hola', 'm'))
    expect(await handoff.offerReply({ replyToken: again, text: '¡hola!' })).toEqual({ send: true })
    expect(await handoff.offerReply({ replyToken: first, text: '¡hola!' })).toEqual({
      send: false,
      because: 'overtaken',
    })
    expect(await say('hola', 'm')).toMatchObject({ action: 'ignored' })
    expect((await handoff.status(ANA))?.transcript.map(({ text }) => text)).toEqual(['hola', '¡hola!'])
  })

  it('is ignored when nobody waits for it any more', async () => {
    const { say, runtime } = createWorld()
    await say('hola', 'm')
    runtime.advance(61 * 60_000)
    expect(await say('hola', 'm')).toMatchObject({ action: 'ignored', because: 'duplicate' })
  })
})
