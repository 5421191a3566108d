import { describe, expect, it } from 'vitest'
import { ANA, createWorld, tokenOf, type World } from './world.js'

/** A world in which the bot was just allowed to answer "hola". */
async function answering(replyFence: 'measured' | 'strict') {
  const world = createWorld({ policy: { replyFence } })
  const replyToken = tokenOf(await world.say('hola'))
  const verdict = await world.handoff.offerReply({ replyToken, text: '¡hola!' })
  return { world, replyToken, verdict }
}
const statusOf = async ({ handoff }: World) => (await handoff.status(ANA))?.conversation.status

/** Waits until somebody sleeps, and lets time pass. */
async function pass({ runtime }: World, ms: number) {
  while (runtime.sleepers === 0) await new Promise(setImmediate)
  runtime.advance(ms)
}

describe('a reply that was accepted, with the strict fence', () => {
  it('has a permit of ten seconds; with the other it has none', async () => {
    const { world, verdict } = await answering('strict')
    expect(verdict).toEqual({ send: true, permitUntilMs: world.runtime.nowMs() + 10_000 })
    expect((await answering('measured')).verdict).toEqual({ send: true })
  })

  it('is out before a person is called', async () => {
    const { world, replyToken } = await answering('strict')
    const order: string[] = []
    const called = world.say('quiero hablar con una persona').then(() => order.push('called'))
    await pass(world, 50)
    expect(await statusOf(world)).toBe('active')
    await world.handoff.recordSent({ replyToken, messageIds: ['w1'] }).then(() => order.push('sent'))
    await pass(world, 100)
    await called
    expect(order).toEqual(['sent', 'called'])
    expect(await statusOf(world)).toBe('escalated')
  })

  it('holds nobody up for longer than its permit', async () => {
    const { world } = await answering('strict')
    const called = world.handoff.escalate({ conversation: ANA })
    for (let waited = 0; waited < 10_000; waited += 100) {
      expect(await statusOf(world)).toBe('active')
      await pass(world, 100)
    }
    expect(await called).toMatchObject({ done: true })
    expect(await statusOf(world)).toBe('escalated')
  })

  it('and offered again in time keeps its permit; later it gets another', async () => {
    const { world, replyToken, verdict } = await answering('strict')
    world.runtime.advance(9_999)
    expect(await world.handoff.offerReply({ replyToken, text: '¡hola!' })).toEqual(verdict)
    world.runtime.advance(1)
    expect(await world.handoff.offerReply({ replyToken, text: '¡hola!' })).toEqual({
      send: true,
      permitUntilMs: world.runtime.nowMs() + 10_000,
    })
  })

  it('does not keep other lines of the customer from being taken', async () => {
    const { world } = await answering('strict')
    expect(await world.say('¿tienen pan?')).toMatchObject({ action: 'reply' })
  })
})

describe('without it', () => {
  it('a person is called at once, and how long a reply was on its way is told', async () => {
    const { world, replyToken } = await answering('measured')
    const windows: number[] = []
    world.handoff.on('reply.sent', ({ windowMs }) => void windows.push(windowMs))
    world.runtime.advance(1_250)
    expect(await world.say('quiero hablar con una persona')).toMatchObject({ action: 'escalated' })
    await world.handoff.recordSent({ replyToken, messageIds: ['w1', 'w2'] })
    await world.handoff.recordSent({ replyToken, messageIds: ['w1'] })
    expect(windows).toEqual([1_250])
  })
})
