import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeeze } from '../../src/text/index.js'

describe('stretched words', () => {
  it.each([
    ['siiii', 'si'],
    ['holaaaa', 'hola'],
    ['uuurgente', 'urgente'],
    ['ayuuudaaaa', 'ayuda'],
    ['llamenmeee', 'llamenme'],
    ['ñañaaa', 'ñaña'],
  ])('%s most likely stands for %s', (stretched, plain) => {
    expect(squeeze(stretched)[0]).toBe(plain)
  })

  it.each([
    ['leeeer', 'leer'],
    ['llllamar', 'llamar'],
    ['creeeen', 'creen'],
  ])('%s may stand for %s, which has a double letter', (stretched, plain) => {
    expect(squeeze(stretched)).toContain(plain)
  })

  it.each([
    ['hablarr', 'hablar'],
    ['aassesor', 'asesor'],
  ])('%s, only doubled, may stand for %s', (stretched, plain) => {
    expect(squeeze(stretched)).toContain(plain)
  })

  it.each(['', 'a', 'hola', 'ananas', 'xyxy'])('%j has nothing to squeeze', (word) => {
    expect(squeeze(word)).toEqual([])
  })

  it('finds three readings at most, all shorter than what was written and none twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abln]{0,30}$/), (word) => {
        const readings = squeeze(word)
        expect(readings.length).toBeLessThanOrEqual(3)
        expect(new Set(readings).size).toBe(readings.length)
        for (const reading of readings) expect(reading.length).toBeLessThan(word.length)
      }),
      { numRuns: 500 },
    )
  })
})
