import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/index.js'
import { anyUtf16 } from './any-utf16.js'

const RUNS = { numRuns: 500 }

describe('folding any UTF-16', () => {
  it('gives one start and one end a unit, both inside the original and in order', () => {
    fc.assert(
      fc.property(anyUtf16, (original) => {
        const { text, starts, ends } = fold(original)
        expect(starts).toHaveLength(text.length)
        expect(ends).toHaveLength(text.length)
        for (let unit = 0; unit < text.length; unit++) {
          const start = starts[unit] ?? Number.NaN
          const end = ends[unit] ?? Number.NaN
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0)
          expect(end).toBeGreaterThanOrEqual(ends[unit - 1] ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(original.length)
        }
      }),
      RUNS,
    )
  })

  it('never cuts a surrogate pair of the original in two', () => {
    fc.assert(
      fc.property(anyUtf16, (original) => {
        const { starts, ends } = fold(original)
        for (const edge of [...starts, ...ends]) {
          const splitsPair =
            /[\ud800-\udbff]/.test(original.charAt(edge - 1)) && /[\udc00-\udfff]/.test(original.charAt(edge))
          expect(splitsPair).toBe(false)
        }
      }),
      RUNS,
    )
  })

  it('leaves nothing to fold a second time', () => {
    fc.assert(
      fc.property(anyUtf16, (original) => {
        const { text } = fold(original)
        expect(fold(text).text).toBe(text)
      }),
      RUNS,
    )
  })

  it('grows no further than 18 units a code point', () => {
    fc.assert(
      fc.property(anyUtf16, (original) => {
        expect(fold(original).text.length).toBeLessThanOrEqual(18 * [...original].length)
      }),
      RUNS,
    )
  })

  it('reaches 18 only for the longest ligature of Unicode', () => {
    expect(fold('\ufdfa'.repeat(100)).text).toHaveLength(1800)
  })
})

describe('folding each code point of Unicode by itself', () => {
  const folded = Array.from({ length: 0x110000 }, (_, code) => fold(String.fromCodePoint(code)).text)

  it('leaves no capital of the Spanish alphabet, no mark and no invisible character', () => {
    expect(folded.filter((text) => /[A-ZÑ\p{M}\p{Cf}]/u.test(text))).toEqual([])
  })

  it('gives well-formed text of 18 units at most', () => {
    expect(folded.filter((text) => !text.isWellFormed() || text.length > 18)).toEqual([])
  })

  it('makes an ñ of nothing but ñ and Ñ', () => {
    const sources = [...folded.keys()].filter((code) => folded[code]?.includes('ñ'))
    expect(sources).toEqual([0xd1, 0xf1])
  })
})
