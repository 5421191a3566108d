import { createHandoff } from 'relevo'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { createFakeNotifier } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld } from './world.js'

const busy = { status: 'failed', retryable: true, code: 'BUSY' } as const
const refused = { status: 'failed', retryable: false, code: 'REFUSED' } as const
const HOUR_MS = 3_600_000
/** Nothing but the first notice. */
const once = { unclaimed: { remindAfterMs: [], fallbackAfterMs: null, tellCustomerAfterMs: null } }

describe('what is owed', () => {
  it('is tried again with the same id until it arrives', async () => {
    const { say, handoff, team, runtime } = createWorld({ random: 0.5, policy: once })
    team.failNext(busy)
    team.failNext({ status: 'unknown', code: 'BROKEN' })
    team.failNext(new Error('thrown'))
    await say('quiero hablar con alguien')
    expect(team.deliveries).toHaveLength(1)
    for (let n = 0; n < 3; n++) {
      runtime.advance(HOUR_MS)
      await handoff.tick()
    }
    expect(team.deliveries).toHaveLength(4)
    expect(new Set(team.deliveries.map(({ id }) => id)).size).toBe(1)
    expect(await handoff.tick()).toEqual({ done: 0, retried: 0, dead: 0 })
  })

  it('waits before it is tried again, and as long as it is asked to', async () => {
    const { say, handoff, team, runtime } = createWorld({ random: 0.5 })
    team.failNext({ ...busy, retryAfterMs: 90_000 })
    await say('quiero hablar con alguien')
    runtime.advance(89_999)
    expect(await handoff.tick()).toMatchObject({ done: 0 })
    runtime.advance(1)
    expect(await handoff.tick()).toMatchObject({ done: 1 })
  })

  it('ends as a dead letter where it cannot succeed, and can be driven again', async () => {
    const { say, handoff, team } = createWorld()
    team.failNext(refused)
    await say('quiero hablar con alguien')
    const [dead] = await handoff.deadLetters({ tenantId: 'tienda' })
    expect(dead).toMatchObject({
      error: 'REFUSED',
      attempts: 1,
      work: { type: 'notification', kind: 'escalation' },
    })
    expect(await handoff.redrive({ tenantId: 'tienda', entryId: dead?.entryId ?? '' })).toBe(true)
    expect(await handoff.tick()).toMatchObject({ done: 1 })
    expect(team.deliveries).toHaveLength(2)
    expect(await handoff.deadLetters({ tenantId: 'tienda' })).toEqual([])
  })

  it('is given up after a day', async () => {
    const { say, handoff, team, runtime } = createWorld({ policy: once })
    for (let n = 0; n < 3; n++) team.failNext(busy)
    await say('quiero hablar con alguien')
    runtime.advance(23 * HOUR_MS)
    expect(await handoff.tick()).toMatchObject({ retried: 1 })
    runtime.advance(2 * HOUR_MS)
    expect(await handoff.tick()).toMatchObject({ dead: 1 })
  })

  it('a text to the customer is not sent again when nobody knows whether it arrived', async () => {
    const { say, handoff, channel, runtime } = createWorld({ channel: true, policy: once })
    channel.failNext({ status: 'unknown', code: 'NO_ANSWER' })
    await say('quiero hablar con alguien')
    runtime.advance(HOUR_MS)
    await handoff.tick()
    channel.assertNothingSent()
    expect(await handoff.deadLetters({ tenantId: 'tienda' })).toMatchObject([{ error: 'NO_ANSWER' }])
  })

  it('of a worker that died is taken over when its lease ends', async () => {
    const { say, handoff, store, team, runtime } = createWorld()
    team.failNext(busy)
    await say('quiero hablar con alguien')
    const claimed = await store.claimDue({
      nowMs: runtime.nowMs(),
      leaseMs: 60_000,
      limit: 9,
      token: 'dead worker',
    })
    expect(claimed).toHaveLength(1)
    expect(await handoff.tick()).toMatchObject({ done: 0 })
    runtime.advance(60_000)
    expect(await handoff.tick()).toMatchObject({ done: 1 })
  })

  it('of one failing notifier does not hold up another', async () => {
    const [broken, fine] = [createFakeNotifier('broken'), createFakeNotifier('fine')]
    broken.failNext(refused)
    const tenants = createTenantList([{ tenantId: 'tienda', name: 'Tienda' }])
    const handoff = createHandoff({ store: createMemoryStore(), tenants, notifiers: [broken, fine] })
    await handoff.receive({
      tenantId: 'tienda',
      channel: 'w',
      customer: { id: 'a' },
      messageId: 'm',
      text: 'quiero un asesor',
      atMs: Date.now(),
    })
    expect(fine.deliveries).toHaveLength(1)
    expect(await handoff.deadLetters({ tenantId: 'tienda' })).toHaveLength(1)
  })

  it('does not keep a customer waiting behind a slow notifier', async () => {
    const { say, handoff, team, runtime } = createWorld()
    let release = () => {}
    const slow = new Promise<void>((resolve) => (release = resolve))
    const deliver = team.deliver
    team.deliver = async (notification) => {
      await slow
      return deliver(notification)
    }
    const answered = say('quiero hablar con alguien')
    await expect.poll(async () => (await handoff.status(ANA))?.conversation.status).toBe('escalated')
    runtime.advance(2_000)
    expect(await answered).toMatchObject({ action: 'escalated' })
    expect(team.deliveries).toHaveLength(0)
    release()
    await expect.poll(() => team.deliveries.length).toBe(1)
  })
})

describe('createHandoff', () => {
  const tenants = createTenantList([{ tenantId: 't', name: 'T' }])

  it('does not start where nobody would hear of an escalation', () => {
    expect(() => createHandoff({ store: createMemoryStore(), tenants, notifiers: [] })).toThrow(
      /at least one notifier/,
    )
  })

  it('does not start with two notifiers of one name', () => {
    const notifiers = [createFakeNotifier('a'), createFakeNotifier('a')]
    expect(() => createHandoff({ store: createMemoryStore(), tenants, notifiers })).toThrow(TypeError)
  })

  it('does not start with something that is no store, or an option nobody knows', () => {
    const notifiers = [createFakeNotifier()]
    expect(() => createHandoff(Object.assign({ store: Object(1), tenants, notifiers }))).toThrow(/store/)
    expect(() =>
      createHandoff(Object.assign({ store: createMemoryStore(), tenants, notifiers, retries: 3 })),
    ).toThrow(/retries/)
  })
})
