import { describe, expect, it } from 'vitest'
import { ANA, createWorld, tokenOf } from './world.js'

const human = (messageId: string, text = 'Hola, soy Marta') => ({
  tenantId: 'tienda',
  channel: 'whatsapp',
  customer: { id: 'ana' },
  messageId,
  text,
  atMs: 1_767_225_600_000,
})

describe('a person who writes from anywhere', () => {
  it('takes a conversation that nobody was called to', async () => {
    const { say, handoff, team } = createWorld()
    await say('hola')
    expect(await handoff.recordHumanMessage(human('h1'))).toMatchObject({ outcome: 'recorded' })
    const view = await handoff.status(ANA)
    expect(view?.conversation).toMatchObject({
      status: 'escalated',
      episode: { phase: 'claimed', reason: 'takeover' },
    })
    expect(view?.transcript.at(-1)).toMatchObject({ author: 'person', text: 'Hola, soy Marta' })
    expect(await say('¿me oye?')).toMatchObject({ action: 'silent', because: 'claimed' })
    expect(team.deliveries).toEqual([])
  })

  it('takes a conversation that nothing is known of', async () => {
    const { handoff, say } = createWorld()
    await handoff.recordHumanMessage(human('h1'))
    expect(await say('hola')).toMatchObject({ action: 'silent', because: 'claimed' })
  })

  it('is not the bot: the echo of a recorded reply changes nothing', async () => {
    const { say, handoff } = createWorld()
    const replyToken = tokenOf(await say('hola'))
    await handoff.offerReply({ replyToken, text: '¡hola!' })
    await handoff.recordSent({ replyToken, messageIds: ['wamid.1'] })
    await handoff.recordSent({ replyToken, messageIds: ['wamid.1'] })
    expect(await handoff.recordHumanMessage(human('wamid.1', '¡hola!'))).toEqual({ outcome: 'own_echo' })
    expect((await handoff.status(ANA))?.conversation.status).toBe('active')
  })

  it('is not the library: the echo of its own text changes nothing', async () => {
    const { say, handoff } = createWorld({ channel: true })
    await say('quiero hablar con alguien')
    expect(await handoff.recordHumanMessage(human('sent-1'))).toEqual({ outcome: 'own_echo' })
    expect((await handoff.status(ANA))?.conversation.episode?.phase).toBe('waiting')
  })
})

describe('the team', () => {
  it('claims, answers and gives back; the episode tells when', async () => {
    const { say, handoff, runtime, channel } = createWorld({ channel: true })
    await say('quiero hablar con alguien')
    runtime.advance(60_000)
    await handoff.claim({ conversation: ANA, by: 'Marta' })
    runtime.advance(30_000)
    const { conversation } = await handoff.sendAsPerson({ conversation: ANA, by: 'Marta', text: 'Le ayudo' })
    channel.assertSent('Le ayudo')
    runtime.advance(10_000)
    const episodeId = conversation.episode?.episodeId ?? ''
    expect(await handoff.resolve({ conversation: ANA, episodeId, by: 'Marta' })).toMatchObject({
      done: true,
      conversation: { status: 'resolved', episode: { claimedBy: 'Marta', outcome: 'resolved_by_person' } },
    })
    const period = { tenantId: 'tienda', fromMs: 0, toMs: runtime.nowMs() + 1 }
    expect(await handoff.report(period)).toMatchObject({
      episodes: 1,
      open: 0,
      byReason: { human_request: 1, takeover: 0 },
      byOutcome: { resolved_by_person: 1 },
      timeToClaim: { count: 1, medianMs: 60_000, inHours: null },
      firstResponse: { count: 1, medianMs: 90_000 },
    })
  })

  it('is one person at a time', async () => {
    const { say, handoff } = createWorld()
    await say('quiero hablar con alguien')
    await handoff.claim({ conversation: ANA, by: 'Marta' })
    expect(await handoff.claim({ conversation: ANA, by: 'Juan' })).toMatchObject({
      done: false,
      because: 'claimed_by_other',
    })
    expect(await handoff.claim({ conversation: ANA, by: 'Marta' })).toMatchObject({ done: true })
  })

  it('cannot close an episode it does not mean', async () => {
    const { say, handoff } = createWorld()
    await say('quiero hablar con alguien')
    const first = (await handoff.status(ANA))?.conversation.episode?.episodeId ?? ''
    await handoff.resolve({ conversation: ANA, episodeId: first })
    await say('quiero hablar con alguien')
    expect(await handoff.resolve({ conversation: ANA, episodeId: first })).toMatchObject({
      done: false,
      because: 'episode_stale',
    })
    expect((await handoff.status(ANA))?.conversation.status).toBe('escalated')
  })

  it('may reset and resolve as often as it likes', async () => {
    const { say, handoff } = createWorld()
    await say('quiero hablar con alguien')
    const episodeId = (await handoff.status(ANA))?.conversation.episode?.episodeId ?? ''
    for (let n = 0; n < 2; n++)
      expect(await handoff.resolve({ conversation: ANA, episodeId })).toMatchObject({ done: true })
    for (let n = 0; n < 2; n++)
      expect(await handoff.reset({ conversation: ANA })).toMatchObject({ done: true })
    expect((await handoff.status(ANA))?.conversation.status).toBe('active')
  })

  it('is called when the bot breaks or gives up, and told what somebody notes', async () => {
    const { say, handoff, team } = createWorld()
    await say('hola')
    expect(await handoff.reportFailure({ conversation: ANA, kind: 'error' })).toMatchObject({ done: true })
    await handoff.notify({ conversation: ANA, note: 'Cliente de toda la vida' })
    expect(team.deliveries.map(({ kind, reason, note }) => [kind, reason, note])).toEqual([
      ['escalation', 'bot_error', undefined],
      ['manual', 'bot_error', 'Cliente de toda la vida'],
    ])
  })

  it('cannot act on what it does not have', async () => {
    const { handoff, say } = createWorld()
    await say('hola')
    await expect(
      handoff.claim({ conversation: { ...ANA, customerId: 'nadie' }, by: 'x' }),
    ).rejects.toMatchObject({ code: 'CONVERSATION_UNKNOWN' })
    await expect(
      handoff.claim({ conversation: { ...ANA, tenantId: 'otra' }, by: 'x' }),
    ).rejects.toMatchObject({ code: 'CONVERSATION_UNKNOWN' })
    await expect(handoff.claim({ conversation: ANA, by: '' })).rejects.toThrow(TypeError)
  })
})

describe('around a person', () => {
  it('what they wrote before giving back, and was delivered late, takes nothing over', async () => {
    const { say, handoff, runtime } = createWorld()
    await say('quiero hablar con alguien')
    const { conversation } = await handoff.claim({ conversation: ANA, by: 'Marta' })
    runtime.advance(1000)
    await handoff.resolve({ conversation: ANA, episodeId: conversation.episode?.episodeId ?? '' })
    await handoff.recordHumanMessage({ ...human('late'), atMs: runtime.nowMs() - 500 })
    expect((await handoff.status(ANA))?.conversation.status).toBe('resolved')
  })

  it('lines to them are no sign that the bot fails', async () => {
    const { say, handoff, runtime } = createWorld()
    await handoff.recordHumanMessage(human('h1'))
    for (let n = 0; n < 6; n++) {
      runtime.advance(60_000)
      await say(`línea ${n} para Marta`)
    }
    expect((await handoff.status(ANA))?.conversation.episode).toMatchObject({
      contributing: [],
      evidence: [],
    })
  })
})

describe('a text to the customer', () => {
  it('that a person has overtaken is not sent any more', async () => {
    const { say, handoff, channel, runtime } = createWorld({ channel: true })
    channel.failNext({ status: 'failed', retryable: true, code: 'BUSY' })
    await say('quiero hablar con alguien')
    await handoff.claim({ conversation: ANA, by: 'Marta' })
    runtime.advance(3_600_000)
    await handoff.tick()
    channel.assertNothingSent()
    expect(await handoff.deadLetters({ tenantId: 'tienda' })).toEqual([])
  })
})
