import { createHandoff } from 'relevo'
import { createDynamoDbStore } from 'relevo/dynamodb'
import { createTenantList } from 'relevo/memory'
import { createFakeNotifier } from 'relevo/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTables, documentOf, sdkFor } from './support/a-store.js'
import { type Emulator, startEmulator } from './support/emulator.js'
import { type FaultyWire, startProxy } from './support/proxy.js'

let emulator: Emulator
let wire: FaultyWire
beforeAll(async () => {
  emulator = await startEmulator()
  wire = await startProxy(emulator.endpoint)
})
afterAll(async () => {
  await wire?.close()
  await emulator?.close()
})

const questions = [
  ['¿tienen medialunas?', 'Sí, de manteca y de grasa.'],
  ['gracias, y el pan de campo', 'Sale a las diez de la mañana.'],
  ['perfecto, anoto dos', 'Listo, anotado.'],
  ['mi dirección es San Martín 123', 'Llegamos hasta esa zona.'],
  ['el sábado me queda bien', 'El sábado abrimos a las ocho.'],
  ['también unas facturas surtidas', 'Tenemos doce variedades.'],
  ['con tarjeta', 'Aceptamos débito y crédito.'],
  ['genial', '¡Gracias por tu compra!'],
] as const

const hostile = { tenantId: 'tienda#C#otra', name: 'Tienda' }

describe('what a message costs', () => {
  it('in requests and units, at any age of the conversation', async () => {
    const tables = await createTables(sdkFor(emulator.endpoint))
    const store = createDynamoDbStore({ client: documentOf(sdkFor(wire.endpoint)), tables })
    const tenants = createTenantList([hostile])
    const handoff = createHandoff({ store, tenants, notifiers: [createFakeNotifier()] })
    let count = 0
    const say = (text: string) =>
      handoff.receive({
        tenantId: hostile.tenantId,
        channel: 'whatsapp',
        customer: { id: '5491155550100', name: 'Ana' },
        messageId: `wamid.${++count}`,
        text,
        atMs: Date.now(),
      })
    const cost = async (work: () => Promise<unknown>) => {
      const from = wire.seen.length
      await work()
      const seen = wire.seen.slice(from)
      return {
        requests: seen.map(({ operation }) => operation),
        units: seen.reduce((sum, { units }) => sum + units, 0),
      }
    }
    const turn = async () => {
      const [question, reply] = questions[count % questions.length] ?? questions[0]
      const decision = await say(question)
      if (decision.action !== 'reply') throw new Error(`${question}: ${decision.action}`)
      const { replyToken } = decision
      await handoff.offerReply({ replyToken, text: reply })
      await handoff.recordSent({ replyToken, messageIds: [`sent.${count}`] })
    }
    for (let n = 0; n < 15; n++) await turn()
    const young = await cost(() => say('¿y facturas?'))
    const youngTurn = await cost(turn)
    for (let n = 0; n < 150; n++) await turn()
    const old = await cost(() => say('¿y facturas?'))
    const oldTurn = await cost(turn)
    const escalation = await cost(() => say('quiero hablar con una persona'))
    const line = await cost(() => say('¿hay alguien?'))
    const [conversation] = (await store.list({ tenantId: hostile.tenantId, limit: 1 })).items
    if (!conversation?.episode) throw new Error('not escalated')
    const ref = { tenantId: hostile.tenantId, conversationId: conversation.conversationId }
    const { episodeId } = conversation.episode
    const resolve = await cost(() => handoff.resolve({ conversation: ref, episodeId }))
    const size = JSON.stringify(await store.load(ref)).length
    for (const [what, { requests, units }] of Object.entries({
      'message, young conversation': young,
      'message, old conversation': old,
      'whole turn, young': youngTurn,
      'whole turn, old': oldTurn,
      escalation,
      'line while escalated': line,
      resolve,
    }))
      process.stdout.write(
        `dynamodb cost: ${what}: ${requests.length} requests, ${units} units (${requests.join(' ')})\n`,
      )
    process.stdout.write(`dynamodb record: ${size} characters of JSON after ${count} messages\n`)
    expect(old.units).toBeLessThanOrEqual(young.units + 2)
    expect(old.requests).toEqual(young.requests)
    expect(old.requests).toEqual(['GetItem', 'TransactWriteItems', 'Query'])
  })

  it('and every key that was touched begins with its tenant', () => {
    const keys = new Set<string>()
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, part] of Object.entries(value)) {
        const text = (part as { S?: string } | null)?.S
        if (['pk', 'listPk', ':pk'].includes(name) && text !== undefined) keys.add(text)
        else collect(part)
      }
    }
    for (const { body } of wire.seen) collect(body)
    const operations = new Set(wire.seen.map(({ operation }) => operation))
    expect(keys.size).toBeGreaterThan(300)
    expect([...keys].filter((key) => !key.startsWith('T#tienda=0023C=0023otra#'))).toEqual([])
    expect(operations).not.toContain('Scan')
    process.stdout.write(
      `dynamodb keys: ${keys.size} keys in ${wire.seen.length} requests, all of the tenant, no scan\n`,
    )
  })
})
