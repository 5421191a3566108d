import { describe, expect, it } from 'vitest'
import { ANA, createWorld, type World } from './world.js'

const ASK = '¿Cómo te atendieron? Responde del 1 (mal) al 5 (muy bien).'

/** A customer whom Rita attended, and who was given back. */
async function attended(
  options: { survey?: boolean; writes?: boolean; afterMs?: number } = {},
): Promise<World> {
  const { survey = true, writes = true, afterMs = 0 } = options
  const world = createWorld({ channel: true, policy: { survey } })
  await world.say('quiero un asesor')
  if (writes) await world.handoff.sendAsPerson({ conversation: ANA, by: 'Rita', text: 'Le ayudo' })
  world.runtime.advance(afterMs)
  const episodeId = (await world.handoff.status(ANA))?.conversation.episode?.episodeId ?? ''
  await world.handoff.resolve({ conversation: ANA, episodeId })
  return world
}
const asked = ({ channel }: World) => channel.sent.filter(({ text }) => text === ASK).length
const satisfaction = async ({ handoff }: World) =>
  (await handoff.status(ANA))?.conversation.episode?.satisfaction

describe('how it was, is asked', () => {
  it('once, when the person gives back', async () => {
    const world = await attended()
    expect(asked(world)).toBe(1)
    const episodeId = (await world.handoff.status(ANA))?.conversation.episode?.episodeId ?? ''
    await world.handoff.resolve({ conversation: ANA, episodeId })
    expect(asked(world)).toBe(1)
  })

  it.each(['taken', 'lost'] as const)('and known to have been delivered where it was: %s', async (fate) => {
    const world = createWorld({ channel: true, policy: { survey: true } })
    await world.say('quiero un asesor')
    await world.handoff.sendAsPerson({ conversation: ANA, by: 'Rita', text: 'Le ayudo' })
    if (fate === 'lost') world.channel.failNext({ status: 'failed', retryable: true, code: 'DOWN' })
    const episodeId = (await world.handoff.status(ANA))?.conversation.episode?.episodeId ?? ''
    await world.handoff.resolve({ conversation: ANA, episodeId })
    const deliveredAtMs = (await satisfaction(world))?.deliveredAtMs
    expect(deliveredAtMs).toBe(fate === 'taken' ? world.runtime.nowMs() : undefined)
  })

  it('by the word from the phone too', async () => {
    const world = createWorld({ channel: true, policy: { survey: true } })
    const human = {
      tenantId: 'tienda',
      channel: 'whatsapp',
      customer: { id: 'ana' },
      atMs: world.runtime.nowMs(),
    }
    await world.say('hola')
    await world.handoff.recordHumanMessage({ ...human, messageId: 'h1', text: 'soy Rita' })
    await world.handoff.recordHumanMessage({ ...human, messageId: 'h2', text: '#bot' })
    expect(asked(world)).toBe(1)
  })

  it.each<[string, Parameters<typeof attended>[0]]>([
    ['where the tenant does not want it', { survey: false }],
    ['where no person wrote', { writes: false }],
    ['when no free text may be sent any more', { afterMs: 24 * 3_600_000 }],
  ])('never %s', async (_what, options) => {
    expect(asked(await attended(options))).toBe(0)
  })
})

describe('the answer', () => {
  it.each<[string, number]>([
    ['5', 5],
    ['4/5', 4],
    ['⭐⭐⭐', 3],
    ['muy bien, gracias', 5],
    ['pésimo', 1],
    ['un 4', 4],
  ])('%s is a score, and nothing else is made of it', async (text, score) => {
    const world = await attended()
    const notices = world.team.deliveries.length
    expect(await world.say(text)).toMatchObject({ action: 'silent', because: 'survey' })
    expect(await satisfaction(world)).toMatchObject({ score })
    expect(world.channel.sent.at(-1)?.text).toBe('¡Gracias por contarnos!')
    expect(world.team.deliveries).toHaveLength(notices)
  })

  it('keeps what is written beside it', async () => {
    const world = await attended()
    await world.say('2 porque tardaron mucho')
    expect(await satisfaction(world)).toMatchObject({ score: 2, comment: 'porque tardaron mucho' })
  })

  it.each([
    '2 personas para mañana',
    '¿a qué hora abren?',
    '10',
    'quiero hablar con alguien',
    '3 cajas y 4 bolsas',
  ])('%s is none, and goes its own way', async (text) => {
    const world = await attended()
    expect(await world.say(text)).not.toMatchObject({ because: 'survey' })
    expect((await satisfaction(world))?.score).toBeUndefined()
  })

  it('is asked for until it comes, but not after a day', async () => {
    const world = await attended()
    expect(await world.say('¿a qué hora abren?')).toMatchObject({ action: 'reply' })
    world.runtime.advance(23 * 3_600_000)
    expect(await world.say('5')).toMatchObject({ because: 'survey' })
    expect(await world.say('5')).toMatchObject({ action: 'reply' })
    const late = await attended()
    late.runtime.advance(24 * 3_600_000 + 1)
    expect(await late.say('5')).toMatchObject({ action: 'reply' })
  })

  it('counts for its episode only, once another has begun', async () => {
    const world = await attended()
    await world.say('quiero un asesor')
    expect(await world.say('5')).toMatchObject({ action: 'silent', because: 'waiting' })
    expect(await satisfaction(world)).toBeUndefined()
  })
})
