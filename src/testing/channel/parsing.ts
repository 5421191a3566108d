import assert from 'node:assert/strict'
import type { ChannelEvent } from '../../ports/index.js'
import { channelEventSchema } from '../channel-event-schema.js'
import type { ChannelSubject, WrittenMessage } from '../channel-subject.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'
import { oddBodies, unreadableBodies } from './bodies.js'

/** Everything in a verified body is told, whatever is wrong beside it. */
export const parsing: readonly ContractTest<ChannelSubject>[] = [
  requirement('tells of every message of a body, in order, with all it must have', async (subject) => {
    const messages = Array.from({ length: 25 }, (_, n) => ({ messageId: `m${n}`, text: `línea ${n}` }))
    const events = eventsOf(subject, messages)
    assert.deepEqual(writtenIn(events), messages)
    assert.equal(events.length, messages.length)
    const people = events.map((event) => event.type === 'customer_message' && event.customer.id)
    assert.equal(new Set(people).size, 1)
  }),
  requirement('gives words as they were written', async (subject) => {
    const texts = [
      'ñandú 🥐 👩‍👩‍👧',
      'uno\ndos',
      '"comillas" \\n',
      ' sin recortar ',
      '{"a":1}',
      '2',
      'á'.repeat(4_000),
    ]
    const messages = texts.map((text, n) => ({ messageId: `m${n}`, text }))
    assert.deepEqual(writtenIn(eventsOf(subject, messages)), messages)
  }),
  requirement('sets aside what cannot be read, and tells of the rest', async (subject) => {
    const [first, last] = [
      { messageId: 'm1', text: 'antes' },
      { messageId: 'm2', text: 'después' },
    ]
    const events = eventsOf(subject, ['broken', first, 'broken', last, 'broken'])
    assert.deepEqual(writtenIn(events), [first, last])
    assert.equal(events.filter(({ type }) => type === 'unreadable').length, 3)
  }),
  requirement('gives null for a body that is not readable as a whole', async ({ channel }) => {
    for (const body of unreadableBodies) assert.equal(channel.parse(body), null, String(body))
  }),
  requirement('never throws, and tells of nothing half read', async ({ channel, write }) => {
    for (const body of oddBodies(write([{ messageId: 'm1', text: 'ñ' }]))) {
      const events = channel.parse(body)
      for (const event of events ?? []) assertWhole(event)
    }
  }),
  requirement('says the same of the same bytes, and leaves them as they are', async ({ channel, write }) => {
    const body = write([{ messageId: 'm1', text: 'hola' }, 'broken'])
    const before = body.slice()
    assert.deepEqual(channel.parse(body), channel.parse(body))
    assert.deepEqual(body, before)
  }),
]

function eventsOf(
  { channel, write }: ChannelSubject,
  items: readonly (WrittenMessage | 'broken')[],
): readonly ChannelEvent[] {
  const events = channel.parse(write(items))
  assert.ok(events)
  events.forEach(assertWhole)
  return events
}

function assertWhole(event: ChannelEvent): void {
  assert.ok(channelEventSchema.safeParse(event).success, `this is no event: ${JSON.stringify(event)}`)
}

const writtenIn = (events: readonly ChannelEvent[]): WrittenMessage[] =>
  events.flatMap((event) =>
    event.type === 'customer_message' ? [{ messageId: event.messageId, text: event.text }] : [],
  )
