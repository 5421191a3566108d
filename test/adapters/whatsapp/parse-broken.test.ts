import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixtures/whatsapp/fixture.js'
import { aChannel } from './channel.js'
import { ana, luis } from './customers.js'

const { parse } = aChannel()
const bytes = (text: string) => new TextEncoder().encode(text)
const written = { type: 'customer_message', address: '100000000000001', chosen: false } as const
const unreadable = { type: 'unreadable', why: expect.stringMatching(/\S/) }

describe('a delivery with something broken in it', () => {
  it('gives the good items, and one unreadable for each broken one', () => {
    expect(parse(fixture('one-broken-item'))).toEqual([
      { ...written, customer: ana, messageId: 'wamid.good01', text: 'primero bien', atMs: 1_767_225_670_000 },
      { type: 'unreadable', why: 'a message without what every message has' },
      { type: 'unreadable', why: 'a message without what every message has' },
      { type: 'unreadable', why: 'a message from nobody' },
      { type: 'unreadable', why: 'a message from nobody' },
      {
        ...written,
        customer: luis,
        messageId: 'wamid.good02',
        text: 'segundo bien',
        atMs: 1_767_225_674_000,
      },
      { type: 'unreadable', why: 'a status without what every status has' },
      { type: 'status', address: '100000000000001', messageId: 'wamid.out21', status: 'read' },
    ])
  })

  it('gives the good changes beside broken ones', () => {
    expect(parse(fixture('one-broken-change'))).toEqual([
      {
        ...written,
        customer: ana,
        messageId: 'wamid.good11',
        text: 'antes del roto',
        atMs: 1_767_225_680_000,
      },
      unreadable,
      { type: 'unreadable', why: 'a change of "messages" without its phone number id' },
      {
        ...written,
        customer: luis,
        messageId: 'wamid.good12',
        text: 'después del roto',
        atMs: 1_767_225_681_000,
      },
    ])
  })

  it('gives a good entry beside a broken one', () => {
    expect(parse(fixture('one-broken-entry'))).toEqual([
      unreadable,
      {
        ...written,
        customer: ana,
        messageId: 'wamid.good31',
        text: 'después de la entrada rota',
        atMs: 1_767_225_695_000,
      },
    ])
  })

  it.each(['messages', 'statuses', 'message_echoes'])('says so where %s is no list', (name) => {
    const field = name === 'message_echoes' ? 'smb_message_echoes' : 'messages'
    const value = { metadata: { phone_number_id: '100000000000001' }, [name]: { id: 'wamid.x' } }
    expect(parse(bytes(JSON.stringify({ entry: [{ changes: [{ field, value }] }] })))).toEqual([unreadable])
  })
})

describe('a body that is no webhook', () => {
  it.each([
    ['empty', ''],
    ['cut off', '{"object":"whatsapp_business_account","entry":[{"id":'],
    ['not JSON', 'hub.mode=subscribe'],
    ['null', 'null'],
    ['a list', '[]'],
    ['without entries', '{"object":"whatsapp_business_account"}'],
    ['with entries that are no list', '{"entry":{"id":"200000000000001"}}'],
  ])('%s gives null', (_name, text) => {
    expect(parse(bytes(text))).toBeNull()
  })

  it('in bytes that are no UTF-8 gives null', () => {
    const [before, after] = ['{"entry":[],"nota":"', '"}'].map(bytes)
    expect(parse(Uint8Array.of(...(before ?? []), 0xff, ...(after ?? [])))).toBeNull()
  })

  it('but one with no entries gives nothing', () => {
    expect(parse(bytes('{"object":"whatsapp_business_account","entry":[]}'))).toEqual([])
  })
})
