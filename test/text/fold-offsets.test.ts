import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/index.js'

/** For each folded unit, the stretch of the original it stands for. */
function stretches(original: string): string[] {
  const { text, starts, ends } = fold(original)
  return [...text.split('').keys()].map((unit) => original.slice(starts[unit], ends[unit]))
}

describe('every folded unit leads back to what was written', () => {
  it.each([
    ['one letter, one unit', 'Sí', ['S', 'í']],
    ['a letter with its marks', 'a\u0301\u0302b', ['a\u0301\u0302', 'b']],
    ['an ñ of two code points', 'an\u0303o', ['a', 'n\u0303', 'o']],
    ['a letter outside the basic plane', '𝐡i', ['𝐡', 'i']],
    ['an ñ of three units', '𝐧\u0303o', ['𝐧\u0303', 'o']],
    ['several units from one letter', 'ﬁn', ['ﬁ', 'ﬁ', 'n']],
    ['what is left out belongs to nobody', 'a\u200b\u00adb', ['a', 'b']],
    ['what comes before the first letter belongs to nobody', '\u0301\u202ea', ['a']],
    ['a lone surrogate keeps its place', 'a\ud83db', ['a', '\ud83d', 'b']],
    ['two units of one emoji', '🙂', ['🙂', '🙂']],
  ])('%s', (_what, original, expected) => {
    expect(stretches(original)).toEqual(expected)
  })

  it('an accent after invisible characters still belongs to its letter', () => {
    expect(stretches('a\u200b\u0301b')).toEqual(['a\u200b\u0301', 'b'])
  })
})

describe('a long text', () => {
  it.each([
    ['of plain letters', 'Á', 'a'],
    ['of letters in two parts', 'a\u0301', 'a'],
    ['of ñ in two parts', 'n\u0303', 'ñ'],
    ['of letters outside the basic plane', '𝐡', 'h'],
  ])('%s keeps its map to the end', (_what, letter, folded) => {
    const { text, starts, ends } = fold(letter.repeat(10_000))
    expect(text).toBe(folded.repeat(10_000))
    expect([starts[9999], ends[9999]]).toEqual([9999 * letter.length, 10_000 * letter.length])
    expect([starts.length, ends.length]).toEqual([10_000, 10_000])
  })
})

describe('in any mixture of known pieces', () => {
  const pieces: readonly (readonly [original: string, folded: string])[] = [
    ['a', 'a'],
    ['Q', 'q'],
    ['É', 'e'],
    ['o\u0301', 'o'],
    ['ñ', 'ñ'],
    ['Ñ', 'ñ'],
    ['n\u0303', 'ñ'],
    ['n', 'n'],
    ['ｚ', 'z'],
    ['𝓭', 'd'],
    ['с', 'c'],
    ['ﬁ', 'fi'],
    ['…', '...'],
    ['🇱', 'l'],
    ['\u200b', ''],
    ['\u00ad', ''],
    ['\u202e', ''],
    ['\u00a0', ' '],
    ['\ud800', ' '],
    ['\n', '\n'],
    ['7', '7'],
  ]

  it('the text is the pieces folded, and each unit maps to its own piece', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
        const original = chosen.map(([piece]) => piece).join('')
        expect(fold(original).text).toBe(chosen.map(([, folded]) => folded).join(''))
        expect(stretches(original)).toEqual(
          chosen.flatMap(([piece, folded]) => folded.split('').map(() => piece)),
        )
      }),
      { numRuns: 500 },
    )
  })
})
