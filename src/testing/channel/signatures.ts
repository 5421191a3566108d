import assert from 'node:assert/strict'
import type { Channel } from '../../ports/index.js'
import type { ChannelSubject } from '../channel-subject.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const message = { messageId: 'm1', text: '¡mañana! 🥐' }

/** Only what the provider signed is taken, to the bit. */
export const signatures: readonly ContractTest<ChannelSubject>[] = [
  requirement('takes what the provider signed, whatever the bytes', async ({ channel, sign, write }) => {
    const bodies = [
      write([message]),
      new Uint8Array(),
      bytes('{ "a" : "ñ🙂" }\n'),
      Uint8Array.of(0, 255, 254),
    ]
    for (const body of bodies) assert.equal(isTaken(channel, body, sign(body, 'provider')), true)
  }),
  requirement('refuses a body with one bit flipped', async ({ channel, sign, write }) => {
    const body = write([message])
    const headers = sign(body, 'provider')
    assert.equal(isTaken(channel, body, headers), true)
    for (let bit = 0; bit < body.length * 8; bit++) {
      const flipped = body.with(bit >> 3, (body[bit >> 3] as number) ^ (1 << (bit & 7)))
      assert.equal(isTaken(channel, flipped, headers), false, `bit ${bit}`)
    }
  }),
  requirement('refuses a body that is longer or shorter', async ({ channel, sign, write }) => {
    const body = write([message])
    const headers = sign(body, 'provider')
    const others = [new Uint8Array(), body.slice(1), body.slice(0, -1), Uint8Array.of(...body, 10)]
    for (const other of others) assert.equal(isTaken(channel, other, headers), false)
  }),
  requirement('tells bytes apart that are the same character once decoded', async ({ channel, sign }) => {
    const [body, other] = [Uint8Array.of(0x22, 0xff, 0x22), Uint8Array.of(0x22, 0xfe, 0x22)]
    assert.equal(isTaken(channel, other, sign(body, 'provider')), false)
  }),
  requirement('refuses what nobody signed, also where there is nothing', async ({ channel, write }) => {
    for (const body of [write([message]), new Uint8Array()]) assert.equal(isTaken(channel, body, {}), false)
  }),
  requirement('refuses what a stranger signed', async ({ channel, sign, write }) => {
    for (const body of [write([message]), new Uint8Array()]) {
      assert.equal(isTaken(channel, body, sign(body, 'stranger')), false)
    }
  }),
  requirement('refuses a header that is not the very one', async ({ channel, sign, write }) => {
    const body = write([message])
    const headers = sign(body, 'provider')
    assert.notEqual(Object.keys(headers).length, 0)
    for (const [name, value] of Object.entries(headers)) {
      for (const other of othersThan(value)) {
        assert.equal(isTaken(channel, body, { ...headers, [name]: other }), false, `${name}: ${other}`)
      }
    }
  }),
  requirement('finds its header whatever the case it asks in', async ({ channel, sign, write }) => {
    const body = write([message])
    const upper = Object.entries(sign(body, 'provider')).map(([name, value]) => [name.toUpperCase(), value])
    assert.equal(isTaken(channel, body, Object.fromEntries(upper)), true)
  }),
]

function isTaken(channel: Channel, body: Uint8Array, headers: Readonly<Record<string, string>>): boolean {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return channel.verify({ body, header: (name) => values.get(name.toLowerCase()) ?? null })
}

/** Headers that are nearly right, and such as only an attacker sends. */
const othersThan = (value: string): readonly string[] => [
  '',
  'null',
  '\u0000',
  value.slice(0, -1),
  value.slice(1),
  `${value}0`,
  `${value}, ${value}`,
  // As long in characters, longer in bytes: a comparison in constant time throws on these unless lengths are compared.
  'ñ'.repeat(value.length),
  '0'.repeat(value.length),
  `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`,
  value.repeat(1_000),
]
