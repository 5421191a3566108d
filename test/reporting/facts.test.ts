import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf, findFacts } from '../../src/reporting/facts.js'
import { anyUtf16 } from '../text/any-utf16.js'
import { factLines, quietLines } from './fact-lines.js'

const told = (text: string) => findFacts(text).map(({ kind, value }) => `${kind} ${value}`)

describe('facts in what customers write', () => {
  it.each(factLines)('%s: %s', (_where, text, ...facts) => {
    expect(told(text)).toEqual(facts)
  })

  it.each(quietLines)('%s: %s tells none of that', (_where, text) => {
    expect(told(text)).toEqual([])
  })

  it('are found in any spelling of letters and digits', () => {
    expect(told('PEDIDO Nº 4839, GUI\u0301A: ９９１２３４')).toEqual(['order 4839', 'order ９９１２３４'])
    expect(told('mi f\u200bolio es 48\u200b391')).toEqual(['order 48\u200b391'])
  })
})

describe('facts of several messages', () => {
  const lines = (...texts: string[]) =>
    texts.map((text, n) => ({ messageId: `m${n}`, author: 'customer', text }))

  it('name the message they stand in, and are of the customer only', () => {
    const messages = [
      ...lines('pedido 4839'),
      { messageId: 'b', author: 'bot', text: 'Su pedido 9999 cuesta $500' },
      { messageId: 'p', author: 'person', text: 'llame al 55 1234 5678' },
    ]
    expect(factsOf(messages)).toEqual([{ kind: 'order', value: '4839', messageId: 'm0', start: 7, end: 11 }])
  })

  it('told again are told once, where they stand last', () => {
    const facts = factsOf(lines('tel 55 1234 5678, pedido 4839', 'ANA@X.MX', 'mi cel: 5512345678, ana@x.mx'))
    expect(facts.map(({ messageId, value }) => [messageId, value])).toEqual([
      ['m0', '4839'],
      ['m2', '5512345678'],
      ['m2', 'ana@x.mx'],
    ])
  })

  it('of more than twelve the latest stay', () => {
    const facts = factsOf(lines(...Array.from({ length: 15 }, (_, n) => `pedido ${4000 + n}`)))
    expect(facts.map(({ value }) => value)).toEqual(Array.from({ length: 12 }, (_, n) => `${4003 + n}`))
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...factLines.map(([, text]) => text),
    ...'pedido |12/|05|$|S/|1.5|@|.com|+|(55)|-|#|a las |ñ|\u0301|\ud83d|mañana|mil |00'.split('|'),
  )
  const any = fc.oneof(
    anyUtf16,
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  )

  it('is quoted exactly, in order, without overlap', () => {
    fc.assert(
      fc.property(any, (text) => {
        let end = 0
        for (const fact of findFacts(text)) {
          expect(fact.value).toBe(text.slice(fact.start, fact.end))
          expect(fact.start).toBeGreaterThanOrEqual(end)
          expect(fact.end).toBeGreaterThan(fact.start)
          end = fact.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  // Quadratic cost would be hours, and backtracking for ever; the bound leaves room for a busy machine.
  it('of 100,000 units takes a moment, however hostile', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...['1', '1 ', '1.', '1-', '1/', '1:', '(1', '+1', '$1', '$', '#', 'a@', 'a.', '@a.', 'a-1', ' '],
        ...['mil ', 'pedido ', 'pedido de ', 'pedido es el ', 'a las ', 'hace ', '111 ', '1.111', '12/12/'],
        ...[
          'número de ',
          'no. ',
          'lunes ',
          'el proximo ',
          'un ',
          '12 de ',
          'a_',
          'n.n.',
          '\u0301',
          '🙂',
          '\ud800',
        ],
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 3 }), (units) => {
        const text = units.join('').repeat(100_000 / units.join('').length)
        const from = performance.now()
        findFacts(text)
        expect(performance.now() - from).toBeLessThan(2_000)
      }),
      { numRuns: 60 },
    )
  })
})
