import * as fc from 'fast-check'

/** What disguises are made of, so that chance meets it often. */
const tricky = [
  'a',
  'n',
  'ñ',
  'Ñ',
  '5',
  ' ',
  '.',
  '\n',
  '\u0301',
  '\u0303',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ud83d',
  '\ude42',
  '\ufdfa',
  '𝐡',
  'ﬁ',
]

/** Any sequence of UTF-16 units: well-formed or not. */
export const anyUtf16 = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tricky),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''))
