import type { HandoffEvent, HandoffStore } from 'relevo'
import { createMemoryStore } from 'relevo/memory'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld, tokenOf, type World } from './world.js'

const ASK_FOR_PERSON = 'quiero hablar con una persona'
const refused = { status: 'failed', retryable: false, code: 'REFUSED' } as const
const busy = { status: 'failed', retryable: true, code: 'BUSY' } as const

/** Everything a world tells, in order. */
function listen({ handoff }: World): HandoffEvent[] {
  const events: HandoffEvent[] = []
  handoff.on('*', (event) => void events.push(event))
  return events
}
const typesOf = (events: readonly HandoffEvent[]) => events.map(({ type }) => type)

/** A store that answers a commit later than it does it, when told to. */
function lateStore() {
  const store = createMemoryStore()
  const waiting: (() => void)[] = []
  let late = false
  const commit: HandoffStore['commit'] = async (one) => {
    const isLate = late
    late = false
    const outcome = await store.commit(one)
    if (isLate) await new Promise<void>((resolve) => waiting.push(resolve))
    return outcome
  }
  return {
    store: { ...store, commit },
    nextIsLate: () => {
      late = true
    },
    release: () => {
      for (const answer of waiting.splice(0)) answer()
    },
    waits: async () => {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('a handoff tells', () => {
  it('the whole story, after each commit and in its order', async () => {
    const world = createWorld({ policy: { survey: true }, channel: true })
    const { handoff, say, runtime, team } = world
    const events = listen(world)
    const replyToken = tokenOf(await say('hola'))
    await handoff.offerReply({ replyToken, text: '¡hola!' })
    await handoff.recordSent({ replyToken, messageIds: ['r1'] })
    const late = tokenOf(await say('¿qué tal?'))
    team.failNext(busy)
    await say(ASK_FOR_PERSON)
    await handoff.offerReply({ replyToken: late, text: 'bien' })
    runtime.advance(60_000)
    await handoff.claim({ conversation: ANA, by: 'Rita' })
    runtime.advance(30_000)
    await handoff.sendAsPerson({ conversation: ANA, by: 'Rita', text: 'Le ayudo' })
    const episodeId = (await handoff.status(ANA))?.conversation.episode?.episodeId ?? ''
    await handoff.resolve({ conversation: ANA, episodeId })
    await say('5')
    const about = { reason: 'human_request', episodeId }
    const common = { version: 1, tenantId: 'tienda', conversationId: episodeId.replace(/-1$/, '') }
    const notice = { work: 'notification', kind: 'escalation', target: 'team' }
    expect(events).toMatchObject(
      [
        { type: 'message.received', action: 'reply' },
        { type: 'reply.accepted' },
        { type: 'reply.sent', windowMs: 0 },
        { type: 'message.received', action: 'reply' },
        { type: 'message.received', action: 'escalated' },
        { type: 'episode.opened', ...about, contributing: [], priority: 'medium', agentType: 'support' },
        { type: 'delivery.retried', ...notice, code: 'BUSY', attempts: 1 },
        { type: 'delivery.done', work: 'customer_text', attempts: 1 },
        { type: 'reply.refused', because: 'overtaken' },
        { type: 'episode.claimed', ...about, timeToClaimMs: 60_000 },
        { type: 'delivery.done', ...notice, attempts: 2 },
        { type: 'episode.first_response', ...about, firstResponseMs: 90_000 },
        { type: 'delivery.done', work: 'customer_text' },
        { type: 'episode.closed', ...about, outcome: 'resolved_by_person', durationMs: 90_000 },
        { type: 'satisfaction.asked', ...about },
        { type: 'delivery.done', work: 'customer_text' },
        { type: 'message.received', action: 'silent' },
        { type: 'satisfaction.answered', ...about, score: 5 },
        { type: 'delivery.done', work: 'customer_text' },
      ].map((one) => ({ ...common, ...one })),
    )
  })

  it('of a message what was decided about it', async () => {
    const world = createWorld({ policy: { survey: true } })
    const events = listen(world)
    const decided: string[] = []
    for (const text of ['hola', '¿eres un bot?', ASK_FOR_PERSON, 'sigo aquí'])
      decided.push((await world.say(text)).action)
    expect(decided).toEqual(['reply', 'ask', 'escalated', 'silent'])
    const received = events.flatMap((event) => (event.type === 'message.received' ? [event.action] : []))
    expect(received).toEqual(decided)
  })

  it('of a dead letter, and of one that was driven again', async () => {
    const world = createWorld()
    const events = listen(world)
    world.team.failNext(refused)
    await world.say(ASK_FOR_PERSON)
    const [dead] = await world.handoff.deadLetters({ tenantId: 'tienda' })
    await world.handoff.redrive({ tenantId: 'tienda', entryId: dead?.entryId ?? '' })
    await world.handoff.tick()
    const deliveries = events.filter(({ type }) => type.startsWith('delivery.'))
    const notice = { work: 'notification', kind: 'escalation', target: 'team', attempts: 1 }
    expect(deliveries).toMatchObject([
      { type: 'delivery.dead', ...notice, code: 'REFUSED' },
      { type: 'delivery.done', ...notice },
    ])
  })

  it('that replies failed too often', async () => {
    const world = createWorld()
    const events = listen(world)
    for (const text of ['hola', '¿a qué hora abren?']) {
      const replyToken = tokenOf(await world.say(text))
      await world.handoff.offerReply({ replyToken, text: 'mmm', confidence: 0.1 })
    }
    expect(typesOf(events)).toEqual([
      'message.received',
      'reply.accepted',
      'message.received',
      'episode.opened',
      'reply.refused',
      'delivery.done',
    ])
  })

  it('nothing of a duplicate, of what is too old, of what changes nothing, of what is refused', async () => {
    const world = createWorld()
    await world.say(ASK_FOR_PERSON, 'm1')
    await world.handoff.claim({ conversation: ANA, by: 'Rita' })
    const events = listen(world)
    await world.say(ASK_FOR_PERSON, 'm1')
    await world.handoff.receive({
      tenantId: 'tienda',
      channel: 'whatsapp',
      customer: { id: 'ana' },
      messageId: 'm0',
      text: ASK_FOR_PERSON,
      atMs: 0,
    })
    await world.handoff.claim({ conversation: ANA, by: 'Rita' })
    expect(await world.handoff.claim({ conversation: ANA, by: 'Beto' })).toMatchObject({ done: false })
    expect(events).toEqual([])
  })

  it('once of a commit that met conflicts', async () => {
    const store = createMemoryStore()
    let conflicts = 3
    const commit: HandoffStore['commit'] = async (one) =>
      conflicts-- > 0 ? 'conflict' : await store.commit(one)
    const world = createWorld({ store: { ...store, commit }, random: 0 })
    const events = listen(world)
    await world.say(ASK_FOR_PERSON)
    expect(typesOf(events).slice(0, 2)).toEqual(['message.received', 'episode.opened'])
    expect(events.filter(({ type }) => type === 'episode.opened')).toHaveLength(1)
  })

  it('nothing of a commit that failed, and goes on with the next', async () => {
    const store = createMemoryStore()
    let broken = true
    const commit: HandoffStore['commit'] = async (one) => {
      if (broken) throw new Error('disk')
      return store.commit(one)
    }
    const world = createWorld({ store: { ...store, commit } })
    const events = listen(world)
    await expect(world.say('hola')).rejects.toThrow('disk')
    expect(events).toEqual([])
    broken = false
    await world.say('hola')
    expect(typesOf(events)).toEqual(['message.received'])
  })

  it('commits of a conversation in their order, whichever answer comes first; others do not wait', async () => {
    const late = lateStore()
    const world = createWorld({ store: late.store })
    const events = listen(world)
    late.nextIsLate()
    const first = world.say('hola', 'm1')
    await late.waits()
    await world.say(ASK_FOR_PERSON, 'm2')
    expect(events).toEqual([])
    await world.handoff.receive({
      tenantId: 'tienda',
      channel: 'whatsapp',
      customer: { id: 'beto' },
      messageId: 'b1',
      text: 'buenas',
      atMs: world.runtime.nowMs(),
    })
    expect(typesOf(events)).toEqual(['message.received'])
    late.release()
    await first
    expect(events.slice(1)).toMatchObject([
      { type: 'message.received', action: 'reply' },
      { type: 'message.received', action: 'escalated' },
      { type: 'episode.opened' },
      { type: 'delivery.done' },
    ])
  })
})

describe('a listener', () => {
  it('hears its type only, until it is ended', async () => {
    const { handoff, say } = createWorld()
    const opened: string[] = []
    const end = handoff.on('episode.opened', ({ episodeId, reason }) => opened.push(`${episodeId} ${reason}`))
    await say('hola')
    await say(ASK_FOR_PERSON)
    const { conversation } = (await handoff.status(ANA)) ?? {}
    expect(opened).toEqual([`${conversation?.conversationId}-1 human_request`])
    end()
    end()
    await handoff.reset({ conversation: ANA })
    await say(ASK_FOR_PERSON)
    expect(opened).toHaveLength(1)
  })

  it('is there twice where it was added twice', async () => {
    const { handoff, say } = createWorld()
    let heard = 0
    const listener = () => void heard++
    const end = handoff.on('message.received', listener)
    handoff.on('message.received', listener)
    await say('hola')
    end()
    await say('hola')
    expect(heard).toBe(3)
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw Object.assign(new Error('mi clave es 1234'), { code: 'E_LISTENER' })
      },
    ],
    ['rejects', () => Promise.reject(Object.assign(new Error('mi clave es 1234'), { code: 'E_LISTENER' }))],
  ])('that %s breaks nothing, and is told by its code', async (_how, listener) => {
    const lines: [object, string][] = []
    const error = (details: object, message: string) => void lines.push([details, message])
    const logger = { debug() {}, info() {}, warn() {}, error }
    const world = createWorld({ more: { logger } })
    const events: HandoffEvent[] = []
    world.handoff.on('*', listener)
    world.handoff.on('*', (event) => void events.push(event))
    expect(await world.say(ASK_FOR_PERSON)).toMatchObject({ action: 'escalated' })
    await Promise.resolve()
    expect(typesOf(events)).toEqual(['message.received', 'episode.opened', 'delivery.done'])
    expect(lines.map(([details, message]) => ({ ...details, message }))).toEqual(
      events.map(({ type }) => ({ message: 'relevo: a listener failed', event: type, code: 'E_LISTENER' })),
    )
    world.team.assertDelivered({ kind: 'escalation' })
  })

  it('that never ends is not waited for', async () => {
    const world = createWorld()
    world.handoff.on('*', () => new Promise(() => {}))
    expect(await world.say(ASK_FOR_PERSON)).toMatchObject({ action: 'escalated' })
  })

  it('cannot write into what others hear', async () => {
    const world = createWorld()
    world.handoff.on('episode.opened', (event) => {
      Object.assign(event, { reason: 'manual' })
    })
    const events = listen(world)
    await world.say(ASK_FOR_PERSON)
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'episode.opened', reason: 'human_request' }),
    )
  })

  it('may act on the handoff', async () => {
    const world = createWorld()
    const events = listen(world)
    const done = new Promise((resolve) => {
      world.handoff.on('episode.opened', ({ tenantId, conversationId }) =>
        world.handoff.claim({ conversation: { tenantId, conversationId }, by: 'Rita' }).then(resolve),
      )
    })
    await world.say(ASK_FOR_PERSON)
    await done
    expect(typesOf(events)).toContain('episode.claimed')
  })

  it('of something else is misuse', () => {
    const { handoff } = createWorld()
    expect(() => handoff.on('episode.begun' as 'episode.opened', () => {})).toThrow(TypeError)
    expect(() => handoff.on('*', 'log' as unknown as () => void)).toThrow(TypeError)
  })
})

it('what was planned to be sent is cancelled when a person is called', async () => {
  const { handoff, say } = createWorld()
  const followUps = new Map([
    ['ana', '¿Sigues interesada?'],
    ['beto', '¿Sigues interesado?'],
  ])
  const cancelled = new Promise<void>((resolve) => {
    handoff.on('episode.opened', async ({ tenantId, conversationId }) => {
      const view = await handoff.status({ tenantId, conversationId }, 0)
      followUps.delete(view?.conversation.customer.id ?? '')
      resolve()
    })
  })
  await say(ASK_FOR_PERSON)
  await cancelled
  expect([...followUps.keys()]).toEqual(['beto'])
})
