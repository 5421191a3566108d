import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, words } from '../../src/text/index.js'
import { anyUtf16 } from './any-utf16.js'

const BREAKS = { none: '', soft: ',', hard: '.' } as const
/** The words of a text, each after the sign of its break: `.` hard, `,` soft, nothing for none. */
const read = (text: string) => words(fold(text)).map((word) => `${BREAKS[word.before]}${word.text}`)

describe('breaks between words', () => {
  it.each([
    ['the first word begins a sentence', 'hola', ['.hola']],
    ['spaces are no break', 'hola  buenas\ttardes', ['.hola', 'buenas', 'tardes']],
    ['full stop', 'Hola. Buenas', ['.hola', '.buenas']],
    ['question and exclamation, opening or closing', 'Oye ¿qué? ¡ya! sí', ['.oye', '.que', '.ya', '.si']],
    ['an opening sign alone', 'oye ¿sabes', ['.oye', '.sabes']],
    ['semicolon', 'a1; b1', ['.a1', '.b1']],
    [
      'points that pause end no sentence',
      'a1 a2... b1 b2… c1 c2.. d1',
      ['.a1', 'a2', ',b1', 'b2', ',c1', 'c2', ',d1'],
    ],
    ['between words alone a pause is none', 'a1... b1… c1.. d1', ['.a1', 'b1', 'c1', 'd1']],
    ['nor is a line for each word', 'a1\nb1\n\nc1', ['.a1', 'b1', 'c1']],
    ['a pause after one word is one where several follow', 'no... b1 b2', ['.no', ',b1', 'b2']],
    ['a line of four words or more ends where it does', 'a1 b1 c1 d1\ne1', ['.a1', 'b1', 'c1', 'd1', '.e1']],
    ['a shorter line goes on', 'a1 b1 c1\nd1', ['.a1', 'b1', 'c1', ',d1']],
    ['a sign at its end ends it all the same', 'a1.\nb1', ['.a1', '.b1']],
    ['comma and colon', 'hola, pedido: dos', ['.hola', ',pedido', ',dos']],
    ['brackets and quotes', 'uno (dos) «tres» "cuatro"', ['.uno', ',dos', ',tres', ',cuatro']],
    ['long dash', 'uno – dos — tres', ['.uno', ',dos', ',tres']],
    ['the harder of two signs wins', 'uno,. dos., tres', ['.uno', '.dos', '.tres']],
    ['emoji, hyphen and slash are no break', 'sí🙂no mal-hecho y/o', ['.si', 'no', 'mal', 'hecho', 'y', 'o']],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['a point inside a number ends no sentence', 'son 1.500 pesos', ['.son', '1', '500', 'pesos']],
    ['nor does it in a time of day', 'a las 10.30 hoy', ['.a', 'las', '10', '30', 'hoy']],
    ['a point after a number does', 'a las 10. Hoy', ['.a', 'las', '10', '.hoy']],
    ['digits inside a word stay there', 'h4blar con 2x', ['.h4blar', 'con', '2x']],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('words written letter by letter', () => {
  it.each([
    ['with spaces', 'un a s e s o r ya', ['.un', 'asesor', 'ya']],
    ['with points', 'un a.s.e.s.o.r ya', ['.un', 'asesor', 'ya']],
    ['with markup between the letters', 'un a*s*e*s*o*r', ['.un', 'asesor']],
    ['with hyphens or underscores', 'un h-u-m-a_n_o', ['.un', 'humano']],
    ['with ñ', 'n i ñ o', ['.niño']],
    ['several, with more room between them', 'h o l a  b u e n a s', ['.hola', 'buenas']],
    ['several, with points inside', 'h.o.l.a b.u.e.n.a.s', ['.hola', 'buenas']],
    ['four letters are enough', 'h o l a', ['.hola']],
    ['three are not', 'a e i no', ['.a', 'e', 'i', 'no']],
    ['digits are no letters', '1 2 3 4 5', ['.1', '2', '3', '4', '5']],
    ['it keeps the break before its first letter', 'hola, r e a l', ['.hola', ',real']],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('stands where its letters stood', () => {
    expect(words(fold('un A s É s o r ya'))[1]).toEqual({ text: 'asesor', start: 3, end: 14, before: 'none' })
  })
})

describe('markup', () => {
  it.each([
    ['of WhatsApp', '*hola* _qué_ ~tal~ ```ya```', ['.hola', 'que', 'tal', 'ya']],
    ['of HTML', '<b>hola</b> <br/>sí <span class="x">tú</span>', ['.hola', 'si', 'tu']],
    ['that somebody wrote', '<hola a todos> si', ['.hola', 'a', 'todos', 'si']],
    ['that is none', 'si 3 < cuatro y x<y', ['.si', '3', 'cuatro', 'y', 'x', 'y']],
  ])('%s leaves the words', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('where words stand', () => {
  it('is given in units of the original', () => {
    const original = '¡𝐇𝐨𝐥𝐚!  Ca\u0301mbienlo'
    const quotes = words(fold(original)).map(({ start, end }) => original.slice(start, end))
    expect(quotes).toEqual(['𝐇𝐨𝐥𝐚', 'Ca\u0301mbienlo'])
  })

  it('is inside any text and in order, and each word is of letters and digits', () => {
    fc.assert(
      fc.property(anyUtf16, (original) => {
        let [start, end] = [0, 0]
        for (const word of words(fold(original))) {
          expect(word.text).toMatch(/^[a-z0-9ñ]+$/)
          expect(word.start).toBeGreaterThanOrEqual(start)
          expect(word.end).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          start = word.start
          end = word.end
        }
        expect(end).toBeLessThanOrEqual(original.length)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['', ' ', '🙂🙂', '¿?…', '\ud800\ud800'])('a text without words has none: %j', (text) => {
    expect(words(fold(text))).toEqual([])
  })
})
