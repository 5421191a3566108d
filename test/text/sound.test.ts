import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundKey } from '../../src/text/index.js'

describe('words that sound alike have one key', () => {
  it.each([
    ['k for qu', 'quiero', 'kiero'],
    ['q without u', 'quiero', 'qiero'],
    ['k for c', 'comunicar', 'komunikar'],
    ['silent h', 'hablar', 'ablar'],
    ['silent h inside', 'ahora', 'aora'],
    ['b for v', 'enviar', 'enbiar'],
    ['v for b', 'hablar', 'havlar'],
    ['s for z', 'empezar', 'empesar'],
    ['s for c before e and i', 'necesito', 'nesesito'],
    ['z for c', 'servicio', 'servizio'],
    ['y for ll', 'llamar', 'yamar'],
    ['j for g before e and i', 'gerente', 'jerente'],
    ['g for gu before e and i', 'guisante', 'guizante'],
    ['n for m before b and p', 'tambien', 'tanbien'],
    ['m for n before v', 'invierno', 'imvierno'],
    ['i for y at the end', 'estoy', 'estoi'],
    ['a doubled letter', 'asesor', 'asessor'],
  ])('%s: %s, %s', (_what, right, byEar) => {
    expect(soundKey(byEar)).toBe(soundKey(right))
  })
})

describe('words that sound different have different keys', () => {
  it.each([
    ['ch is not k', 'chico', 'quico'],
    ['ch is not s', 'chile', 'sile'],
    ['g before a is not j', 'gato', 'jato'],
    ['gu before e is not j', 'guerra', 'jerra'],
    ['c before a is not s', 'casa', 'sasa'],
    ['ñ is not n', 'caña', 'cana'],
    ['y before a vowel is not i', 'yeso', 'ieso'],
    ['another vowel', 'peso', 'piso'],
    ['another ending', 'pague', 'pagan'],
  ])('%s: %s, %s', (_what, one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other))
  })
})

it('a key is never longer than its word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zñ0-9]{0,30}$/), (word) => {
      expect(soundKey(word).length).toBeLessThanOrEqual(word.length)
    }),
    { numRuns: 500 },
  )
})
