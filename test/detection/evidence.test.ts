import * as fc from 'fast-check'
import { createDetector, type Detection } from 'relevo'
import { describe, expect, it } from 'vitest'
import { anyUtf16 } from '../text/any-utf16.js'

const detector = createDetector()
const everyQuote = ({ triggers, heldBack, signals }: Detection) => [
  ...triggers.flatMap(({ evidence }) => evidence),
  ...heldBack,
  ...signals.flatMap(({ evidence }) => evidence),
]

const phrases = [
  ['human_request', 'quiero hablar con una persona'],
  ['manager_request', 'necesito hablar con el gerente'],
  ['urgency', 'urge'],
  ['bot_accusation', 'son unos estafadores'],
] as const

const lookAlikes: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', s: 'ѕ' }

/** One letter, or one that reads as it does. */
function disguised(letter: string): fc.Arbitrary<string> {
  if (letter === ' ') return fc.constantFrom(' ', '  ', '\u00a0', '\u3000', '\t')
  const place = letter.charCodeAt(0) - 97
  return fc.constantFrom(
    letter,
    letter.toUpperCase(),
    `${letter}\u0301`,
    `${letter}${'\u0334'.repeat(20)}`,
    `\u200b${letter}`,
    String.fromCodePoint(0xff41 + place),
    String.fromCodePoint(0x1d41a + place),
    lookAlikes[letter] ?? letter,
  )
}

/** A phrase whose first letter is never preceded by what nobody sees. */
const decorated = (phrase: string) =>
  fc.tuple(...[...phrase].map(disguised)).map((letters) => letters.join('').replace(/^\u200b/, ''))

const lead = fc.constantFrom('', 'Hola. ', '🙂 ', '\ud800. ', '<b>', '«', 'Ñandú… ', '\u202e¡', 'e\u0301l: ')
const tail = fc.constantFrom('', '!', ' 🙂', '. Gracias', '</b>', '»', '\udc00.', '\u200b', '\n\n')

describe('what is quoted as evidence', () => {
  it.each(phrases)('of %s is the customer’s own spelling of "%s", to the unit', (trigger, phrase) => {
    fc.assert(
      fc.property(lead, decorated(phrase), tail, (before, written, after) => {
        const hit = detector.detect(before + written + after).triggers.find((one) => one.trigger === trigger)
        expect(hit?.level).toBe('escalate')
        expect(hit?.evidence[0]).toMatchObject({
          start: before.length,
          end: before.length + written.length,
          quote: written,
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is the slice of the text at its offsets, whatever the text', () => {
    const piece = fc.oneof(
      anyUtf16,
      fc.constantFrom(...phrases).chain(([, phrase]) => decorated(phrase)),
      fc.constantFrom(' no ', 'no quiero un asesor', ' la factura ', '. ', ' '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('')
        const detection = detector.detect(text)
        for (const { start, end, quote } of everyQuote(detection)) {
          expect(quote).toBe(text.slice(start, end))
          expect(quote).not.toBe('')
        }
        for (const { by } of detection.heldBack) expect(text).toContain(by.quote)
      }),
      { numRuns: 500 },
    )
  })

  it('never comes from beyond what was examined', () => {
    const short = createDetector({ examineUnits: 50 })
    fc.assert(
      fc.property(anyUtf16, (filler) => {
        for (const { end } of everyQuote(
          short.detect(`quiero hablar con una persona ${filler} es urgente`),
        )) {
          expect(end).toBeLessThanOrEqual(50)
        }
      }),
      { numRuns: 200 },
    )
  })
})
