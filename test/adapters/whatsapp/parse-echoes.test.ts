import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixtures/whatsapp/fixture.js'
import { aChannel } from './channel.js'

const { parse } = aChannel()

describe('an echo of the business app', () => {
  it('is a message of a person, to the customer it was sent to', () => {
    expect(parse(fixture('echo'))).toEqual([
      {
        type: 'human_message',
        address: '100000000000001',
        customer: { id: '520000000101', address: { phone: '520000000101' } },
        messageId: 'wamid.echo01',
        text: 'Hola Ana, soy Rita, yo te ayudo',
        atMs: 1_767_225_650_000,
      },
    ])
  })

  it('names a customer with a hidden phone by the user id', () => {
    expect(parse(fixture('echo-to-user-id'))).toEqual([
      {
        type: 'human_message',
        address: '100000000000001',
        customer: { id: 'CO.noaReserva4', address: { userId: 'CO.noaReserva4' } },
        messageId: 'wamid.echo02',
        text: 'Sí hacemos envíos',
        atMs: 1_767_225_651_000,
      },
    ])
  })

  it('of a reaction takes nothing over: a thumb is no answer', () => {
    expect(parse(fixture('echo-reaction'))).toEqual([])
  })
})
