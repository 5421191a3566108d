import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMask } from '../../../src/cli/backtest/mask.js'

describe('masked texts', () => {
  const mask = createMask(['Ana María de la Cruz', '+57 300 123 4567'])

  it.each([
    ['soy ANA maria', 'soy [nombre] [nombre]'],
    ['mi cel es +57 300-123', 'mi cel es +## ###-###'],
    ['escribe a ana.cruz@correo.co, o a @anita_c', 'escribe a [correo], o a [correo]'],
    ['de la tienda, mañana', 'de la tienda, mañana'],
    ['٣٤ personas', '## personas'],
  ])('%j', (text, masked) => expect(mask.text(text)).toBe(masked))

  it('marks move with the words', () => {
    const text = 'Ana pide a ana@x.co un asesor'
    const { text: masked, marks } = mask.marked(text, [
      { start: 19, end: text.length },
      { start: 1, end: 13 },
    ])
    expect(marks.map(({ start, end }) => masked.slice(start, end))).toEqual([
      ' un asesor',
      '[nombre] pide a [correo]',
    ])
  })

  it('no digit is left, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => !/\p{Nd}/u.test(mask.text(text))))
  })
})
