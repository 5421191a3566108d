import { aConversation, anEpisode } from 'relevo/testing'
import { expect, it } from 'vitest'
import { readBody, writeBody } from '../../../src/adapters/dynamodb/body.js'

/** Words without an end that do not repeat, as hard to deflate as letters can be. */
const noise = (units: number, seed: number) => {
  let state = seed
  return Array.from({ length: units }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return 'abcdefghijklmnopqrstuvwxyz áéíóúñ'[(state >> 8) % 33]
  }).join('')
}
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

it('the fullest record a conversation can have is stored in a few kB, and read back whole', () => {
  const episode = anEpisode({
    evidence: many(6, (n) => ({
      messageId: `wamid.${noise(60, n)}`,
      ruleId: 'human_request.person',
      reason: 'human_request' as const,
      start: 0,
      end: 160,
      quote: noise(160, n + 50),
      why: 'pide hablar con una persona',
    })),
    replies: many(50, (n) => ({
      askedAtMs: 1_700_000_000_000 + n * 7_919,
      answeredAtMs: 1_700_000_001_000 + n * 7_919,
    })),
  })
  const recent = many(12, (n) => ({
    author: 'customer' as const,
    messageId: `wamid.${noise(60, n + 100)}`,
    text: noise(160, n + 200),
    atMs: 1_700_000_000_000 + n,
  }))
  const conversation = aConversation({ episode, recent, status: 'escalated' })
  const { body, schema } = writeBody(conversation)
  const bytes = JSON.stringify(conversation).length
  process.stdout.write(
    `dynamodb record: at its fullest ${bytes} characters of JSON, ${body.length} bytes stored\n`,
  )
  expect(body).toBeInstanceOf(Uint8Array)
  expect(body.length).toBeLessThanOrEqual(6_000)
  expect(readBody({ body, schema })).toEqual(conversation)
})
