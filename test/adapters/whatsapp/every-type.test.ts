import { describe, expect, it } from 'vitest'
import { ADDRESS, built, echo, message, status } from '../../fixtures/whatsapp/build.js'
import { aChannel } from './channel.js'
import { ana } from './customers.js'
import { NOTHING, WORDLESS, WORDS } from './message-types.js'

const { parse } = aChannel()
const atMs = 1_767_225_601_000
const fromAna = { type: 'customer_message', address: ADDRESS, customer: ana, messageId: 'wamid.m', atMs }
const toAna = {
  type: 'human_message',
  address: ADDRESS,
  customer: { id: ana.id, address: { phone: ana.id } },
  messageId: 'wamid.e',
  atMs,
}
const hola = { type: 'text', text: { body: 'hola' } }
const onlyPhone = { ...ana, address: ana.address }

const cases: [name: string, body: Uint8Array, events: unknown[]][] = [
  ...WORDS.map(([name, content, text, chosen = false]): (typeof cases)[number] => [
    `words: ${name}`,
    message(content),
    [{ ...fromAna, text, chosen }],
  ]),
  ...WORDLESS.map(([name, content, placeholder]): (typeof cases)[number] => [
    `no words: ${name}`,
    message(content),
    [{ ...fromAna, text: '', placeholder, chosen: false }],
  ]),
  ...NOTHING.flatMap(([name, content]): typeof cases => [[`nobody wrote: ${name}`, message(content), []]]),
  ...NOTHING.slice(0, 4).map(([name, content]): (typeof cases)[number] => [
    `echo of ${name}`,
    echo(content),
    [],
  ]),
  ...WORDS.slice(0, 12).map(([name, content, text]): (typeof cases)[number] => [
    `echo: ${name}`,
    echo(content),
    [{ ...toAna, text }],
  ]),
  ...['sent', 'delivered', 'read', 'failed', 'played'].map((name): (typeof cases)[number] => [
    `status ${name}`,
    status({ status: name, errors: [{ code: 131047 }] }),
    [{ type: 'status', address: ADDRESS, messageId: 'wamid.s', status: name }],
  ]),
  ...['account_update', 'history', 'smb_app_state_sync', 'user_preferences'].map(
    (field): (typeof cases)[number] => [`field ${field}`, built(field, { anything: [1] }), []],
  ),
  [
    'a phone that cannot be read',
    message({ ...hola, from: '' }),
    [{ ...fromAna, text: 'hola', chosen: false }],
  ],
  [
    'a user id that cannot be read',
    message({ ...hola, from_user_id: 7 }),
    [{ ...fromAna, customer: onlyPhone, text: 'hola', chosen: false }],
  ],
  [
    'nobody',
    message({ ...hola, from: '', from_user_id: '' }),
    [{ type: 'unreadable', why: 'a message from nobody' }],
  ],
  ['an echo to nobody', echo({ ...hola, to: '' }), [{ type: 'unreadable', why: 'an echo to nobody' }]],
]

describe(`every type of the documentation, ${cases.length} bodies`, () => {
  it.each(cases)('%s', (_name, body, events) => {
    expect(parse(body)).toEqual(events)
  })

  it('are at least sixty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })
})

describe('a full delivery', () => {
  it('of 1,000 messages in 3 MB is read in order, in little more memory than its own', () => {
    const messages = Array.from({ length: 1000 }, (_, index) => ({
      from: '520000000101',
      id: `wamid.${index}`,
      timestamp: '1767225601',
      type: 'text',
      text: { body: 'a'.repeat(2900) },
    }))
    const body = built('messages', { metadata: { phone_number_id: ADDRESS }, messages })
    expect(body.length).toBeGreaterThan(2_900_000)
    const before = process.memoryUsage().heapUsed
    const events = parse(body) ?? []
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 * body.length)
    expect(events.map((event) => 'messageId' in event && event.messageId)).toEqual(
      messages.map(({ id }) => id),
    )
  })
})
