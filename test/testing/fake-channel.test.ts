import { createHmac } from 'node:crypto'
import type { ChannelEvent } from 'relevo'
import { createFakeChannel, createFakeRuntime, type FakeChannelOptions, sampleAtMs } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

const toAna = { tenantId: 'tienda', customer: { id: 'ana' }, entryId: 'e1' }

describe('what a channel in memory sends', () => {
  it('is there to be read, with an id for each', async () => {
    const channel = createFakeChannel()
    expect(await channel.send({ ...toAna, text: 'hola' })).toEqual({
      status: 'delivered',
      providerId: 'sent-1',
    })
    expect(await channel.send({ ...toAna, text: 'adiós' })).toEqual({
      status: 'delivered',
      providerId: 'sent-2',
    })
    expect(channel.sent).toEqual([
      { ...toAna, text: 'hola' },
      { ...toAna, text: 'adiós' },
    ])
  })

  it('is found by its text or by a pattern, as often as one asks', async () => {
    const channel = createFakeChannel()
    await channel.send({ ...toAna, text: 'Le atiende Rita' })
    channel.assertSent('Le atiende Rita')
    const pattern = /rita$/gi
    channel.assertSent(pattern)
    channel.assertSent(pattern)
    for (const other of ['Le atiende', /^rita/i]) {
      expect(() => channel.assertSent(other)).toThrow(
        expect.objectContaining({
          name: 'AssertionError',
          message: expect.stringContaining("'Le atiende Rita'"),
        }),
      )
    }
    expect(() => channel.assertNothingSent()).toThrow(/'Le atiende Rita'/)
  })

  it('says so where it was nothing', () => {
    expect(() => createFakeChannel().assertSent('hola')).toThrow(/nothing was sent/)
    expect(() => createFakeChannel().assertNothingSent()).not.toThrow()
  })

  it('fails as it is told, once', async () => {
    const channel = createFakeChannel()
    const refused = { status: 'failed', retryable: false, code: 'REFUSED' } as const
    channel.failNext(refused)
    channel.failNext(new Error('broken'))
    expect(await channel.send({ ...toAna, text: 'uno' })).toEqual(refused)
    await expect(channel.send({ ...toAna, text: 'dos' })).rejects.toThrow('broken')
    channel.assertNothingSent()
    expect(await channel.send({ ...toAna, text: 'tres' })).toMatchObject({ status: 'delivered' })
    channel.assertSent('tres')
  })
})

describe('the webhook of a channel in memory', () => {
  const runtime = createFakeRuntime()
  const channel = createFakeChannel({ runtime, secret: 'clave' })

  it('brings what customers and people write', () => {
    const events: ChannelEvent[] = [
      channel.customerWrites('¡mañana! 🥐', { customer: { id: 'ana', name: 'Ana' } }),
      channel.personWrites('Le ayudo', { address: 'otra' }),
      { type: 'status', address: 'shop', messageId: 'sent-1', status: 'read' },
      { type: 'unreadable', why: 'roto' },
    ]
    expect(events[0]).toEqual({
      type: 'customer_message',
      address: 'shop',
      customer: { id: 'ana', name: 'Ana' },
      messageId: 'id-1',
      text: '¡mañana! 🥐',
      chosen: false,
      atMs: sampleAtMs,
    })
    expect(events[1]).toMatchObject({ type: 'human_message', address: 'otra', messageId: 'id-2' })
    const request = channel.webhook(events)
    expect(channel.verify(request)).toBe(true)
    expect(channel.parse(request.body)).toEqual(events)
  })

  it('is signed with HMAC-SHA-256 over the bytes, in a header that is found in any case', () => {
    const request = channel.webhook([])
    const hex = createHmac('sha256', 'clave').update('{"events":[]}').digest('hex')
    expect(request.header('X-Fake-Signature')).toBe(`sha256=${hex}`)
    expect(channel.sign('{"events":[]}')).toEqual({ 'x-fake-signature': `sha256=${hex}` })
  })

  it('sets an item aside that is none, and takes the others', () => {
    const good = channel.customerWrites('bien')
    const body = new TextEncoder().encode(
      JSON.stringify({ events: [good, { ...good, atMs: 'ayer' }, 7, good] }),
    )
    expect(channel.parse(body)).toEqual([
      good,
      { type: 'unreadable', why: expect.stringContaining('atMs') },
      { type: 'unreadable', why: expect.stringMatching(/\S/) },
      good,
    ])
  })

  it('is not written with something that is no event', () => {
    const event = { ...channel.customerWrites('bien'), messageId: '' }
    expect(() => channel.webhook([event])).toThrow(TypeError)
  })

  it.each<[string, unknown]>([
    ['an empty secret', { secret: '' }],
    ['an empty token', { verifyToken: '' }],
    ['something that is no runtime', { runtime: {} }],
    ['an option that does not exist', { unsigned: true }],
  ])('is not built with %s', (_name, options) => {
    expect(() => createFakeChannel(options as FakeChannelOptions)).toThrow(TypeError)
  })
})
