import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCustomer } from './customer.js'
import { type CloudApiSink, type MailSink, startCloudApiSink, startMailSink } from './sinks.js'
import { startHost } from './start-host.js'
import { createTeam } from './team.js'

const SECRET = 'app-secret'
const TOKEN = 'admin-token'
const HANDOFF = 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.'

describe('a customer goes to a person and back, on the real host over HTTP', () => {
  let mail: MailSink
  let whatsapp: CloudApiSink

  beforeAll(async () => {
    mail = await startMailSink()
    whatsapp = await startCloudApiSink()
  })
  afterAll(async () => {
    whatsapp.close()
    await mail.close()
  })

  const environment = () => ({
    PORT: '0',
    RELEVO_DIR: mkdtempSync(join(tmpdir(), 'relevo-e2e-')),
    RELEVO_ADMIN_TOKEN: TOKEN,
    WHATSAPP_APP_SECRET: SECRET,
    WHATSAPP_VERIFY_TOKEN: 'verify-token',
    WHATSAPP_PHONE_NUMBER_ID: '100000000000001',
    WHATSAPP_ACCESS_TOKEN: 'access-token',
    WHATSAPP_BASE_URL: whatsapp.url,
    SMTP_URL: mail.url,
    NOTIFY_FROM: 'bot@tienda.example',
    NOTIFY_TO: 'equipo@tienda.example',
  })

  it('tells the whole story', async () => {
    const settings = environment()
    let host = await startHost(settings)
    let ana = createCustomer(host.url, SECRET)
    let team = createTeam(host.url, TOKEN)
    const seen = () => whatsapp.texts.length

    // An ordinary message gets the bot's answer.
    expect((await ana.say('Hola, ¿a qué hora abren?')).status).toBe(200)
    expect(whatsapp.texts).toEqual(['Abrimos de lunes a sábado, de 9 a 19 h.'])
    expect(mail.mails).toHaveLength(0)

    // Asking for a person gets one acknowledgement and, at once, one notification.
    expect((await ana.say('Quiero hablar con una persona', { id: 'wamid.ask' })).status).toBe(200)
    expect(whatsapp.texts.slice(1)).toEqual([HANDOFF])
    expect(mail.mails).toHaveLength(1)
    const [notice] = mail.mails
    expect(notice?.subject).toBe('Ana pide hablar con una persona (Panadería La Espiga)')
    expect(notice?.text).toContain('«Quiero hablar con una persona»')
    expect(notice?.text).toContain('Prioridad: media')
    expect(notice?.text).toContain('Cliente: Hola, ¿a qué hora abren?')

    // The next message gets no answer of the bot, but is kept.
    expect((await ana.say('¿Sigues ahí?')).status).toBe(200)
    expect(seen()).toBe(2)
    expect((await team.conversationOf('Ana')).transcript.at(-1)?.text).toBe('¿Sigues ahí?')

    // The same payload again changes nothing.
    const before = await team.conversationOf('Ana')
    expect((await ana.say('Quiero hablar con una persona', { id: 'wamid.ask' })).status).toBe(200)
    expect(await team.conversationOf('Ana')).toEqual(before)

    // A wrong or missing signature gets 401 and changes nothing.
    expect((await ana.say('Falso', { signature: `sha256=${'0'.repeat(64)}` })).status).toBe(401)
    expect((await ana.say('Falso', { signature: null })).status).toBe(401)
    expect(await team.conversationOf('Ana')).toEqual(before)

    // A crash and a new start: still escalated, the notification not doubled.
    await host.kill()
    host = await startHost(settings)
    ana = createCustomer(host.url, SECRET)
    team = createTeam(host.url, TOKEN)
    expect(await team.conversationOf('Ana')).toEqual(before)
    expect((await ana.say('¿Hola?')).status).toBe(200)
    expect(seen()).toBe(2)
    expect(mail.mails).toHaveLength(1)

    // A person claims, replies and resolves; then the bot speaks again.
    const { conversation } = await team.conversationOf('Ana')
    const path = `/conversations/${conversation.conversationId}`
    expect((await team.post(`${path}/claim`, { by: 'Marta' })).status).toBe(200)
    expect((await team.post(`${path}/messages`, { by: 'Marta', text: 'Hola Ana, soy Marta.' })).status).toBe(
      200,
    )
    expect(whatsapp.texts.slice(2)).toEqual(['Hola Ana, soy Marta.'])
    const resolved = await team.post(`${path}/resolve`, {
      by: 'Marta',
      episodeId: conversation.episode?.episodeId,
    })
    expect(resolved.status).toBe(200)
    expect((await ana.say('Gracias, ¿cuánto cuesta la caja?')).status).toBe(200)
    expect(whatsapp.texts.slice(3)).toEqual(['La caja de alfajores cuesta 12 y la docena de facturas, 9.'])
    expect((await team.conversationOf('Ana')).conversation.status).toBe('active')
    expect(await host.stop()).toBe(0)
  })

  it('delivers after a crash what it could not deliver before', async () => {
    const settings = environment()
    const host = await startHost(settings)
    const mailsBefore = mail.mails.length
    mail.busy = true
    await createCustomer(host.url, SECRET).say('Páseme con un asesor por favor')
    expect((await createTeam(host.url, TOKEN).conversationOf('Ana')).conversation.status).toBe('escalated')
    await host.kill()
    expect(mail.mails).toHaveLength(mailsBefore)

    mail.busy = false
    const again = await startHost(settings)
    await mail.arrived(mailsBefore + 1)
    expect(mail.mails.at(-1)?.text).toContain('«Páseme con un asesor»')
    expect(await again.stop()).toBe(0)
    expect(mail.mails).toHaveLength(mailsBefore + 1)
  })
})
