import type { ServerResponse } from 'node:http'
import type { Channel } from 'relevo'
import { type ChannelSubject, createFakeChannel } from 'relevo/testing'
import { createCloudApiSender, createWhatsAppChannel, sign } from 'relevo/whatsapp'
import { type GraphServer, json, startGraph } from '../adapters/whatsapp/graph-server.js'

const servers: GraphServer[] = []

/** Closes every server that a subject started. */
export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()))
}

const failures = {
  for_now: json(400, { error: { code: 130429 } }),
  for_good: json(400, { error: { code: 131047 } }),
  connection_lost: (response: ServerResponse) => void response.destroy(),
}

/** The WhatsApp channel before a real HTTP server. */
export async function aWhatsAppSubject(
  damage: (real: Channel) => Partial<Channel> = () => ({}),
): Promise<ChannelSubject> {
  const arrived: string[] = []
  const failing: (keyof typeof failures)[] = []
  const graph = await startGraph((response) => {
    const how = failing.shift()
    if (how) return failures[how](response)
    const { body } = graph.calls.at(-1) as { body: { text: { body: string } } }
    arrived.push(body.text.body)
    json(200, { messages: [{ id: `wamid.${arrived.length}` }] })(response)
  })
  servers.push(graph)
  const account = (tenantId: string) =>
    tenantId === 'tienda' ? { phoneNumberId: '100000000000001', accessToken: 'llave' } : null
  const send = createCloudApiSender({ account, baseUrl: graph.baseUrl })
  const channel = createWhatsAppChannel({ appSecrets: ['clave'], verifyToken: 'Palabra', send })
  return {
    channel: { ...channel, ...damage(channel) },
    handshake: {
      query: { 'hub.mode': 'subscribe', 'hub.verify_token': 'Palabra', 'hub.challenge': '1158201444' },
      token: 'hub.verify_token',
      challenge: 'hub.challenge',
    },
    sign: (body, by) => ({ 'x-hub-signature-256': sign(body, by === 'provider' ? 'clave' : 'otra') }),
    write: (items) => {
      const messages = items.map((item) =>
        item === 'broken'
          ? { id: 7 }
          : {
              from: '520000000101',
              id: item.messageId,
              timestamp: '1767225601',
              type: 'text',
              text: { body: item.text },
            },
      )
      const value = { metadata: { phone_number_id: '100000000000001' }, messages }
      const body = { entry: [{ changes: [{ field: 'messages', value }] }] }
      return new TextEncoder().encode(JSON.stringify(body))
    },
    to: { tenantId: 'tienda', customer: { id: '520000000101', address: { phone: '520000000101' } } },
    received: async () => arrived,
    failNext: (how) => void failing.push(how),
  }
}

/** The fake channel. */
export async function aFakeChannelSubject(): Promise<ChannelSubject> {
  const fake = createFakeChannel()
  const stranger = createFakeChannel({ secret: 'otra' })
  const { messageId: _messageId, text: _text, ...rest } = fake.customerWrites('')
  const outcomes = {
    for_now: { status: 'failed', retryable: true, code: 'BUSY' },
    for_good: { status: 'failed', retryable: false, code: 'REFUSED' },
    connection_lost: { status: 'unknown', code: 'LOST' },
  } as const
  return {
    channel: fake,
    handshake: {
      query: { verify_token: 'token', challenge: '42' },
      token: 'verify_token',
      challenge: 'challenge',
    },
    sign: (body, by) => (by === 'provider' ? fake : stranger).sign(body),
    write: (items) => {
      const events = items.map((item) => (item === 'broken' ? { type: 'roto' } : { ...rest, ...item }))
      return new TextEncoder().encode(JSON.stringify({ events }))
    },
    to: { tenantId: 'tienda', customer: { id: 'ana' } },
    received: async () => fake.sent.map(({ text }) => text),
    failNext: (how) => fake.failNext(outcomes[how]),
  }
}
