import { describe, expect, it } from 'vitest'
import { read } from './read.js'

const at = (text: string) => Date.parse(text)
const seen = async (content: string, options = {}) =>
  (await read(content, { bots: ['Tienda'], ...options })).map((item) =>
    item.kind === 'line' ? [item.author, item.text, item.atMs] : [item.kind, item.why],
  )

describe('chats that WhatsApp exported', () => {
  it.each([
    ['Android, 12 h', '24/11/26, 8:05\u202fp.\u00a0m. - Ana: hola', at('2026-11-24T20:05Z')],
    ['Android, 24 h', '24/11/2026, 20:05 - Ana: hola', at('2026-11-24T20:05Z')],
    ['Android without a comma', '24/11/26 20:05 - Ana: hola', at('2026-11-24T20:05Z')],
    ['Android, p.m. in one', '24/11/26, 12:05 p.m. - Ana: hola', at('2026-11-24T12:05Z')],
    ['midnight', '24/11/26, 12:05 a. m. - Ana: hola', at('2026-11-24T00:05Z')],
    ['iOS, 12 h', '\u200e[24/11/26, 8:05:09\u202fp.\u202fm.] Ana: hola', at('2026-11-24T20:05:09Z')],
    ['iOS, 24 h', '[24/11/26 20:05:09] Ana: hola', at('2026-11-24T20:05:09Z')],
    ['dots', '[24.11.26, 20:05:09] Ana: hola', at('2026-11-24T20:05:09Z')],
    ['month first', '11/24/26, 8:05 PM - Ana: hola', at('2026-11-24T20:05Z')],
    ['year first', '2026-11-24 20:05 - Ana: hola', at('2026-11-24T20:05Z')],
  ])('%s', async (_, line, atMs) => {
    expect(await seen(line)).toEqual([['customer', 'hola', atMs]])
  })

  it('joins lines, leaves out what the app says, and reads what was not written as nothing', async () => {
    const chat = [
      '24/11/26, 20:05 - Los mensajes están cifrados de extremo a extremo.',
      '24/11/26, 20:05 - Ana: dos',
      'líneas: sí',
      '24/11/26, 20:06 - Tienda: <Multimedia omitido>',
      '24/11/26, 20:07 - Ana: ok <Se editó este mensaje.>',
    ]
    expect((await seen(chat.join('\r\n'))).map(([author, text]) => [author, text])).toEqual([
      ['customer', 'dos\nlíneas: sí'],
      ['bot', ''],
      ['customer', 'ok'],
    ])
  })

  it('knows the customer by the name of the file', async () => {
    const options = { bots: [], name: 'Chat de WhatsApp con Ana' }
    expect(
      (await seen('24/11/26, 20:05 - Ana: hola\n24/11/26, 20:05 - Luz: ¿sí?', options)).map(([who]) => who),
    ).toEqual(['customer', 'bot'])
  })

  it('does not guess who the customer is', async () => {
    await expect(read('24/11/26, 20:05 - Ana: hola')).rejects.toThrow('does not tell who is the customer')
  })

  it('takes times in their zone, over a change of the clocks', async () => {
    const [line] = await seen('24/11/26, 20:05 - Ana: hola', { timeZone: 'America/Bogota' })
    expect(line?.[2]).toBe(at('2026-11-25T01:05Z'))
  })
})
