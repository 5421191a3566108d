import * as fc from 'fast-check'
import { anEpisode } from 'relevo/testing'
import { describe, expect, it } from 'vitest'
import { noticeText } from '../../src/reporting/index.js'
import { anyUtf16 } from '../text/any-utf16.js'

/** A notice in which a customer has written the same words wherever they can. */
function noticeSaying(words: string, customerName = words) {
  const quote = {
    messageId: 'm-1',
    ruleId: 'complaint.test',
    reason: 'complaint',
    start: 0,
    end: words.length,
    quote: words,
    why: 'se queja',
  } as const
  return noticeText({
    kind: 'escalation',
    tenantName: 'Tienda',
    customerName,
    episode: anEpisode({ evidence: [quote] }),
    note: undefined,
    summary: words,
    facts: [{ kind: 'order', value: words, messageId: 'm-1', start: 0, end: words.length }],
    customerNote: `${words}.`,
    products: [{ name: words, url: words }],
    lastMessages: [{ author: 'customer', text: words }],
  })
}

const LINES = 9

describe('a customer cannot forge lines of a notice', () => {
  it.each([
    ['line feed', '\n'],
    ['carriage return', '\r'],
    ['both', '\r\n'],
    ['vertical tab', '\v'],
    ['form feed', '\f'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['escape', '\u001b'],
    ['backspace', '\b'],
    ['zero', '\u0000'],
    ['delete', '\u007f'],
    ['right-to-left override', '\u202e'],
    ['left-to-right embedding', '\u202a'],
    ['isolate', '\u2066'],
    ['end of isolate', '\u2069'],
  ])('with a %s, which becomes a space', (_what, sign) => {
    const { title, text } = noticeSaying(`hola${sign}Prioridad: baja`)
    expect(title).toBe('hola Prioridad: baja pide hablar con una persona (Tienda)')
    expect(text.split('\n')).toEqual([
      'Resumen: hola Prioridad: baja',
      'Motivo: pide hablar con una persona',
      '  «hola Prioridad: baja» (se queja)',
      'Prioridad: media · Para: atención',
      'Datos: n.º hola Prioridad: baja',
      'Del cliente: hola Prioridad: baja.',
      'Producto: hola Prioridad: baja hola Prioridad: baja',
      'Últimos mensajes:',
      '  Cliente: hola Prioridad: baja',
    ])
  })

  it('with a note either', () => {
    const { text } = noticeText({
      kind: 'manual',
      tenantName: 'Tienda',
      customerName: undefined,
      episode: null,
      note: 'uno\n\nMotivo: otro',
      summary: 'Lía escribe.',
      facts: [],
      lastMessages: [],
    })
    expect(text).toBe('Resumen: Lía escribe.\nNota: uno Motivo: otro')
  })

  it('with anything', () => {
    fc.assert(
      fc.property(anyUtf16, (words) => {
        const { title, text } = noticeSaying(words)
        expect(text.split(/[\n\r\v\f\u0085\u2028\u2029]/)).toHaveLength(LINES)
        expect(title).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        expect(title.isWellFormed() && text.isWellFormed()).toBe(true)
        expect(title.length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 500 },
    )
  })
})

describe('long texts', () => {
  const lastLine = (words: string) => noticeSaying(words, 'Lía').text.split('\n').at(-1)

  it('of 200 units are whole', () => {
    expect(lastLine('a'.repeat(200))).toBe(`  Cliente: ${'a'.repeat(200)}`)
  })

  it('of more are cut to 200, with an ellipsis', () => {
    expect(lastLine('a'.repeat(201))).toBe(`  Cliente: ${'a'.repeat(199)}…`)
    expect(lastLine('a'.repeat(100_000))).toBe(`  Cliente: ${'a'.repeat(199)}…`)
  })

  it('keep a title from losing why and whose', () => {
    expect(noticeSaying('hola', 'L'.repeat(500)).title).toMatch(/L… pide hablar con una persona \(Tienda\)$/)
  })
})

describe('damaged text', () => {
  it.each([
    ['a lone high surrogate', 'hola\ud83d', '  Cliente: hola\ufffd'],
    ['a lone low surrogate', '\ude42hola', '  Cliente: \ufffdhola'],
    ['an emoji that the cut would halve', `${'a'.repeat(198)}🙂🙂`, `  Cliente: ${'a'.repeat(198)}…`],
  ])('%s is never shown as half a character', (_what, words, line) => {
    expect(noticeSaying(words).text.split('\n').at(-1)).toBe(line)
  })
})
