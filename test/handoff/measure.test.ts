import type { Meter } from 'relevo'
import { createFakeMeter } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { ANA, createWorld, tokenOf } from './world.js'

const ASK_FOR_PERSON = 'quiero hablar con una persona'
const tenantId = 'tienda'

describe('a meter', () => {
  it('has the figures of a whole story', async () => {
    const meter = createFakeMeter()
    const { handoff, say, runtime, team } = createWorld({ policy: { survey: true }, more: { meter } })
    const replyToken = tokenOf(await say('hola'))
    await handoff.offerReply({ replyToken, text: '¡hola!' })
    team.failNext({ status: 'failed', retryable: true, code: 'BUSY' })
    await say('los voy a demandar, quiero hablar con una persona')
    await handoff.offerReply({ replyToken, text: 'otra cosa' })
    runtime.advance(90_500)
    await handoff.claim({ conversation: ANA, by: 'Rita' })
    await handoff.sendAsPerson({ conversation: ANA, by: 'Rita', text: 'Le ayudo' })
    runtime.advance(9_500)
    const { conversation } = (await handoff.status(ANA)) ?? {}
    await handoff.resolve({ conversation: ANA, episodeId: conversation?.episode?.episodeId ?? '' })
    await say('5')
    const reason = conversation?.episode?.reason ?? ''
    const closed = { tenantId, reason, outcome: 'resolved_by_person' }
    const notice = { tenantId, kind: 'escalation', target: 'team' }
    const received = (status: string) => ({
      name: 'relevo.messages.received',
      attributes: { tenantId, status },
      sum: 1,
    })
    expect(meter.measured).toEqual([
      received('reply'),
      { name: 'relevo.replies.offered', attributes: { tenantId, status: 'accepted' }, sum: 1 },
      received('escalated'),
      { name: 'relevo.episodes.opened', attributes: { tenantId, reason }, sum: 1 },
      { name: 'relevo.episodes.urgent', attributes: { tenantId, reason }, sum: 1 },
      { name: 'relevo.deliveries', attributes: { ...notice, status: 'retried' }, sum: 1 },
      { name: 'relevo.replies.offered', attributes: { tenantId, status: 'overtaken' }, sum: 1 },
      { name: 'relevo.episodes.claimed', attributes: { tenantId, reason }, sum: 1 },
      { name: 'relevo.episode.time_to_claim', attributes: { tenantId, reason }, sum: 90.5, times: 1 },
      { name: 'relevo.deliveries', attributes: { ...notice, status: 'done' }, sum: 1 },
      {
        name: 'relevo.episode.time_to_first_response',
        attributes: { tenantId, reason },
        sum: 90.5,
        times: 1,
      },
      { name: 'relevo.episodes.closed', attributes: closed, sum: 1 },
      { name: 'relevo.episode.duration', attributes: closed, sum: 100, times: 1 },
      { name: 'relevo.satisfaction.asked', attributes: { tenantId }, sum: 1 },
      received('silent'),
      { name: 'relevo.satisfaction.score', attributes: { tenantId }, sum: 5, times: 1 },
    ])
  })

  it('has echoes, the timers behind them, and no times of a person who came by themselves', async () => {
    const meter = createFakeMeter()
    const { handoff, say, runtime } = createWorld({ more: { meter } })
    const replyToken = tokenOf(await say('hola'))
    await handoff.offerReply({ replyToken, text: '¡hola!' })
    const written = { tenantId, channel: 'whatsapp', customer: { id: 'ana' }, atMs: runtime.nowMs() }
    await handoff.recordHumanMessage({ ...written, messageId: 'h1', text: 'Hola, soy Rita' })
    runtime.advance(60_000)
    await handoff.tick()
    const rows = meter.measured.filter(({ name }) => !/messages|replies/.test(name))
    expect(rows).toEqual([
      { name: 'relevo.echoes.held', attributes: { tenantId }, sum: 1 },
      { name: 'relevo.echoes.decided', attributes: { tenantId, status: 'person' }, sum: 1 },
      { name: 'relevo.episodes.opened', attributes: { tenantId, reason: 'takeover' }, sum: 1 },
      { name: 'relevo.episodes.claimed', attributes: { tenantId, reason: 'takeover' }, sum: 1 },
      { name: 'relevo.deliveries', attributes: { tenantId, kind: 'echo', status: 'done' }, sum: 1 },
    ])
  })

  it('that throws breaks nothing; the logger is told', async () => {
    const lines: object[] = []
    const error = (details: object, message: string) => void lines.push({ ...details, message })
    const count = () => {
      throw Object.assign(new Error('full'), { code: 'E_FULL' })
    }
    const logger = { debug() {}, info() {}, warn() {}, error }
    const world = createWorld({ more: { logger, meter: { count, record: count } } })
    expect(await world.say(ASK_FOR_PERSON)).toMatchObject({ action: 'escalated' })
    world.team.assertDelivered({ kind: 'escalation' })
    expect(lines).toEqual(
      ['message.received', 'episode.opened', 'delivery.done'].map((event) => ({
        message: 'relevo: a meter failed',
        event,
        code: 'E_FULL',
      })),
    )
  })

  it('without its methods is misuse', () => {
    expect(() => createWorld({ more: { meter: { count() {} } as unknown as Meter } })).toThrow(TypeError)
  })
})
