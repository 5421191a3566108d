import { beforeEach, describe, expect, it } from 'vitest'
import { type EscalatedShop, openEscalated } from './escalated.js'
import { aWebhook, SHOP } from './shop.js'

let shop: EscalatedShop
beforeEach(async () => {
  shop = await openEscalated()
})

const change = (name: string, body: unknown) =>
  shop.admin(`POST /conversations/${shop.conversationId}/${name}`, { body })
const conversationOf = async (response: Response) => {
  expect(response.status).toBe(200)
  return ((await response.json()) as { conversation: unknown }).conversation
}

describe('reading', () => {
  it('lists the conversations of the tenant by status', async () => {
    const listed = async (query: string) => {
      const page = (await (await shop.admin(`GET /conversations${query}`)).json()) as {
        items: { conversationId: string }[]
        next: string | null
      }
      return [page.items.map(({ conversationId }) => conversationId), page.next]
    }
    expect(await listed('')).toEqual([[shop.conversationId], null])
    expect(await listed('?status=escalated')).toEqual([[shop.conversationId], null])
    expect(await listed('?status=active')).toEqual([[], null])
  })

  it('pages with the cursor it gave out', async () => {
    await shop.deliver(
      aWebhook({ 'wamid.b1': 'hola' })
        .replaceAll('MX.anaPrueba1', 'MX.luisEjemplo2')
        .replaceAll('520000000101', '520000000102'),
    )
    const page = async (query: string) =>
      (await (await shop.admin(`GET /conversations?limit=1${query}`)).json()) as {
        items: { customer: { id: string } }[]
        next: string | null
      }
    const first = await page('')
    const second = await page(`&cursor=${first.next}`)
    const ids = [...first.items, ...second.items].map(({ customer }) => customer.id)
    expect(ids.toSorted()).toEqual(['520000000101', '520000000102'])
    expect(second.next).toBeNull()
  })

  it('shows a conversation with its episode and its lines', async () => {
    const response = await shop.admin(`GET /conversations/${shop.conversationId}`)
    expect(await response.json()).toMatchObject({
      conversation: {
        tenantId: SHOP,
        status: 'escalated',
        episode: { phase: 'waiting', reason: 'human_request' },
      },
      transcript: [
        { messageId: 'wamid.a1', author: 'customer', text: 'quiero hablar con una persona' },
        { author: 'system' },
      ],
    })
  })

  it('counts the episodes of a period, its end left out', async () => {
    const episodes = async (fromMs: number, toMs: number) =>
      (
        (await (await shop.admin(`GET /metrics?fromMs=${fromMs}&toMs=${toMs}`)).json()) as {
          episodes: number
        }
      ).episodes
    expect(await episodes(1_767_225_600_000, 1_767_225_600_001)).toBe(1)
    expect(await episodes(1_767_225_599_000, 1_767_225_600_000)).toBe(0)
  })
})

describe('changing', () => {
  it('claims for the holder of the token, or for whom the body names', async () => {
    expect(await conversationOf(await change('claim', {}))).toMatchObject({
      episode: { phase: 'claimed', claimedBy: 'equipo' },
    })
    const again = await openEscalated()
    const response = await again.admin(`POST /conversations/${again.conversationId}/claim`, {
      body: { by: 'Rita' },
    })
    expect(await conversationOf(response)).toMatchObject({ episode: { claimedBy: 'Rita' } })
  })

  it('sends a text as a person, who has the conversation then', async () => {
    const conversation = await conversationOf(await change('messages', { by: 'Rita', text: 'Hola Ana 🥐' }))
    expect(conversation).toMatchObject({ episode: { phase: 'claimed', claimedBy: 'Rita' } })
    expect(shop.sent.at(-1)).toMatchObject({ customer: { id: '520000000101' }, text: 'Hola Ana 🥐' })
  })

  it('gives the conversation back, and tells the bot so at the next message', async () => {
    const { episodeId } = shop
    expect(await conversationOf(await change('resolve', { episodeId }))).toMatchObject({
      status: 'resolved',
      episode: { outcome: 'resolved_by_person' },
    })
    await shop.deliver(aWebhook({ 'wamid.a2': 'gracias, ¿y mañana abren?' }))
    expect(shop.turns.map(({ context }) => context.length)).toEqual([1])
  })

  it('resets', async () => {
    expect(await conversationOf(await change('reset', {}))).toMatchObject({
      status: 'active',
      episode: { outcome: 'reset_by_operator' },
    })
  })

  it('tells the team a note, and the customer nothing', async () => {
    const texts = shop.sent.length
    await conversationOf(await change('notify', { note: 'llamarle a las cinco' }))
    expect(shop.notifier.deliveries.at(-1)).toMatchObject({ kind: 'manual', note: 'llamarle a las cinco' })
    expect(shop.sent).toHaveLength(texts)
  })
})
