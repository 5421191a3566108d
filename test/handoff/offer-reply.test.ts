import { describe, expect, it } from 'vitest'
import { ANA, createWorld, HANDOFF_TEXT, tokenOf } from './world.js'

describe('offerReply', () => {
  it('lets a reply go out and keeps it', async () => {
    const { say, handoff } = createWorld()
    const replyToken = tokenOf(await say('hola'))
    expect(await handoff.offerReply({ replyToken, text: '¡hola!' })).toEqual({ send: true })
    expect((await handoff.status(ANA))?.transcript.at(-1)).toMatchObject({ author: 'bot', text: '¡hola!' })
  })

  it('takes the same offer again for the same, and another line for another', async () => {
    const { say, handoff } = createWorld()
    const replyToken = tokenOf(await say('hola'))
    for (const text of ['Hola', 'Hola', 'Hola, ¿qué necesita?']) {
      expect(await handoff.offerReply({ replyToken, text })).toEqual({ send: true })
    }
    const texts = (await handoff.status(ANA))?.transcript.map(({ text }) => text)
    expect(texts).toEqual(['hola', 'Hola', 'Hola, ¿qué necesita?'])
  })

  it('answers every line of a burst', async () => {
    const { say, handoff } = createWorld()
    const tokens = [
      tokenOf(await say('hola')),
      tokenOf(await say('una pregunta')),
      tokenOf(await say('¿abren hoy?')),
    ]
    for (const replyToken of tokens)
      expect(await handoff.offerReply({ replyToken, text: 'sí' })).toEqual({ send: true })
  })

  it.each([
    [
      'the customer asked for a person',
      (world: ReturnType<typeof createWorld>) => world.say('quiero hablar con alguien'),
    ],
    [
      'somebody called a person',
      (world: ReturnType<typeof createWorld>) => world.handoff.escalate({ conversation: ANA }),
    ],
    [
      'somebody claimed it',
      (world: ReturnType<typeof createWorld>) => world.handoff.claim({ conversation: ANA, by: 'Marta' }),
    ],
    ['it was reset', (world: ReturnType<typeof createWorld>) => world.handoff.reset({ conversation: ANA })],
  ])('refuses a reply when meanwhile %s', async (_name, meanwhile) => {
    const world = createWorld()
    const replyToken = tokenOf(await world.say('hola'))
    await meanwhile(world)
    expect(await world.handoff.offerReply({ replyToken, text: 'tarde' })).toEqual({
      send: false,
      because: 'overtaken',
    })
    const texts = (await world.handoff.status(ANA))?.transcript.map(({ text }) => text)
    expect(texts).not.toContain('tarde')
  })

  it('refuses an old reply also after the conversation came back', async () => {
    const { say, handoff } = createWorld()
    const replyToken = tokenOf(await say('hola'))
    const { conversation } = await handoff.claim({ conversation: ANA, by: 'Marta' })
    await handoff.resolve({ conversation: ANA, episodeId: conversation.episode?.episodeId ?? '' })
    await say('otra cosa')
    expect(await handoff.offerReply({ replyToken, text: 'tarde' })).toMatchObject({ send: false })
  })

  it('calls a person when the bot fails too often in a row, and keeps its last try to itself', async () => {
    const { say, handoff, team } = createWorld()
    const first = await handoff.offerReply({
      replyToken: tokenOf(await say('ñe')),
      text: 'no sé',
      confidence: 0.1,
    })
    expect(first).toEqual({ send: true })
    const second = await handoff.offerReply({
      replyToken: tokenOf(await say('ñu')),
      text: 'no sé nada',
      confidence: 0.2,
    })
    expect(second).toEqual({ send: false, because: 'failed_turns', text: HANDOFF_TEXT })
    expect(team.deliveries[0]).toMatchObject({ reason: 'low_confidence' })
    expect((await handoff.status(ANA))?.transcript.map(({ text }) => text)).not.toContain('no sé nada')
  })

  it('forgets failures after a good answer, and takes no confidence for a good one', async () => {
    const { say, handoff } = createWorld()
    for (const confidence of [0.1, 0.9, 0.1]) {
      const replyToken = tokenOf(await say('hola'))
      expect(await handoff.offerReply({ replyToken, text: 'x', confidence })).toEqual({ send: true })
    }
    expect(await handoff.offerReply({ replyToken: tokenOf(await say('hola')), text: 'x' })).toEqual({
      send: true,
    })
  })

  it('tells the bot once that a person was there', async () => {
    const { say, handoff } = createWorld()
    await say('quiero hablar con alguien')
    const { conversation } = await handoff.claim({ conversation: ANA, by: 'Marta' })
    await handoff.resolve({ conversation: ANA, episodeId: conversation.episode?.episodeId ?? '' })
    const after = await say('gracias')
    expect(after).toMatchObject({ action: 'reply', context: [{ role: 'system' }] })
    await handoff.offerReply({ replyToken: tokenOf(after), text: 'de nada' })
    expect(await say('hola')).toMatchObject({ action: 'reply', context: [] })
  })

  it.each(['', 'x', '[]', '["t","c",-1]', '{"a":1}'])('refuses %j as a token', async (replyToken) => {
    const { handoff } = createWorld()
    await expect(handoff.offerReply({ replyToken, text: '' })).rejects.toMatchObject({
      code: 'REPLY_TOKEN_INVALID',
    })
  })
})

describe('a reply that promises a person', () => {
  const offer = async (text: string) => {
    const { say, handoff } = createWorld()
    return handoff.offerReply({ replyToken: tokenOf(await say('hola')), text })
  }

  it('whom nobody called, may go out, and is flagged with its words', async () => {
    expect(await offer('Claro que sí, te comunico con un asesor.')).toMatchObject({
      send: true,
      promises: [{ ruleId: 'bot_promise.person', quote: 'te comunico con un asesor' }],
    })
  })

  it.each(['¿Quieres que te atienda una persona?', 'Te paso el precio en un momento', 'Abrimos a las 9'])(
    'is none: %s',
    async (text) => {
      expect(await offer(text)).toEqual({ send: true })
    },
  )
})
