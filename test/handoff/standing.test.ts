import type { CustomerDirectory, PartialPolicy } from 'relevo'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld } from './world.js'

const BUDGET_MS = 800
const REQUEST = 'quiero hablar con una persona'
const never = () => new Promise<never>(() => {})

/** A world with a directory that answers so while a message is judged, and knows nobody for a notice. */
function standing(answer: CustomerDirectory['find'], policy: PartialPolicy = {}) {
  const asked: unknown[] = []
  const find: CustomerDirectory['find'] = (who, signal) => {
    asked.push(who)
    return asked.length === 1 ? answer(who, signal) : Promise.resolve(null)
  }
  return { ...createWorld({ policy, more: { customers: { find } } }), asked }
}

const episodeOf = async ({ handoff }: Pick<ReturnType<typeof createWorld>, 'handoff'>) =>
  (await handoff.status(ANA))?.conversation.episode

describe('the standing that a directory knows', () => {
  it('counts for priority, and is asked before the message is judged', async () => {
    const world = standing(async () => ({ tier: 'vip' }))
    const order: string[] = []
    const { commit } = world.store
    world.store.commit = (change) => {
      order.push(`commit after ${world.asked.length}`)
      return commit(change)
    }
    await world.say(REQUEST)
    expect(await episodeOf(world)).toMatchObject({
      priority: 'high',
      priorityReasons: ['human_request', 'vip'],
    })
    expect(order).toEqual(['commit after 1'])
    expect(world.asked).toEqual(
      Array(2).fill({ tenantId: 'tienda', channel: 'whatsapp', customer: { id: 'ana', name: 'Ana' } }),
    )
  })

  it('is asked again each time: nothing is kept', async () => {
    const { say, asked } = standing(async () => ({ tier: 'vip' }))
    await say(REQUEST)
    await say('¿y mi dinero? son unos ladrones')
    expect(asked).toHaveLength(3)
  })

  it('is not asked where the message brings it, and where nobody is called', async () => {
    const world = standing(async () => ({ tier: 'vip' }))
    await world.say('¿a qué hora abren?')
    expect(world.asked).toEqual([])
    await world.handoff.receive({
      tenantId: 'tienda',
      channel: 'whatsapp',
      customer: { id: 'ana' },
      messageId: 'm9',
      text: REQUEST,
      tier: 'standard',
      atMs: world.runtime.nowMs(),
    })
    // For the notice only.
    expect(world.asked).toHaveLength(1)
    expect(await episodeOf(world)).toMatchObject({ priority: 'medium' })
  })

  it.each<[string, CustomerDirectory['find']]>([
    ['a stranger', async () => null],
    ['a king', async () => ({ tier: 'king' }) as never],
    ['nothing, with an error', () => Promise.reject(new Error('down'))],
  ])('is none where the directory says %s', async (_what, find) => {
    const world = standing(find)
    expect(await world.say(REQUEST)).toMatchObject({ action: 'escalated' })
    expect(await episodeOf(world)).toMatchObject({ priority: 'medium' })
  })

  it('is none where it does not come in time, and the customer waits no longer', async () => {
    const world = standing(never)
    const decision = world.say(REQUEST)
    await expect.poll(() => world.runtime.sleepers).toBe(1)
    world.runtime.advance(BUDGET_MS - 1)
    await new Promise((resolve) => setImmediate(resolve))
    expect(await episodeOf(world)).toBeUndefined()
    world.runtime.advance(1)
    expect(await decision).toMatchObject({ action: 'escalated' })
    expect(await episodeOf(world)).toMatchObject({ priority: 'medium' })
  })

  it('is asked at the same time as a classifier, under one budget', async () => {
    const signals: AbortSignal[] = []
    const ask = (_: unknown, signal: AbortSignal) => {
      signals.push(signal)
      return never()
    }
    const { say, runtime } = createWorld({
      more: { customers: { find: ask }, classifier: { classify: ask } },
    })
    const decision = say('¿a qué hora abren?')
    await expect.poll(() => runtime.sleepers).toBe(2)
    expect(signals).toHaveLength(2)
    runtime.advance(BUDGET_MS)
    expect(await decision).toMatchObject({ action: 'reply' })
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
  })
})
