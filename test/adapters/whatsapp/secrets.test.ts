import { createWhatsAppChannel } from 'relevo/whatsapp'
import { describe, expect, it } from 'vitest'
import { aChannel } from './channel.js'

const body = new TextEncoder().encode('{"texto":"mañana paso"}')
// Digests made with Python's hmac.
const OF_NEW = 'sha256=828771c410fcc87f0f719e8bfc8399bfc80b2bf9a08eff90753a30bd6df7f4f0'
const OF_OLD = 'sha256=b6116f86785e5ed1dfd169c2ef7060b980543d04d5646b0ada3838bc4b0616f1'
const send = async () => ({ status: 'delivered' }) as const

describe('app secrets', () => {
  it.each([
    ['the present one only', ['clave-de-la-app'], true, false],
    ['both during a rotation', ['clave-de-la-app', 'clave-vieja'], true, true],
    ['both in the other order', ['clave-vieja', 'clave-de-la-app'], true, true],
    ['only the old one', ['clave-vieja'], false, true],
  ])('%s: each opens what was signed with it', (_name, appSecrets, takesNew, takesOld) => {
    const channel = aChannel({ appSecrets })
    expect(channel.verify({ body, header: () => OF_NEW })).toBe(takesNew)
    expect(channel.verify({ body, header: () => OF_OLD })).toBe(takesOld)
  })

  it.each([
    ['no secret', { appSecrets: [], verifyToken: 'palabra', send }],
    ['an empty secret', { appSecrets: ['clave', ''], verifyToken: 'palabra', send }],
    ['an empty verify token', { appSecrets: ['clave'], verifyToken: '', send }],
    [
      'an option that does not exist',
      { appSecrets: ['clave'], verifyToken: 'palabra', send, unsigned: true },
    ],
  ])('a channel with %s is not built', (_name, options) => {
    expect(() => createWhatsAppChannel(options)).toThrow(TypeError)
  })
})
