import type { DeliveryOutcome, Handoff, HandoffStore, Meter, Notification } from 'relevo'
import { createHandoff } from 'relevo'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { createFakeChannel, createFakeMeter, createFakeNotifier, createFakeRuntime } from 'relevo/testing'
import { tokenOf } from './world.js'

/** What must never be read anywhere but where people work: customers' words, names, phones, people's names, secrets. */
export const canaries = {
  text: 'xacanarioxa',
  name: 'Zenobia Canaria',
  phone: '5215512345678',
  // WhatsApp's ids of messages carry the phone number, in Base64.
  messageId: btoa('5215512345678').slice(0, 16),
  person: 'rita.canaria@tienda.example',
  secret: 'sk-canaria-9f8e7d',
} as const

const { text: SAID, name, phone, person, secret } = canaries

/** As indiscreet as an error can be. */
export const leak = () =>
  Object.assign(new Error(`${SAID} ${name} ${phone} ${person} ${secret}`), {
    code: `+${phone} ${SAID} ${secret}`,
  })
const leakyCode = `${phone}: ${secret} no recibe «${SAID}»`
const failed = (retryable: boolean): DeliveryOutcome => ({ status: 'failed', retryable, code: leakyCode })
const unknown: DeliveryOutcome = { status: 'unknown', code: leakyCode }

/** What goes wrong in a world. */
export interface Trouble {
  readonly notice?: DeliveryOutcome | Error
  readonly send?: DeliveryOutcome | Error
  readonly store?: (real: HandoffStore) => Partial<HandoffStore>
  readonly tenants?: 'throw'
  readonly listener?: () => unknown
  readonly meter?: Meter
  readonly channel?: false
}

const fail = async () => {
  throw leak()
}
const throws = () => {
  throw leak()
}

/** Every part that can fail, failing. */
export const troubles: Readonly<Record<string, Trouble>> = {
  none: {},
  'no channel': { channel: false },
  'a notice fails for now': { notice: failed(true) },
  'a notice fails for good': { notice: failed(false) },
  'a notice may have arrived': { notice: unknown },
  'a notifier throws': { notice: leak() },
  'a text fails for now': { send: failed(true) },
  'a text fails for good': { send: failed(false) },
  'a text may have arrived': { send: unknown },
  'a channel throws': { send: leak() },
  'the tenants cannot be read': { tenants: 'throw' },
  'a listener throws': { listener: throws },
  'a listener rejects': { listener: fail },
  'a meter throws': { meter: { count: throws, record: throws } },
  ...Object.fromEntries(
    (['load', 'commit', 'transcript', 'claimDue', 'settle', 'list', 'episodes', 'deadLetters'] as const).map(
      (method) => [`the store's ${method} fails`, { store: () => ({ [method]: fail }) }],
    ),
  ),
  "the store's commit fails behind the tenth": {
    store: ({ commit }) => {
      let left = 10
      return { commit: (one) => (left-- > 0 ? commit(one) : fail()) }
    },
  },
  'every commit is a conflict': { store: () => ({ commit: async () => 'conflict' }) },
}

/** A handoff in trouble, and everything it let out. */
export function createLeakyWorld(trouble: Trouble, logger: Parameters<typeof createHandoff>[0]['logger']) {
  const runtime = createFakeRuntime({ random: 0 })
  const real = createMemoryStore()
  const store = { ...real, ...trouble.store?.(real) }
  const meter = createFakeMeter()
  const fake = createFakeNotifier('team')
  const told: Notification[] = []
  const team = {
    ...fake,
    deliver: async (notice: Notification) => {
      told.push(notice)
      if (trouble.notice instanceof Error) throw trouble.notice
      return trouble.notice ?? fake.deliver(notice)
    },
  }
  const channel = createFakeChannel({ name: 'whatsapp', runtime })
  const send: typeof channel.send = async (text) => {
    if (trouble.send instanceof Error) throw trouble.send
    return trouble.send ?? channel.send(text)
  }
  const list = createTenantList([{ tenantId: 'tienda', name: 'Tienda', policy: { survey: true } }])
  const handoff = createHandoff({
    store,
    tenants: trouble.tenants ? { ...list, byId: fail } : list,
    notifiers: [team],
    runtime,
    meter: trouble.meter ?? meter,
    ...(logger && { logger }),
    ...(trouble.channel === false ? {} : { channel: { ...channel, send } }),
  })
  return { handoff, runtime, meter, told }
}

/** Calls every operation, with canaries in every argument that takes words. Gives how often each was called. */
export async function useEverything({
  handoff,
  runtime,
}: Pick<ReturnType<typeof createLeakyWorld>, 'handoff' | 'runtime'>): Promise<Map<string, number>> {
  const calls = new Map<string, number>()
  const call = async <Method extends keyof Handoff>(method: Method, ...args: Parameters<Handoff[Method]>) => {
    calls.set(method, (calls.get(method) ?? 0) + 1)
    try {
      return await (handoff[method] as (...args: unknown[]) => ReturnType<Handoff[Method]>)(...args)
    } catch {
      return null
    }
  }
  const customer = { id: phone, name, address: { phone } }
  const conversation = { tenantId: 'tienda', channel: 'whatsapp', customerId: phone }
  let ids = 0
  const common = () => ({
    tenantId: 'tienda',
    channel: 'whatsapp',
    customer,
    messageId: `wamid.${canaries.messageId}${++ids}`,
    atMs: runtime.nowMs(),
  })
  const say = (text: string) => call('receive', { ...common(), text: `${text} ${SAID} ${secret}` })
  const write = (text: string) =>
    call('recordHumanMessage', { ...common(), text: `${text} ${SAID}`, by: person })
  const episodeOf = async () =>
    (await call('status', conversation))?.conversation.episode?.episodeId ?? 'none'
  const reply = async (text: string, confidence: number) => {
    const decision = await say('buenas')
    const replyToken = decision?.action === 'reply' ? tokenOf(decision) : `x${secret}`
    await call('offerReply', { replyToken, text: `${text} ${SAID}`, confidence })
    return replyToken
  }
  const tick = async () => {
    runtime.advance(3_600_000)
    await call('tick')
  }

  const sent = await reply('claro', 0.9)
  await write('hola, soy Rita')
  await call('recordSent', { replyToken: sent, messageIds: [`wamid.${canaries.messageId}${ids}`] })
  await say('¿eres un bot?')
  await say('los voy a demandar')
  await call('offerReply', { replyToken: sent, text: `tarde ${SAID}` })
  await call('notify', { conversation, note: `llamar al ${phone} ${SAID}` })
  await call('claim', { conversation, by: person })
  await call('claim', { conversation, by: 'otra persona' })
  await call('sendAsPerson', { conversation, by: person, text: `le ayudo ${SAID}` })
  await call('resolve', { conversation, episodeId: await episodeOf(), by: person })
  await call('receive', { ...common(), text: '5' })
  await call('receive', { ...common(), text: `viejo ${SAID}`, atMs: 0 })
  for (let n = 0; n < 2; n++) await reply('mmm', 0.1)
  await tick()
  await call('reset', { conversation, by: person })
  await reply('claro', 0.9)
  await write('soy Rita otra vez')
  await tick()
  await call('reset', { conversation, by: person })
  await call('escalate', { conversation, by: person })
  await say('los voy a demandar')
  await call('reset', { conversation })
  await call('reportFailure', { conversation, kind: 'error' })
  for (let n = 0; n < 30; n++) await tick()
  await call('list', { tenantId: 'tienda' })
  const period = { tenantId: 'tienda', fromMs: 0, toMs: runtime.nowMs() + 1 }
  await call('report', period)
  await call('dailySummary', { tenantId: 'tienda' })
  await call('sendDailySummary', { tenantId: 'tienda' })
  await call('usage', { tenantId: 'tienda' })
  await call('exportEpisodes', period)
  for (const { entryId } of (await call('deadLetters', { tenantId: 'tienda' })) ?? [])
    await call('redrive', { tenantId: 'tienda', entryId })
  await call('redrive', { tenantId: 'tienda', entryId: `${phone}:${SAID}` })
  await call('quarantine', { channel: 'whatsapp', why: `no se lee ${SAID}`, body: `${phone} ${secret}` })
  await call('quarantined')
  await call('tick')
  return calls
}
