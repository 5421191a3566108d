import type { DeliveryOutcome, OutgoingText } from 'relevo'
import { type CloudApiSenderOptions, createCloudApiSender } from 'relevo/whatsapp'
import { describe, expect, it } from 'vitest'
import { type GraphServer, json, startGraph } from './graph-server.js'

const toAna: OutgoingText = {
  tenantId: 'la-espiga',
  customer: { id: '520000000101', address: { phone: '520000000101', userId: 'MX.anaPrueba1' } },
  text: 'Mañana sí abrimos 🥐',
  entryId: 'conv-1:handoff:conv-1-1',
}
const accounts = new Map([
  ['la-espiga', { phoneNumberId: '100000000000001', accessToken: 'llave-espiga' }],
  ['otra-tienda', { phoneNumberId: '100000000000002', accessToken: 'llave-otra' }],
])
const accepted = json(200, {
  messaging_product: 'whatsapp',
  contacts: [{ input: '520000000101', wa_id: '520000000101' }],
  messages: [{ id: 'wamid.new01' }],
})

async function sent(
  text: OutgoingText,
  options: Partial<CloudApiSenderOptions> = {},
): Promise<{ outcome: DeliveryOutcome; calls: GraphServer['calls'] }> {
  const { baseUrl, calls, close } = await startGraph(accepted)
  const send = createCloudApiSender({ account: (id) => accounts.get(id) ?? null, baseUrl, ...options })
  const outcome = await send(text)
  await close()
  return { outcome, calls }
}

describe('a text sent through the Cloud API', () => {
  it('goes to the number of the tenant, with its token, to the phone, with the entry as callback data', async () => {
    const { outcome, calls } = await sent(toAna)
    expect(outcome).toEqual({ status: 'delivered', providerId: 'wamid.new01' })
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      method: 'POST',
      path: '/v24.0/100000000000001/messages',
      headers: { authorization: 'Bearer llave-espiga', 'content-type': 'application/json' },
    })
    expect(calls[0]?.body).toEqual({
      messaging_product: 'whatsapp',
      to: '520000000101',
      type: 'text',
      text: { body: 'Mañana sí abrimos 🥐' },
      biz_opaque_callback_data: 'conv-1:handoff:conv-1-1',
    })
  })

  it('goes to the user id as recipient where the phone is hidden', async () => {
    const customer = { id: 'CO.noaReserva4', address: { userId: 'CO.noaReserva4' } }
    const { calls } = await sent({ ...toAna, customer })
    expect(calls[0]?.body).toEqual({
      messaging_product: 'whatsapp',
      recipient: 'CO.noaReserva4',
      type: 'text',
      text: { body: 'Mañana sí abrimos 🥐' },
      biz_opaque_callback_data: 'conv-1:handoff:conv-1-1',
    })
  })

  it('goes out with the credentials of its own tenant only', async () => {
    const { calls } = await sent({ ...toAna, tenantId: 'otra-tienda' })
    expect(calls[0]).toMatchObject({
      path: '/v24.0/100000000000002/messages',
      headers: { authorization: 'Bearer llave-otra' },
    })
  })

  it('goes to the version of the Graph API that was asked for', async () => {
    const { calls } = await sent(toAna, { version: 'v26.0' })
    expect(calls[0]?.path).toBe('/v26.0/100000000000001/messages')
  })

  it.each<[string, OutgoingText, string]>([
    ['a tenant without an account', { ...toAna, tenantId: 'nadie' }, 'ACCOUNT_MISSING'],
    ['a customer without an address', { ...toAna, customer: { id: 'MX.x' } }, 'ADDRESS_MISSING'],
    [
      'a customer with an empty address',
      { ...toAna, customer: { id: 'MX.x', address: {} } },
      'ADDRESS_MISSING',
    ],
  ])('is not even tried for %s', async (_name, text, code) => {
    const { outcome, calls } = await sent(text)
    expect(outcome).toEqual({ status: 'failed', retryable: false, code })
    expect(calls).toEqual([])
  })
})
