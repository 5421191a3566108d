import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aChannel } from './channel.js'

const SECRET = 'clave-de-la-app'
const { verify } = aChannel({ appSecrets: [SECRET, 'clave-anterior'] })
const header = (body: Uint8Array, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
const isTaken = (body: Uint8Array, signature: string) => verify({ body, header: () => signature })

const bodies = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => new TextEncoder().encode(text)),
  fc.json().map((text) => new TextEncoder().encode(text)),
)

const positions = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const at = (length: number, share: number) => Math.floor(share * length)

function flipped(body: Uint8Array, share: number, bit: number): Uint8Array {
  const copy = body.slice()
  const index = at(copy.length, share)
  copy.set([(copy.at(index) ?? 0) ^ (1 << bit)], index)
  return copy
}

function withOther(text: string, share: number, character: string): string {
  const index = at(text.length, share)
  return text.slice(0, index) + character + text.slice(index + 1)
}

describe('of thousands of tampered deliveries none is taken', () => {
  it('when a bit of the body turns', () => {
    const property = fc.property(bodies, positions, fc.nat(7), (body, share, bit) => {
      expect(isTaken(body, header(body))).toBe(true)
      expect(isTaken(flipped(body, share, bit), header(body))).toBe(false)
    })
    fc.assert(property, { numRuns: 2000 })
  })

  it('when the body is cut or goes on', () => {
    const property = fc.property(bodies, positions, fc.uint8Array({ minLength: 1 }), (body, share, more) => {
      expect(isTaken(body.slice(0, at(body.length, share)), header(body))).toBe(false)
      expect(isTaken(Uint8Array.of(...body, ...more), header(body))).toBe(false)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it('when a character of the header is another', () => {
    const property = fc.property(
      bodies,
      positions,
      fc.string({ unit: 'binary', maxLength: 2 }),
      (body, share, other) => {
        const tampered = withOther(header(body), share, other)
        fc.pre(tampered !== header(body))
        expect(isTaken(body, tampered)).toBe(false)
      },
    )
    fc.assert(property, { numRuns: 2000 })
  })

  it('when somebody signs with a secret that is not ours', () => {
    const property = fc.property(bodies, fc.string(), (body, secret) => {
      fc.pre(secret !== SECRET && secret !== 'clave-anterior')
      expect(isTaken(body, header(body, secret))).toBe(false)
    })
    fc.assert(property, { numRuns: 500 })
  })
})
