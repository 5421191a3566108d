import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixtures/whatsapp/fixture.js'
import { aChannel } from './channel.js'
import { ana, eva, luis } from './customers.js'

const { parse } = aChannel()
const written = { type: 'customer_message', address: '100000000000001', chosen: false } as const
const status = { type: 'status', address: '100000000000001' } as const

describe('a delivery with many items', () => {
  it('gives every item of every change of every entry, contacts joined by id', () => {
    expect(parse(fixture('batch'))).toEqual([
      {
        ...written,
        customer: ana,
        messageId: 'wamid.batch01',
        text: 'buenas',
        atMs: 1_767_225_610_000,
      },
      {
        ...written,
        customer: luis,
        messageId: 'wamid.batch02',
        text: '¿tienen pan de centeno?',
        atMs: 1_767_225_611_000,
      },
      {
        ...written,
        customer: ana,
        messageId: 'wamid.batch03',
        text: 'pregunto por mi encargo',
        atMs: 1_767_225_611_000,
      },
      { ...status, messageId: 'wamid.out01', status: 'delivered' },
      {
        ...written,
        address: '100000000000002',
        customer: eva,
        messageId: 'wamid.batch04',
        text: 'hola, es otra tienda',
        atMs: 1_767_225_613_000,
      },
      { ...status, address: '100000000000002', messageId: 'wamid.out02', status: 'read' },
    ])
  })

  it('gives statuses, also where nobody knows the phone', () => {
    expect(parse(fixture('statuses'))).toEqual([
      { ...status, messageId: 'wamid.out11', status: 'sent' },
      { ...status, messageId: 'wamid.out11', status: 'delivered' },
      { ...status, messageId: 'wamid.out12', status: 'read' },
      { ...status, messageId: 'wamid.out13', status: 'failed' },
    ])
  })

  it('gives nothing for fields that carry nothing for us', () => {
    expect(parse(fixture('unknown-field'))).toEqual([
      {
        ...written,
        customer: ana,
        messageId: 'wamid.good21',
        text: 'lo único de hoy',
        atMs: 1_767_225_690_000,
      },
    ])
  })
})
