import { createSqliteStore } from 'relevo/sqlite'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld, tokenOf, type World } from './world.js'

const echoed = ({ runtime }: World, messageId: string, text: string) => ({
  tenantId: 'tienda',
  channel: 'whatsapp',
  customer: { id: 'ana' },
  messageId,
  text,
  atMs: runtime.nowMs(),
})

/** A bot that answered "¡hola!", whose id is not known yet. */
async function answered(policy = {}): Promise<{ world: World; replyToken: string }> {
  const world = createWorld({ policy })
  const replyToken = tokenOf(await world.say('hola'))
  await world.handoff.offerReply({ replyToken, text: '¡hola!' })
  return { world, replyToken }
}
const statusOf = async ({ handoff }: World) => (await handoff.status(ANA))?.conversation.status
const said = async ({ handoff }: World) =>
  (await handoff.status(ANA))?.transcript.map(({ author, text }) => [author, text])

describe('the echo of an own reply', () => {
  it('before its id is told, saying something else on the way (a link was shortened): held, then let go of', async () => {
    const { world, replyToken } = await answered()
    expect(await world.handoff.recordHumanMessage(echoed(world, 'w1', '¡hola! 👋'))).toMatchObject({
      outcome: 'held',
    })
    expect(await statusOf(world)).toBe('active')
    await world.handoff.recordSent({ replyToken, messageIds: ['w1'] })
    world.runtime.advance(60_000)
    await world.handoff.tick()
    expect(await statusOf(world)).toBe('active')
    expect((await world.handoff.status(ANA))?.conversation).not.toHaveProperty('held')
  })

  it('after its id is told: known', async () => {
    const { world, replyToken } = await answered()
    await world.handoff.recordSent({ replyToken, messageIds: ['w1'] })
    expect(await world.handoff.recordHumanMessage(echoed(world, 'w1', '¡hola!'))).toEqual({
      outcome: 'own_echo',
    })
  })

  it('before its id is told, in the same words: known by them', async () => {
    const { world } = await answered()
    expect(await world.handoff.recordHumanMessage(echoed(world, 'w1', '¡hola!'))).toEqual({
      outcome: 'own_echo',
    })
    expect(await statusOf(world)).toBe('active')
  })

  it('of which nobody ever told the id, and in other words: after half a minute it is a person', async () => {
    const { world } = await answered()
    await world.handoff.recordHumanMessage(echoed(world, 'w1', 'Hola Ana, soy Rita'))
    world.runtime.advance(29_999)
    await world.handoff.tick()
    expect(await statusOf(world)).toBe('active')
    world.runtime.advance(1)
    await world.handoff.tick()
    expect(await statusOf(world)).toBe('escalated')
    expect(await said(world)).toEqual([
      ['customer', 'hola'],
      ['bot', '¡hola!'],
      ['person', 'Hola Ana, soy Rita'],
    ])
  })

  it('held twice under one id is held once', async () => {
    const { world } = await answered()
    await world.handoff.recordHumanMessage(echoed(world, 'w1', 'Hola Ana'))
    expect(await world.handoff.recordHumanMessage(echoed(world, 'w1', 'Hola Ana'))).toEqual({
      outcome: 'own_echo',
    })
    world.runtime.advance(30_000)
    await world.handoff.tick()
    expect((await said(world))?.filter(([author]) => author === 'person')).toHaveLength(1)
  })
})

describe('many messages while one reply is on its way', () => {
  it('are kept in the order in which they came, whatever their ids', async () => {
    const world = createWorld({ store: await createSqliteStore({ file: ':memory:' }) })
    const replyToken = tokenOf(await world.say('hola'))
    await world.handoff.offerReply({ replyToken, text: '¡hola!' })
    for (const id of ['w9', 'w10']) {
      world.runtime.advance(1)
      await world.handoff.recordHumanMessage(echoed(world, id, `línea ${id}`))
    }
    world.runtime.advance(30_000)
    await world.handoff.tick()
    expect((await said(world))?.slice(2)).toEqual([
      ['person', 'línea w9'],
      ['person', 'línea w10'],
    ])
  })

  it('are a person from the sixth on, and none is lost', async () => {
    const { world } = await answered()
    const outcomes: string[] = []
    for (let n = 1; n <= 7; n++)
      outcomes.push((await world.handoff.recordHumanMessage(echoed(world, `w${n}`, `línea ${n}`))).outcome)
    expect(outcomes).toEqual(['held', 'held', 'held', 'held', 'held', 'recorded', 'recorded'])
    expect(await statusOf(world)).toBe('escalated')
    world.runtime.advance(30_000)
    await world.handoff.tick()
    const lines = (await said(world))?.filter(([author]) => author === 'person').map(([, text]) => text)
    expect(lines?.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `línea ${n}`))
  })

  it('do not make the record grow with their length', async () => {
    const { world } = await answered()
    await world.handoff.recordHumanMessage(echoed(world, 'w1', 'a'.repeat(100_000)))
    const conversation = (await world.handoff.status(ANA))?.conversation
    expect(conversation?.held?.[0]?.text).toHaveLength(4096)
  })
})

describe('a person who writes right after the bot', () => {
  it('whose id is known by then, has the conversation at once', async () => {
    const { world, replyToken } = await answered()
    await world.handoff.recordSent({ replyToken, messageIds: ['w1'] })
    expect(await world.handoff.recordHumanMessage(echoed(world, 'w2', 'Soy Rita'))).toMatchObject({
      outcome: 'recorded',
    })
    expect(await statusOf(world)).toBe('escalated')
  })

  it('to a customer who was told that a person comes: the same, once that text is sent', async () => {
    const world = createWorld({ channel: true })
    await world.say('quiero un asesor')
    expect(await world.handoff.recordHumanMessage(echoed(world, 'w2', 'Soy Rita'))).toMatchObject({
      outcome: 'recorded',
    })
    expect((await world.handoff.status(ANA))?.conversation.episode?.phase).toBe('claimed')
  })
})

describe('the word that gives back', () => {
  it.each(['#bot', '#BOT', ' #Bot '])('%j ends the person’s part', async (word) => {
    const world = createWorld()
    await world.handoff.recordHumanMessage(echoed(world, 'h1', 'Hola, soy Rita'))
    expect(await world.handoff.recordHumanMessage(echoed(world, 'h2', word))).toMatchObject({
      outcome: 'returned',
    })
    expect((await world.handoff.status(ANA))?.conversation).toMatchObject({
      status: 'resolved',
      episode: { outcome: 'resolved_by_person' },
    })
    expect(await world.say('otra duda')).toMatchObject({ action: 'reply' })
  })

  it('takes nothing over where nobody has the conversation', async () => {
    const world = createWorld()
    await world.say('hola')
    expect(await world.handoff.recordHumanMessage(echoed(world, 'h2', '#bot'))).toMatchObject({
      outcome: 'returned',
    })
    expect(await statusOf(world)).toBe('active')
  })

  it('is the tenant’s own, or none', async () => {
    const world = createWorld({ policy: { takeover: { returnWord: null } } })
    await world.handoff.recordHumanMessage(echoed(world, 'h1', '#bot'))
    expect(await statusOf(world)).toBe('escalated')
  })
})

describe('an automatic text of the phone app', () => {
  const greeting = 'Gracias por comunicarte con Tienda. ¿En qué podemos ayudarte?'

  it('is kept, and takes nothing over', async () => {
    const world = createWorld({ policy: { takeover: { ignoredTexts: [greeting] } } })
    await world.say('hola')
    const echo = echoed(world, 'h1', 'GRACIAS por comunicarte con Tienda.  ¿En que podemos ayudarte?')
    expect(await world.handoff.recordHumanMessage(echo)).toMatchObject({ outcome: 'ignored' })
    expect(await statusOf(world)).toBe('active')
    expect((await said(world))?.at(-1)?.[0]).toBe('person')
  })
})

describe('a message older than the limit', () => {
  const policy = { maxAgeMs: 3_600_000 }

  it('of the customer is kept and calls nobody', async () => {
    const world = createWorld({ policy })
    const message = { ...echoed(world, 'm1', 'quiero un asesor'), atMs: world.runtime.nowMs() - 3_600_001 }
    expect(await world.handoff.receive(message)).toMatchObject({ action: 'ignored', because: 'too_old' })
    expect(await statusOf(world)).toBe('active')
    expect(await said(world)).toEqual([['customer', 'quiero un asesor']])
    expect(world.team.deliveries).toEqual([])
  })

  it('of a person is kept and takes nothing over', async () => {
    const world = createWorld({ policy })
    const echo = { ...echoed(world, 'h1', 'Hola'), atMs: world.runtime.nowMs() - 3_600_001 }
    expect(await world.handoff.recordHumanMessage(echo)).toMatchObject({ outcome: 'ignored' })
    expect(await statusOf(world)).toBe('active')
  })

  it('gives nothing back', async () => {
    const world = createWorld({ policy })
    await world.handoff.recordHumanMessage(echoed(world, 'h1', 'Hola'))
    const late = { ...echoed(world, 'h2', '#bot'), atMs: world.runtime.nowMs() - 3_600_001 }
    expect(await world.handoff.recordHumanMessage(late)).toMatchObject({ outcome: 'ignored' })
    expect(await statusOf(world)).toBe('escalated')
  })

  it('just within it counts', async () => {
    const world = createWorld({ policy })
    const message = { ...echoed(world, 'm1', 'quiero un asesor'), atMs: world.runtime.nowMs() - 3_600_000 }
    expect(await world.handoff.receive(message)).toMatchObject({ action: 'escalated' })
  })
})
