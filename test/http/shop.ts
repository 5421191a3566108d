import { createHmac } from 'node:crypto'
import {
  createHandoff,
  type DeliveryOutcome,
  type Handoff,
  type HandoffStore,
  type Logger,
  type OutgoingText,
} from 'relevo'
import { type BotReply, type CustomerTurn, createHttpApp, type HttpApp } from 'relevo/http'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { createFakeNotifier, createFakeRuntime, type FakeNotifier } from 'relevo/testing'
import { createWhatsAppChannel } from 'relevo/whatsapp'

export const APP_SECRET = 'clave-de-la-app'
export const VERIFY_TOKEN = 'palabra-acordada'
/** The shop whose number the fixtures were sent to. */
export const SHOP = 'la-espiga'
/** Another business in the same process. */
export const OTHER = 'otra-tienda'
export const SHOP_TOKEN = 'llave-de-la-tienda'
export const OTHER_TOKEN = 'llave-de-la-otra'

// Digests made with sha256sum.
const adminTokens = [
  {
    name: 'equipo',
    tenantId: SHOP,
    sha256: '6dc5908344a2fb01d0048bb154f57f90e00177d0eda92c4efadae2ffca2c930a',
  },
  {
    name: 'otro-equipo',
    tenantId: OTHER,
    sha256: '57f9d89eef3a304ba21e50f7ebf0755f3a84b73955b6d75dbea9d5e2e42dba01',
  },
]

/** A shop with everything around it in memory, to be talked to over HTTP only. */
export interface Shop {
  readonly app: HttpApp
  readonly handoff: Handoff
  readonly store: HandoffStore
  readonly notifier: FakeNotifier
  /** Texts that went to customers. */
  readonly sent: readonly OutgoingText[]
  /** What the bot was asked. */
  readonly turns: readonly CustomerTurn[]
  /** Everything that was logged, as JSON. */
  readonly logs: readonly string[]
  /** Delivers a webhook body with its true signature. */
  deliver(body: Uint8Array | string): Promise<Response>
  /** Uses the admin API; a body is sent as JSON. */
  admin(request: string, options?: { token?: string | null; body?: unknown }): Promise<Response>
}

/** What differs from an ordinary day. */
export interface ShopOptions {
  readonly store?: HandoffStore
  readonly bot?: (turn: CustomerTurn) => Promise<BotReply | null>
  readonly send?: (text: OutgoingText) => Promise<DeliveryOutcome>
}

/** Opens a shop whose bot says "claro" to everything. */
export function openShop({
  store = createMemoryStore(),
  bot = async () => ({ text: 'claro' }),
  send,
}: ShopOptions = {}): Shop {
  const sent: OutgoingText[] = []
  const turns: CustomerTurn[] = []
  const logs: string[] = []
  const log = (...details: unknown[]) => void logs.push(JSON.stringify(details))
  const logger: Logger = { debug: log, info: log, warn: log, error: log }
  const tenants = createTenantList([
    { tenantId: SHOP, name: 'Panadería La Espiga', addresses: { whatsapp: '100000000000001' } },
    { tenantId: OTHER, name: 'La otra tienda' },
  ])
  const channel = createWhatsAppChannel({
    appSecrets: [APP_SECRET],
    verifyToken: VERIFY_TOKEN,
    send: async (text) => {
      sent.push(text)
      return send ? send(text) : { status: 'delivered', providerId: `wamid.sent${sent.length}` }
    },
  })
  const notifier = createFakeNotifier('equipo')
  const runtime = createFakeRuntime()
  const handoff = createHandoff({ store, tenants, channel, notifiers: [notifier], runtime, logger })
  const onReply = (turn: CustomerTurn) => {
    turns.push(turn)
    return bot(turn)
  }
  const app = createHttpApp({ handoff, tenants, channel, onReply, adminTokens, logger })
  return {
    app,
    handoff,
    store,
    notifier,
    sent,
    turns,
    logs,
    deliver: (body) => app.fetch(aDelivery(body)),
    admin: (request, { token = SHOP_TOKEN, body } = {}) => {
      const [method = '', path = ''] = request.split(' ')
      return app.fetch(
        new Request(`https://relevo.example/admin/v1${path}`, {
          method,
          headers: token === null ? {} : { authorization: `Bearer ${token}` },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      )
    },
  }
}

/** A webhook request as the provider sends it. */
export function aDelivery(body: Uint8Array | string, signature: string | null = signatureOf(body)): Request {
  return new Request('https://relevo.example/webhooks/whatsapp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signature === null ? {} : { 'x-hub-signature-256': signature }),
    },
    body: body as BodyInit,
  })
}

/** The signature the provider puts on a body. */
export function signatureOf(body: Uint8Array | string, secret = APP_SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** A webhook body with texts of Ana, one message each. */
export function aWebhook(texts: Readonly<Record<string, string>>, phoneNumberId = '100000000000001'): string {
  const messages = Object.entries(texts).map(([id, body]) => ({
    from: '520000000101',
    from_user_id: 'MX.anaPrueba1',
    id,
    timestamp: '1767225601',
    type: 'text',
    text: { body },
  }))
  const contacts = [{ profile: { name: 'Ana Prueba' }, wa_id: '520000000101', user_id: 'MX.anaPrueba1' }]
  const value = { metadata: { phone_number_id: phoneNumberId }, contacts, messages }
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '200000000000001', changes: [{ field: 'messages', value }] }],
  })
}

/** Ana's conversation with the shop. */
export const anas = { tenantId: SHOP, channel: 'whatsapp', customerId: '520000000101' } as const
