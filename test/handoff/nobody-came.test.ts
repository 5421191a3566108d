import { describe, expect, it } from 'vitest'
import { ANA, createWorld, type World } from './world.js'

const MINUTE_MS = 60_000
const UNCLAIMED =
  'Todavía no ha podido atenderte nadie del equipo. Tu mensaje sigue en espera; no hace falta que lo repitas.'

/** Lets minutes pass one by one, and tells in which of them something was delivered. */
async function minutesOf({ runtime, handoff, team, channel }: World, minutes: number): Promise<string[]> {
  const told: string[] = []
  for (let minute = 1; minute <= minutes; minute++) {
    const before = [team.deliveries.length, channel.sent.length] as const
    runtime.advance(MINUTE_MS)
    await handoff.tick()
    told.push(...team.deliveries.slice(before[0]).map(({ kind }) => `${minute} ${kind}`))
    told.push(...channel.sent.slice(before[1]).map(({ text }) => `${minute} «${text}»`))
  }
  return told
}

describe('an episode that nobody takes', () => {
  it('is told again after 5 and 15 minutes, and the customer is told the truth after 30', async () => {
    const world = createWorld({ channel: true })
    await world.say('quiero un asesor')
    expect(await minutesOf(world, 45)).toEqual(['5 reminder', '15 reminder', `30 «${UNCLAIMED}»`])
  })

  it('is told nobody again once somebody has it', async () => {
    const world = createWorld({ channel: true })
    await world.say('quiero un asesor')
    expect(await minutesOf(world, 6)).toEqual(['5 reminder'])
    await world.handoff.claim({ conversation: ANA, by: 'Rita' })
    expect(await minutesOf(world, 40)).toEqual([])
  })

  it('nor once it is over', async () => {
    const world = createWorld({ channel: true })
    await world.say('quiero un asesor')
    await world.handoff.reset({ conversation: ANA })
    expect(await minutesOf(world, 40)).toEqual([])
  })

  it('nor for an episode of before: the next has its own', async () => {
    const world = createWorld({ channel: true })
    await world.say('quiero un asesor')
    expect(await minutesOf(world, 3)).toEqual([])
    await world.handoff.reset({ conversation: ANA })
    await world.say('quiero un asesor')
    expect(await minutesOf(world, 6)).toEqual(['5 reminder'])
  })

  it('returns to the bot where the tenant says so, and the team is told', async () => {
    const world = createWorld({ policy: { unclaimed: { remindAfterMs: [], returnAfterMs: 60 * MINUTE_MS } } })
    await world.say('quiero un asesor')
    expect(await minutesOf(world, 61)).toEqual(['60 resolution'])
    expect((await world.handoff.status(ANA))?.conversation).toMatchObject({
      status: 'resolved',
      episode: { outcome: 'returned_unclaimed' },
    })
    expect(await world.say('¿siguen?')).toMatchObject({ action: 'reply' })
  })

  it('has the times that the tenant sets', async () => {
    const unclaimed = { remindAfterMs: [2 * MINUTE_MS], tellCustomerAfterMs: null }
    const world = createWorld({ channel: true, policy: { unclaimed } })
    await world.say('quiero un asesor')
    expect(await minutesOf(world, 40)).toEqual(['2 reminder'])
  })
})

describe('a person who went idle', () => {
  const policy = { idleAfterMs: 60 * MINUTE_MS }
  const outcome = async ({ handoff }: World) => (await handoff.status(ANA))?.conversation.episode?.outcome
  const person = (messageId: string, { runtime }: World) => ({
    tenantId: 'tienda',
    channel: 'whatsapp',
    customer: { id: 'ana' },
    messageId,
    text: 'un momento',
    atMs: runtime.nowMs(),
  })

  it('gives the conversation back after the time the tenant sets', async () => {
    const world = createWorld({ policy })
    await world.handoff.recordHumanMessage(person('h1', world))
    await minutesOf(world, 59)
    expect(await outcome(world)).toBeUndefined()
    await minutesOf(world, 1)
    expect(await outcome(world)).toBe('returned_idle')
  })

  it('each of their messages begins it anew', async () => {
    const world = createWorld({ policy })
    await world.handoff.recordHumanMessage(person('h1', world))
    for (let n = 2; n < 6; n++) {
      await minutesOf(world, 50)
      await world.handoff.recordHumanMessage(person(`h${n}`, world))
    }
    await minutesOf(world, 59)
    expect(await outcome(world)).toBeUndefined()
    await minutesOf(world, 1)
    expect(await outcome(world)).toBe('returned_idle')
  })

  it('lines of the customer and of the bot do not', async () => {
    const world = createWorld({ policy })
    await world.handoff.recordHumanMessage(person('h1', world))
    await minutesOf(world, 40)
    await world.say('¿sigue ahí?')
    await minutesOf(world, 20)
    expect(await outcome(world)).toBe('returned_idle')
  })

  it('is never taken a conversation where the tenant says so', async () => {
    const world = createWorld({ policy: { idleAfterMs: null } })
    await world.handoff.recordHumanMessage(person('h1', world))
    await minutesOf(world, 300)
    expect(await outcome(world)).toBeUndefined()
  })

  it('an unclaimed episode is not theirs: the timer of nobody does not touch it', async () => {
    const world = createWorld({ policy: { ...policy, unclaimed: { returnAfterMs: 90 * MINUTE_MS } } })
    await world.say('quiero un asesor')
    await minutesOf(world, 80)
    await world.handoff.claim({ conversation: ANA, by: 'Rita' })
    await minutesOf(world, 30)
    expect(await outcome(world)).toBeUndefined()
  })
})
