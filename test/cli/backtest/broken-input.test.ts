import { describe, expect, it } from 'vitest'
import { read } from './read.js'

const good = '{"conversationId":"c","author":"customer","text":"hola","at":"2026-11-24T10:00:00Z"}'
const json = (over: object) => JSON.stringify({ ...JSON.parse(good), ...over })
const header = 'conversationId,author,text,at'
const row = 'c,customer,hola,2026-11-24T10:00:00Z'

/** Each stands between two good lines, which must both be read; the line that is told is always the second. */
const lines: [string, string | Uint8Array, string][] = [
  ['no JSON', 'hola', 'is not JSON'],
  ['half of an object', good.slice(0, 40), 'is not JSON'],
  ['two objects', good + good, 'is not JSON'],
  ['a list', '[1]', 'is no JSON object'],
  ['null', 'null', 'is no JSON object'],
  ['a text', '"hola"', 'is no JSON object'],
  ['an empty object', '{}', '"conversationId" is missing'],
  ['no conversation', json({ conversationId: null }), '"conversationId" is missing'],
  ['a list as conversation', json({ conversationId: [] }), 'is no id'],
  ['an id that is too long', json({ conversationId: 'x'.repeat(257) }), 'is no id'],
  ['a lone surrogate as id', json({ conversationId: '\ud800' }), 'is no id'],
  ['a broken tenant', json({ tenantId: {} }), '"tenantId" is no id'],
  ['a broken message id', json({ messageId: true }), '"messageId" is no id'],
  ['no author', json({ author: '' }), '"author" is missing'],
  ['an unknown author', json({ author: 'fulano' }), '"author" is none of'],
  ['no text', json({ text: null }), '"text" is missing'],
  ['a number as text', json({ text: 5 }), '"text" is no text'],
  ['a text that is too long', json({ text: 'x'.repeat(100_001) }), 'is longer than'],
  ['no time', json({ at: null }), '"atMs" is missing'],
  ['a word as time', json({ at: 'ayer' }), 'is no time'],
  ['a day that is not', json({ at: '2026-02-30T10:00:00Z' }), 'is no time'],
  ['an hour that is not', json({ at: '2026-02-20T25:00:00Z' }), 'is no time'],
  ['a time before all', json({ at: -1 }), 'is no time'],
  ['a time beyond all', json({ at: 1e300 }), 'is no time'],
  ['a confidence of two', json({ confidence: 2 }), '"confidence" is not 0 to 1'],
  ['a misspelt key', json({ tenantIds: 'x' }), 'is no field; it is called "tenantId"'],
  ['one field twice', json({ texto: 'x' }), '"text" is there twice'],
  ['bytes that are no UTF-8', Uint8Array.of(0xff, 0xfe, 0x41), 'is not UTF-8'],
  ['a NUL', '\0', 'is not JSON'],
]
const rows: [string, string, string][] = [
  ['too few columns', 'c,customer', 'has 2 columns, and the header 4'],
  ['too many columns', `${row},x`, 'has 5 columns'],
  ['a quote that stays open', 'c,customer,"hola,2026-11-24', 'a quote'],
  ['a quote in the middle', 'c,customer,un "tubo" roto,2026-11-24T10:00:00Z', 'a quote in the wrong place'],
]

describe('a broken line is told with its number, and costs no other line', () => {
  it.each(lines)('JSON lines: %s', async (_, broken, why) => {
    const content = Buffer.concat(
      [`${good}\n`, broken, `\n${good}`].map((part) => Buffer.from(part as string)),
    )
    const items = await read(content)
    expect(items.map(({ kind }) => kind)).toEqual(['line', 'malformed', 'line'])
    expect(items[1]).toMatchObject({ line: 2, why: expect.stringContaining(why) })
  })

  it.each(rows)('CSV: %s', async (_, broken, why) => {
    const items = await read([header, row, broken, row, row].join('\n'))
    expect(items.filter(({ kind }) => kind === 'line').map(({ line }) => line)).toEqual([2, 4, 5])
    expect(items.filter(({ kind }) => kind === 'malformed')).toEqual([
      { kind: 'malformed', line: 3, why: expect.stringContaining(why) },
    ])
  })

  it.each([
    ['a date that is not', '45/13/26, 20:05 - Ana: hola', 2],
    ['an hour that is not', '24/11/26, 25:05 - Ana: hola', 2],
  ])('WhatsApp: %s', async (_, broken, line) => {
    const said = '24/11/26, 20:05 - Ana: hola'
    const items = await read([said, broken, said].join('\n'), { bots: ['Tienda'] })
    expect(items.map(({ kind }) => kind)).toEqual(['line', 'malformed', 'line'])
    expect(items[1]).toMatchObject({ line })
  })

  it.each([
    ['', 'is empty'],
    ['[\n{}]', 'is a JSON list'],
    ['hola\nadiós', 'is no transcript'],
  ])('a whole file that is none: %j', async (content, why) => {
    await expect(read(content)).rejects.toThrow(why)
  })

  it('rows on several lines, semicolons and Spanish columns are fine', async () => {
    const items = await read(
      'Conversación;Autor;Mensaje;Fecha\n1;cliente;"dos\n""líneas""; sí";24/11/2026 20:05\n',
    )
    expect(items).toEqual([
      expect.objectContaining({
        conversationId: '1',
        text: 'dos\n"líneas"; sí',
        atMs: Date.parse('2026-11-24T20:05Z'),
      }),
    ])
  })
})
