import { describe, expect, it } from 'vitest'
import { aChannel } from './channel.js'

const channel = aChannel({ verifyToken: 'palabra-acordada' })
const answerTo = (query: string) => channel.handshake(new URLSearchParams(query))

describe('the handshake', () => {
  it('echoes the challenge to who knows the token', () => {
    expect(answerTo('hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=palabra-acordada')).toBe(
      '1158201444',
    )
  })

  it.each([
    ['nothing', ''],
    ['another token', 'hub.mode=subscribe&hub.challenge=1&hub.verify_token=otra'],
    ['an empty token', 'hub.mode=subscribe&hub.challenge=1&hub.verify_token='],
    ['the beginning of the token', 'hub.mode=subscribe&hub.challenge=1&hub.verify_token=palabra'],
    ['the token in capitals', 'hub.mode=subscribe&hub.challenge=1&hub.verify_token=PALABRA-ACORDADA'],
    ['no token', 'hub.mode=subscribe&hub.challenge=1'],
    ['no challenge', 'hub.mode=subscribe&hub.verify_token=palabra-acordada'],
    ['no mode', 'hub.challenge=1&hub.verify_token=palabra-acordada'],
    ['another mode', 'hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=palabra-acordada'],
    [
      'the token twice',
      'hub.mode=subscribe&hub.challenge=1&hub.verify_token=palabra-acordada&hub.verify_token=x',
    ],
    [
      'the challenge twice',
      'hub.mode=subscribe&hub.challenge=1&hub.challenge=2&hub.verify_token=palabra-acordada',
    ],
    ['names with underscores', 'hub_mode=subscribe&hub_challenge=1&hub_verify_token=palabra-acordada'],
    [
      'a challenge with markup',
      'hub.mode=subscribe&hub.challenge=<b>1</b>&hub.verify_token=palabra-acordada',
    ],
  ])('refuses %s', (_name, query) => {
    expect(answerTo(query)).toBeNull()
  })
})
