import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCustomer, type TestCustomer } from './customer.js'
import { failToStart, type RunningHost, startHost } from './start-host.js'
import { createTeam, type TestTeam } from './team.js'

const SECRET = 'app-secret'
const TOKEN = 'admin-token'
const folder = () => mkdtempSync(join(tmpdir(), 'relevo-bad-'))
const base = () => ({
  PORT: '0',
  RELEVO_DIR: folder(),
  WHATSAPP_APP_SECRET: SECRET,
  RELEVO_ADMIN_TOKEN: TOKEN,
})

describe('a message that is odd', () => {
  let host: RunningHost
  let ana: TestCustomer
  let team: TestTeam

  beforeAll(async () => {
    host = await startHost(base())
    team = createTeam(host.url, TOKEN)
    ana = createCustomer(host.url, SECRET)
  })
  afterAll(() => host.stop())

  it('malformed JSON is named as such', async () => {
    const response = await ana.post('{"object": "whatsapp_business_account", ')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'MALFORMED_BODY' })
  })

  it('a body over the cap is refused', async () => {
    const response = await ana.post(`{"entry":[],"padding":"${'x'.repeat(3 * 1024 * 1024)}"}`)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'BODY_TOO_LARGE' })
  })

  it('a body that does not say its length is taken all the same', async () => {
    const response = await ana.stream('{"object":"whatsapp_business_account","entry":[]}')
    expect(response.status).toBe(200)
    expect((await ana.stream(`{"padding":"${'x'.repeat(3 * 1024 * 1024)}"}`)).status).toBe(413)
    expect((await fetch(`${host.url}/webhooks/whatsapp`, { method: 'POST' })).status).toBe(401)
  })

  it('a number of nobody is acknowledged and never falls to another tenant', async () => {
    expect((await ana.say('quiero hablar con una persona', { phoneNumberId: '999' })).status).toBe(200)
    expect((await team.get<{ items: unknown[] }>('/conversations')).items).toEqual([])
    expect(host.output()).toContain('a message for an unknown address was quarantined')
  })

  it.each([
    ['Leo', 'of 100,000 characters', `${'a'.repeat(99_000)} ${'ñ'.repeat(999)}`],
    ['Sol', 'with lone surrogates', 'hola \ud83d y \udc00 fin'],
    ['Teo', 'of nothing but spaces and signs', ' \u200b\n\t…¡¿ '],
  ])('from %s, %s, is kept as it is, and answered', async (name, _kind, text) => {
    const customer = createCustomer(host.url, SECRET, name, `54911000${name.charCodeAt(0)}`)
    expect((await customer.say(text)).status).toBe(200)
    const { transcript } = await team.conversationOf(name)
    expect(transcript.at(-2)).toMatchObject({ author: 'customer', text })
    expect(transcript.at(-1)?.author).toBe('bot')
  })

  it('that is empty is shown as what it is, and answered', async () => {
    const customer = createCustomer(host.url, SECRET, 'Eva', '5491100069')
    expect((await customer.say('')).status).toBe(200)
    const { transcript } = await team.conversationOf('Eva')
    expect(transcript.at(-2)).toMatchObject({ author: 'customer', text: '[mensaje sin texto]' })
    expect(transcript.at(-1)?.author).toBe('bot')
  })

  it('a request for a person counts however it is dressed', async () => {
    expect((await ana.say('\ud800 q u i e r o  hablar\u200b con un ASESOOOR \udfff')).status).toBe(200)
    expect((await team.conversationOf('Ana')).conversation.status).toBe('escalated')
  })
})

describe('a host that cannot start says why', () => {
  it('a port that is taken', async () => {
    const first = await startHost(base())
    const port = new URL(first.url).port
    const { code, said } = await failToStart({ ...base(), PORT: port })
    expect(code).toBe(1)
    expect(said).toContain(`PORT: ${port} is taken`)
    await first.stop()
  })

  it('a data folder that cannot be written', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    const { code, said } = await failToStart({ ...base(), RELEVO_DIR: join(file, 'below') })
    expect(code).toBe(1)
    expect(said).toContain('RELEVO_DIR: cannot read or write')
  })

  it('a database that is none', async () => {
    const RELEVO_DIR = folder()
    mkdirSync(join(RELEVO_DIR, 'relevo.sqlite'))
    const { code, said } = await failToStart({ ...base(), RELEVO_DIR })
    expect(code).toBe(1)
    expect(said).toContain('cannot open the SQLite file')
  })

  it.each(['WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'RELEVO_ADMIN_TOKEN', 'WHATSAPP_ACCESS_TOKEN'])(
    'an empty %s',
    async (name) => {
      const { code, said } = await failToStart({ ...base(), [name]: '' })
      expect(code).toBe(1)
      expect(said).toContain(`${name}: is set but empty`)
    },
  )

  it('a real WhatsApp token without the secrets that go with it', async () => {
    const { code, said } = await failToStart({
      PORT: '0',
      RELEVO_DIR: folder(),
      WHATSAPP_ACCESS_TOKEN: 'token',
    })
    expect(code).toBe(1)
    for (const name of [
      'WHATSAPP_APP_SECRET',
      'WHATSAPP_VERIFY_TOKEN',
      'WHATSAPP_PHONE_NUMBER_ID',
      'RELEVO_ADMIN_TOKEN',
    ]) {
      expect(said).toContain(`${name}: is missing`)
    }
    expect(said).not.toContain('    at ')
  })

  it('a port that is no port', async () => {
    const { code, said } = await failToStart({ ...base(), PORT: 'http' })
    expect(code).toBe(1)
    expect(said).toContain('PORT: must be a number from 0 to 65535')
  })
})
