import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyPart } from '../../../src/adapters/dynamodb/key-part.js'
import { keys } from '../../../src/adapters/dynamodb/keys.js'

const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom('#', '=', 'h', '0', '2', '3', 'C', '\ud800', 'ñ', '\u0000', '%') }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '#', 'ñ'), minLength: 200, maxLength: 300 }),
)

describe('a part of a key', () => {
  it('is of one id only, and never holds what parts the parts', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(keyPart(a)).not.toContain('#')
        expect(keyPart(a) === keyPart(b)).toBe(a === b)
      }),
      { numRuns: 5_000 },
    )
  })

  it.each([
    ['a', 'a#C#b'],
    ['=0023', '#'],
    ['\ud800', '\udc00'],
    ['\ud800', '\ufffd'],
    ['a'.repeat(241), 'a'.repeat(242)],
    ['A', 'a'],
    ['ñ', 'n\u0303'],
  ])('tells %j from %j', (a, b) => {
    expect(keyPart(a)).not.toBe(keyPart(b))
  })

  it('makes keys that DynamoDB takes, of ids of any length', () => {
    const long = '🙂'.repeat(5_000)
    const made = [
      keys.receipt(long, long, long),
      keys.episode({ tenantId: long, conversationId: long }, long),
      keys.entry(long, long),
      keys.conversation({ tenantId: '', conversationId: '' }),
    ]
    for (const { pk, sk } of made) {
      expect(Buffer.byteLength(pk)).toBeGreaterThan(0)
      expect(Buffer.byteLength(pk)).toBeLessThanOrEqual(2_048)
      expect(Buffer.byteLength(sk)).toBeLessThanOrEqual(1_024)
    }
  })

  it('keeps a conversation of one tenant out of every other', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (t1, c1, t2, c2) => {
        const [one, two] = [
          keys.conversation({ tenantId: t1, conversationId: c1 }),
          keys.conversation({ tenantId: t2, conversationId: c2 }),
        ]
        expect(one.pk === two.pk).toBe(t1 === t2 && c1 === c2)
        expect(one.pk.startsWith(`T#${keyPart(t1)}#`)).toBe(true)
      }),
    )
  })
})
