import assert from 'node:assert/strict'
import type { ChannelSubject } from '../channel-subject.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'

/** The provider's question whether this is the right webhook is answered to who knows the token, and to nobody else. */
export const handshakes: readonly ContractTest<ChannelSubject>[] = [
  requirement('answers a right handshake with its challenge', async ({ channel, handshake }) => {
    const { query, challenge } = handshake
    assert.equal(channel.handshake(new URLSearchParams(query)), query[challenge])
  }),
  requirement('refuses a handshake with another token', async ({ channel, handshake }) => {
    const { query, token } = handshake
    const right = query[token] ?? ''
    const otherCase = right === right.toUpperCase() ? right.toLowerCase() : right.toUpperCase()
    const wrong = ['', ' ', 'ñ'.repeat(right.length), right.slice(0, -1), `${right}x`, ` ${right}`, otherCase]
    for (const value of wrong.filter((one) => one !== right)) {
      assert.equal(channel.handshake(new URLSearchParams({ ...query, [token]: value })), null, value)
    }
  }),
  requirement('refuses a handshake from which something is missing', async ({ channel, handshake }) => {
    for (const name of Object.keys(handshake.query)) {
      const query = new URLSearchParams(handshake.query)
      query.delete(name)
      assert.equal(channel.handshake(query), null, `without ${name}`)
      assert.equal(channel.handshake(new URLSearchParams({ ...handshake.query, [name]: '' })), null, name)
    }
    assert.equal(channel.handshake(new URLSearchParams()), null, 'without anything')
  }),
  requirement('refuses a handshake in which something is said twice', async ({ channel, handshake }) => {
    for (const [name, value] of Object.entries(handshake.query)) {
      for (const pair of [
        [value, 'otro'],
        ['otro', value],
        [value, value],
      ]) {
        const query = new URLSearchParams(handshake.query)
        query.delete(name)
        for (const one of pair) query.append(name, one)
        assert.equal(channel.handshake(query), null, query.toString())
      }
    }
  }),
]
