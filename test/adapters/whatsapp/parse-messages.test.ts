import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixtures/whatsapp/fixture.js'
import { aChannel } from './channel.js'
import { ana } from './customers.js'

const { parse } = aChannel()
const fromAna = { type: 'customer_message', address: '100000000000001', customer: ana } as const

describe('a message of a customer', () => {
  it('is read with who wrote it, what, when, and to which business', () => {
    expect(parse(fixture('text'))).toEqual([
      {
        ...fromAna,
        messageId: 'wamid.text01',
        text: '¿Mañana abren a las 8? Quería 2 conchas 🥐',
        chosen: false,
        atMs: 1_767_225_601_000,
      },
    ])
  })

  it.each([
    ['button-reply', 'wamid.button01', 'Hablar con una persona', 1_767_225_602_000],
    ['list-reply', 'wamid.list01', 'Horarios y sucursales', 1_767_225_603_000],
    ['template-button', 'wamid.template01', 'Sí, confirmo', 1_767_225_604_000],
  ])('%s: the title counts as chosen, not as written', (name, messageId, text, atMs) => {
    expect(parse(fixture(name))).toEqual([{ ...fromAna, messageId, text, chosen: true, atMs }])
  })

  it.each([
    ['image-without-caption', 'wamid.image02', '[foto]', 1_767_225_631_000],
    ['unknown-type', 'wamid.unknown01', '[mensaje sin texto]', 1_767_225_660_000],
    ['unsupported', 'wamid.unsupported01', '[mensaje sin texto]', 1_767_225_661_000],
  ])('%s: no words, but still a sign of the customer', (name, messageId, placeholder, atMs) => {
    expect(parse(fixture(name))).toEqual([
      { ...fromAna, messageId, text: '', placeholder, chosen: false, atMs },
    ])
  })

  it('has the user id as identity where the phone is hidden', () => {
    expect(parse(fixture('hidden-phone'))).toEqual([
      {
        type: 'customer_message',
        address: '100000000000001',
        customer: { id: 'CO.noaReserva4', name: 'Noa Reserva', address: { userId: 'CO.noaReserva4' } },
        messageId: 'wamid.hidden01',
        text: '¿hacen envíos?',
        chosen: false,
        atMs: 1_767_225_640_000,
      },
    ])
  })

  it.each([
    ['what the platform itself tells, such as a changed number', 'system'],
    ['a thumb on an older message', 'reaction'],
  ])('is not made of %s', (_what, name) => {
    expect(parse(fixture(name))).toEqual([])
  })
})
