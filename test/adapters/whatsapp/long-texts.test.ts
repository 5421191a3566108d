import type { ServerResponse } from 'node:http'
import fc from 'fast-check'
import { createCloudApiSender, isWindowOpen } from 'relevo/whatsapp'
import { describe, expect, it } from 'vitest'
import { json, startGraph } from './graph-server.js'

const MAX = 4096
const FAMILY = '👩‍👩‍👧‍👦'
const accepted = (response: ServerResponse) => json(200, { messages: [{ id: 'wamid.part' }] })(response)
const refused = json(400, { error: { code: 131056 } })

/** What went out of a text when the part with the number `failing` (from one) is refused. */
async function sent(text: string, failing = 0) {
  let call = 0
  const { baseUrl, calls, close } = await startGraph((response) =>
    ++call === failing ? refused(response) : accepted(response),
  )
  const account = () => ({ phoneNumberId: '100000000000001', accessToken: 'llave' })
  const customer = { id: '520000000101', address: { phone: '520000000101' } }
  const send = createCloudApiSender({ account, baseUrl })
  const outcome = await send({ tenantId: 'la-espiga', customer, text, entryId: 'e1' })
  await close()
  const bodies = calls.map(({ body }) => body as { text: { body: string }; biz_opaque_callback_data: string })
  return {
    outcome,
    parts: bodies.map((body) => body.text.body),
    keys: bodies.map((body) => body.biz_opaque_callback_data),
  }
}

describe('a text that is too long for one message', () => {
  it.each([
    ['one of exactly the limit', 'a'.repeat(MAX), [MAX]],
    ['one unit more', 'a'.repeat(MAX + 1), [MAX, 1]],
    ['a family of emoji over the edge', 'a'.repeat(MAX - 1) + FAMILY, [MAX - 1, FAMILY.length]],
    ['an accent of its own over the edge', `${'a'.repeat(MAX - 1)}n\u0303`, [MAX - 1, 2]],
    ['a character longer than a message', `e${'\u0301'.repeat(MAX + 4)}`, [MAX, 5]],
  ])('%s goes out whole, in order, with the same key', async (_name, text, lengths) => {
    const { outcome, parts, keys } = await sent(text)
    expect(outcome).toMatchObject({ status: 'delivered', providerId: 'wamid.part' })
    expect(parts.map(({ length }) => length)).toEqual(lengths)
    expect(parts.join('')).toBe(text)
    expect(new Set(keys)).toEqual(new Set(['e1']))
  })

  it('loses nothing, whatever it is made of', async () => {
    const pieces = fc.array(fc.constantFrom('ñ', FAMILY, '🇲🇽', 'hola ', '\r\n', 'e\u0301'), {
      minLength: 1500,
      maxLength: 3000,
    })
    const property = fc.asyncProperty(pieces, async (all) => {
      const { parts } = await sent(all.join(''))
      expect(parts.join('')).toBe(all.join(''))
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(MAX)
        expect(part.isWellFormed()).toBe(true)
      }
    })
    await fc.assert(property, { numRuns: 10 })
  })

  it('is a failure as it is where nothing went out', async () => {
    const { outcome, parts } = await sent('a'.repeat(MAX * 3), 1)
    expect(outcome).toMatchObject({ status: 'failed', retryable: true, retryAfterMs: 6000 })
    expect(parts).toHaveLength(1)
  })

  it('stops at the first part that fails, and is not tried again: the customer has the parts before', async () => {
    const { outcome, parts } = await sent('a'.repeat(MAX * 3), 2)
    expect(outcome).toEqual({ status: 'unknown', code: 'WHATSAPP_131056', earlierIds: ['wamid.part'] })
    expect(parts).toHaveLength(2)
  })
})

describe('the 24-hour window', () => {
  const DAY = 86_400_000
  it.each([
    [null, 5, false],
    [1000, 1000, true],
    [1000, 1000 + DAY - 1, true],
    [1000, 1000 + DAY, false],
    [2000, 1000, true],
  ])('last message at %s, now %i: open %s', (last, now, open) => {
    expect(isWindowOpen(last, now)).toBe(open)
  })
})
