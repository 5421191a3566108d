import { createHandoff } from 'relevo'
import { createHttpApp } from 'relevo/http'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { createFakeChannel, createFakeNotifier, createFakeRuntime } from 'relevo/testing'
import { describe, expect, it } from 'vitest'

const URL_OF_WEBHOOK = 'https://relevo.example/webhooks/fake'

function openShop() {
  const runtime = createFakeRuntime()
  const channel = createFakeChannel({ runtime })
  const team = createFakeNotifier('team')
  const tenants = createTenantList([{ tenantId: 'tienda', name: 'Tienda', addresses: { fake: 'shop' } }])
  const handoff = createHandoff({ store: createMemoryStore(), tenants, notifiers: [team], channel, runtime })
  const app = createHttpApp({ handoff, tenants, channel, onReply: async () => ({ text: 'claro' }) })
  const post = (body: Uint8Array, headers: Readonly<Record<string, string>>) =>
    app.fetch(new Request(URL_OF_WEBHOOK, { method: 'POST', headers, body: body as BodyInit }))
  return { app, channel, team, post }
}

describe('a host driven by a channel in memory', () => {
  it('answers the handshake', async () => {
    const { app } = openShop()
    const asked = await app.fetch(new Request(`${URL_OF_WEBHOOK}?verify_token=token&challenge=42`))
    expect(await asked.text()).toBe('42')
    expect((await app.fetch(new Request(`${URL_OF_WEBHOOK}?verify_token=otra&challenge=42`))).status).toBe(
      403,
    )
  })

  it('takes a signed delivery, and lets the bot and the team know', async () => {
    const { channel, team, post } = openShop()
    const { body } = channel.webhook([channel.customerWrites('hola')])
    expect((await post(body, channel.sign(body))).status).toBe(200)
    channel.assertSent('claro')
    team.assertNothingDelivered()
    const { body: asking } = channel.webhook([channel.customerWrites('quiero hablar con una persona')])
    expect((await post(asking, channel.sign(asking))).status).toBe(200)
    team.assertDelivered({ kind: 'escalation', reason: 'human_request' })
    channel.assertSent(/persona del equipo/)
  })

  it('refuses one that is not signed', async () => {
    const { channel, post } = openShop()
    const { body } = channel.webhook([channel.customerWrites('hola')])
    expect((await post(body, {})).status).toBe(401)
    channel.assertNothingSent()
  })
})
