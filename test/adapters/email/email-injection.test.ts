import { createHandoff } from 'relevo'
import { createEmailNotifier } from 'relevo/email'
import { createMemoryStore, createTenantList } from 'relevo/memory'
import { aNotification, createFakeRuntime } from 'relevo/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mailbox, openMailbox } from './mailbox.js'

let mailbox: Mailbox
beforeEach(async () => {
  mailbox = await openMailbox()
})
afterEach(() => mailbox.close())

const aNotifier = () =>
  createEmailNotifier({
    transport: mailbox.transport,
    from: 'avisos@tienda.example',
    to: ['rita@tienda.example'],
  })

const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085', '\v', '%0d%0a', '=0D=0A', '\r\n\r\n']

describe('a customer who tries to write headers', () => {
  it.each(breaks)('with %j in name and text reaches nobody else', async (lineEnd) => {
    const runtime = createFakeRuntime()
    const tenants = createTenantList([{ tenantId: 'la-espiga', name: 'La Espiga' }])
    const handoff = createHandoff({ store: createMemoryStore(), tenants, notifiers: [aNotifier()], runtime })
    const header = `${lineEnd}Bcc: botin@mal.example${lineEnd}X-Marca: 1`
    const decision = await handoff.receive({
      tenantId: 'la-espiga',
      channel: 'whatsapp',
      customer: { id: 'MX.mala', name: `Mala${header}` },
      messageId: 'm1',
      text: `quiero hablar con una persona${header}`,
      atMs: runtime.nowMs(),
    })
    expect(decision.action).toBe('escalated')
    const [letter, ...more] = mailbox.letters
    expect(more).toEqual([])
    expect(letter?.recipients).toEqual(['rita@tienda.example'])
    expect(letter?.mail.bcc).toBeUndefined()
    expect(letter?.mail.headers.has('x-marca')).toBe(false)
  })

  it.each(breaks)('with %j in a raw title or id adds no header either', async (lineEnd) => {
    const header = `${lineEnd}Bcc: botin@mal.example${lineEnd}X-Marca: 1`
    await aNotifier().deliver(aNotification({ title: `Hola${header}`, id: `id${header}` }))
    const [letter] = mailbox.letters
    expect(letter?.recipients).toEqual(['rita@tienda.example'])
    expect(letter?.mail.bcc).toBeUndefined()
    expect(letter?.mail.headers.has('x-marca')).toBe(false)
  })

  it('cannot end the letter early with a lone dot', async () => {
    const text = 'antes\r\n.\r\nQUIT\r\ndespués'
    await aNotifier().deliver(aNotification({ text }))
    expect(mailbox.letters).toHaveLength(1)
    expect(mailbox.letters[0]?.mail.text).toContain('\n.\nQUIT\ndespués')
  })

  it('cannot write markup', async () => {
    const markup = `<img src=x onerror="alert('1')">&amp;`
    await aNotifier().deliver(aNotification({ title: markup, text: markup, tenantName: markup }))
    const html = String(mailbox.letters[0]?.mail.html)
    expect(html.match(/<[^>]+>/g)?.filter((tag) => !/^<\/?(p|strong|small)>$|^<br>$/.test(tag))).toEqual([])
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;')
    expect(mailbox.letters[0]?.mail.text).toContain(markup)
  })
})
