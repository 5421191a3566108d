import { sign } from 'relevo/whatsapp'
import { describe, expect, it } from 'vitest'
import { aChannel } from './channel.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const channel = aChannel({ appSecrets: ['clave-de-la-app'] })
const isTaken = (body: Uint8Array, signature: string | null) =>
  channel.verify({ body, header: (name) => (name === 'x-hub-signature-256' ? signature : null) })

const BODY = '{"texto":"mañana paso"}'
const HEX = '828771c410fcc87f0f719e8bfc8399bfc80b2bf9a08eff90753a30bd6df7f4f0'

// Digests made with Python's hmac.
const signed = [
  ['ñ', BODY, HEX],
  ['an emoji', '{"texto":"va 🥐 con ñ"}', '14062e27d1fc9ecc1cb9ba4742e1d36dc6cab4caa10c22a19bf89fcda75933e0'],
  [
    'an escaped ñ',
    String.raw`{"texto":"ma\u00f1ana paso"}`,
    '57957f96a07cbecc7d73741392a6bca05498f7b3e411ecc41dcee510abbfe9f2',
  ],
  [
    'an escaped emoji',
    String.raw`{"texto":"va \ud83e\udd50"}`,
    '3a81b3209b68e8e9e974375b4e85e3e93bbebf6c53eef389ad3d21ccb3d5f5fd',
  ],
  [
    'escaped slashes',
    String.raw`{"url":"https:\/\/tienda.example\/pan"}`,
    'd76886a00067ebc7de6d87a675bc7b4eaf4f67c16ba7d62054fecc3c57bdc703',
  ],
  [
    'odd spaces and a line end',
    '{ "a" : 1 }\n',
    '574e49e2ef6d764e708802efd40d7e4adac2479603b64c7d02e526746d5b0957',
  ],
  ['nothing at all', '', 'f1f79abdaad471143590386aec22b825ac05fb61a3f140560eba71e1d7ee65bf'],
] as const

describe('the signature of a body', () => {
  it.each(signed)('with %s is taken', (_name, body, hex) => {
    expect(isTaken(bytes(body), `sha256=${hex}`)).toBe(true)
  })

  it.each(signed)('with %s is what sign() makes', (_name, body, hex) => {
    expect(sign(body, 'clave-de-la-app')).toBe(`sha256=${hex}`)
    expect(sign(bytes(body), 'clave-de-la-app')).toBe(`sha256=${hex}`)
  })

  it('does not fit the same JSON written otherwise', () => {
    expect(isTaken(bytes(String.raw`{"texto":"ma\u00f1ana paso"}`), `sha256=${HEX}`)).toBe(false)
    expect(isTaken(bytes('{ "texto": "mañana paso" }'), `sha256=${HEX}`)).toBe(false)
  })

  it('tells bytes apart that decode to the same replacement character', () => {
    const signature = sign(Uint8Array.of(0x22, 0xff, 0x22), 'clave-de-la-app')
    expect(isTaken(Uint8Array.of(0x22, 0xff, 0x22), signature)).toBe(true)
    expect(isTaken(Uint8Array.of(0x22, 0xfe, 0x22), signature)).toBe(false)
  })
})

describe('the signature header', () => {
  it.each([
    ['absent', null],
    ['empty', ''],
    ['only the prefix', 'sha256='],
    ['without the prefix', HEX],
    ['with another algorithm', `sha1=${HEX}`],
    ['with a prefix in capitals', `SHA256=${HEX}`],
    ['with hex in capitals', `sha256=${HEX.toUpperCase()}`],
    ['one digit short', `sha256=${HEX.slice(1)}`],
    ['with letters after it', `sha256=${HEX}zz`],
    ['with a line end after it', `sha256=${HEX}\n`],
    ['with a space before it', ` sha256=${HEX}`],
    ['with a space after it', `sha256=${HEX} `],
    ['sent twice', `sha256=${HEX}, sha256=${HEX}`],
    ['in base64', `sha256=${Buffer.from(HEX, 'hex').toString('base64')}`],
    ['of zeros', `sha256=${'0'.repeat(64)}`],
  ])('%s is refused', (_name, signature) => {
    expect(isTaken(bytes(BODY), signature)).toBe(false)
  })

  it('is looked for under its own name only', () => {
    const body = bytes(BODY)
    const header = (name: string) => (name === 'x-hub-signature' ? `sha256=${HEX}` : null)
    expect(channel.verify({ body, header })).toBe(false)
  })
})
