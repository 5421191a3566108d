import { createEmailNotifier } from 'relevo/email'
import { aNotification } from 'relevo/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mailbox, openMailbox } from './mailbox.js'

const FROM = 'Relevo <avisos@tienda.example>'
let mailbox: Mailbox
beforeEach(async () => {
  mailbox = await openMailbox()
})
afterEach(() => mailbox.close())

const aNotifier = (to = ['rita@tienda.example']) =>
  createEmailNotifier({ transport: mailbox.transport, from: FROM, to })

describe('a notice by e-mail', () => {
  it('arrives with the title as subject and the notice as text', async () => {
    expect(await aNotifier().deliver(aNotification())).toEqual({ status: 'delivered' })
    const [letter, ...more] = mailbox.letters
    expect(more).toEqual([])
    expect(letter?.from).toBe('avisos@tienda.example')
    expect(letter?.recipients).toEqual(['rita@tienda.example'])
    expect(letter?.mail.from?.text).toBe('"Relevo" <avisos@tienda.example>')
    expect(letter?.mail.subject).toBe('Ana Prueba pide hablar con una persona (Panadería La Espiga)')
    expect(letter?.mail.html).toBe(
      '<p><strong>Ana Prueba pide hablar con una persona (Panadería La Espiga)</strong></p>\n' +
        '<p>Motivo: pide hablar con una persona<br>\nPrioridad: media · Para: atención</p>\n' +
        '<p><small>Panadería La Espiga · conversación conv-1</small></p>\n',
    )
    expect(letter?.mail.text).toBe(
      [
        'Ana Prueba pide hablar con una persona (Panadería La Espiga)',
        '',
        'Motivo: pide hablar con una persona',
        'Prioridad: media · Para: atención',
        '',
        'Panadería La Espiga · conversación conv-1',
        '',
      ].join('\n'),
    )
  })

  it('reaches everybody on the list', async () => {
    await aNotifier(['rita@tienda.example', 'Omar <omar@tienda.example>']).deliver(aNotification())
    expect(mailbox.letters[0]?.recipients).toEqual(['rita@tienda.example', 'omar@tienda.example'])
  })

  it('has the same Message-ID on every copy, another for another notice', async () => {
    await aNotifier().deliver(aNotification())
    await aNotifier().deliver(aNotification({ title: 'otro título' }))
    await aNotifier().deliver(aNotification({ id: 'conv-1-2:escalation:email' }))
    expect(mailbox.letters.map(({ mail }) => mail.messageId)).toEqual([
      '<conv-1-1%3Aescalation%3Aemail@tienda.example>',
      '<conv-1-1%3Aescalation%3Aemail@tienda.example>',
      '<conv-1-2%3Aescalation%3Aemail@tienda.example>',
    ])
  })

  it('cuts a long title in the subject, never an emoji in two, and says it whole in the text', async () => {
    const title = `${'a'.repeat(149)}🥐${'b'.repeat(100)}`
    await aNotifier().deliver(aNotification({ title }))
    const mail = mailbox.letters[0]?.mail
    expect(mail?.subject?.startsWith('a'.repeat(149))).toBe(true)
    expect(mail?.subject?.length).toBeLessThanOrEqual(150)
    expect(mail?.text).toContain(title)
  })

  it('is called email unless told', () => {
    expect(aNotifier().name).toBe('email')
    const { transport } = mailbox
    expect(createEmailNotifier({ transport, from: FROM, to: ['a@b.example'], name: 'correo' }).name).toBe(
      'correo',
    )
  })
})

describe('an e-mail notifier is not built', () => {
  it.each([
    ['without anybody to tell', FROM, []],
    ['with a name instead of an address', FROM, ['Rita']],
    ['with an empty address', FROM, ['']],
    ['from nobody', '', ['rita@tienda.example']],
    [
      'with a header behind the sender',
      'avisos@tienda.example\r\nBcc: otro@mal.example',
      ['rita@tienda.example'],
    ],
    ['with a header before a recipient', FROM, ['Rita\r\nBcc: otro@mal.example <rita@tienda.example>']],
  ])('%s', (_name, from, to) => {
    const { transport } = mailbox
    expect(() => createEmailNotifier({ transport, from, to })).toThrow(TypeError)
  })
})
