import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTypoIndex } from '../../../src/detection/template/typo-index.js'

const index = createTypoIndex(['asesor', 'persona', 'gerente', 'urgente', 'urgencia'])

describe('one edit away from one word', () => {
  it.each([
    ['a letter missing', 'perona', 'persona'],
    ['the last letter missing', 'person', 'persona'],
    ['a letter added', 'pertsona', 'persona'],
    ['a letter added at the end', 'personas', 'persona'],
    ['a letter doubled', 'perssona', 'persona'],
    ['a letter changed', 'pwrsona', 'persona'],
    ['two neighbours swapped', 'pesrona', 'persona'],
  ])('%s: %s is %s', (_what, written, meant) => {
    expect(index.correct(written)).toBe(meant)
  })
})

describe('what is not corrected', () => {
  it.each([
    ['a word that is known', 'persona'],
    ['two letters changed', 'pwrsina'],
    ['two letters swapped that are no neighbours', 'pasrone'],
    ['two letters missing', 'prona'],
    ['two letters added', 'perstonas'],
    ['the first letter changed', 'cerente'],
    ['the first letter missing', 'erente'],
    ['a word of four letters', 'ases'],
    ['nothing', ''],
  ])('%s: %j', (_what, written) => {
    expect(index.correct(written)).toBeNull()
  })

  it('what is one edit away from two words', () => {
    expect(createTypoIndex(['tienda', 'tiendo']).correct('tiende')).toBeNull()
  })
})

it('leaves any letter out or in after the first and finds the word again', () => {
  const place = fc.integer({ min: 1, max: 6 })
  fc.assert(
    fc.property(place, fc.constantFrom(...'bcdfgw'), (at, letter) => {
      expect(index.correct('persona'.slice(0, at) + 'persona'.slice(at + 1))).toBe('persona')
      expect(index.correct('persona'.slice(0, at) + letter + 'persona'.slice(at))).toBe('persona')
      expect(index.correct('persona'.slice(0, at) + letter + 'persona'.slice(at + 1))).toBe('persona')
    }),
    { numRuns: 200 },
  )
})
