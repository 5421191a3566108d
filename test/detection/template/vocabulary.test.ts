import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../../src/detection/template/vocabulary.js'

/** Whether a written word is read as the word of a template. */
function reads(written: string, word: string): boolean {
  const vocabulary = createVocabulary()
  const id = vocabulary.idOfWord(word)
  return vocabulary.idsOf(written).includes(id)
}

describe('a word of a template is met', () => {
  it.each([
    ['as it stands', 'asesor', 'asesor'],
    ['as chat shorthand', 'xq', 'porque'],
    ['stretched', 'asesoooor', 'asesor'],
    ['with a double letter stretched', 'leeeer', 'leer'],
    ['as stretched shorthand', 'tmbbbb', 'tambien'],
    ['with digits for letters', 'p3rs0n4', 'persona'],
    ['spelt by ear', 'kiero', 'quiero'],
    ['stretched and spelt by ear', 'kierooo', 'quiero'],
  ])('%s: %s for %s', (_how, written, word) => {
    expect(reads(written, word)).toBe(true)
  })

  it.each([
    ['another word', 'persona', 'asesor'],
    ['a part of it', 'ases', 'asesor'],
    ['a longer word', 'asesores', 'asesor'],
    ['a short word that only sounds alike', 'iva', 'iba'],
    ['an ñ where it has an n', 'año', 'ano'],
    ['an ñ where it has an n, in a long word', 'campaña', 'campana'],
  ])('not by %s: %s for %s', (_what, written, word) => {
    expect(reads(written, word)).toBe(false)
  })
})

describe('the surest reading is taken alone', () => {
  it('a word that a template knows is not read as shorthand', () => {
    const vocabulary = createVocabulary()
    const [plain] = [vocabulary.idOfWord('pa'), vocabulary.idOfWord('para')]
    expect(vocabulary.idsOf('pa')).toEqual([plain])
  })

  it('a word that a template knows is not read by ear', () => {
    const vocabulary = createVocabulary()
    const [voted] = [vocabulary.idOfWord('voto'), vocabulary.idOfWord('boto')]
    expect(vocabulary.idsOf('voto')).toEqual([voted])
  })

  it('words of templates that sound alike are all met by a word that only sounds like them', () => {
    const vocabulary = createVocabulary()
    const ids = [vocabulary.idOfWord('vota'), vocabulary.idOfWord('bota')]
    expect(vocabulary.idsOf('bhota')).toEqual(ids)
  })
})

describe('typing errors', () => {
  const vocabulary = createVocabulary({ correctable: ['asesor', 'persona'], neighbours: ['asesora'] })
  const asesor = vocabulary.idOfWord('asesor')
  vocabulary.idOfWord('humano')

  it.each([
    ['a letter missing', 'aesor'],
    ['a letter added', 'aseskor'],
    ['a letter changed', 'asrsor'],
    ['two neighbours swapped', 'aseosr'],
  ])('%s: %s is read as the correctable word', (_what, written) => {
    expect(vocabulary.idsOf(written)).toEqual([asesor])
  })

  it.each([
    ['two edits away', 'asrsr'],
    ['another first letter', 'usesor'],
    ['a real word', 'asesora'],
    ['near a word that is not correctable', 'humamo'],
    ['near a correctable word that no template knows', 'persoma'],
  ])('%s: %s is read as nothing', (_what, written) => {
    expect(vocabulary.idsOf(written)).toEqual([])
  })

  it('a real word that a template knows is itself', () => {
    const own = createVocabulary({ neighbours: ['pero'] })
    const [pero] = [own.idOfWord('pero'), own.idOfWord('perro')]
    expect(own.idsOf('pero')).toEqual([pero])
  })
})

describe('prefixes and numbers', () => {
  it('a word is met with every prefix it starts with', () => {
    const vocabulary = createVocabulary()
    const ids = [
      vocabulary.idOfWord('cancelar'),
      vocabulary.idOfPrefix('cancel'),
      vocabulary.idOfPrefix('can'),
    ]
    vocabulary.idOfPrefix('cand')
    expect(vocabulary.idsOf('cancelar')).toEqual(ids)
  })

  it('a number is a number, and the word that a template writes so', () => {
    const vocabulary = createVocabulary()
    const id = vocabulary.idOfWord('24')
    expect(vocabulary.idsOf('24')).toEqual([vocabulary.idOfNumber, id])
    expect(vocabulary.idsOf('25')).toEqual([vocabulary.idOfNumber])
  })

  it('a word that no template knows is nothing', () => {
    expect(createVocabulary().idsOf('hola')).toEqual([])
  })
})

it('the same word has the same number, a prefix another', () => {
  const vocabulary = createVocabulary()
  expect(vocabulary.idOfWord('sal')).toBe(vocabulary.idOfWord('sal'))
  expect(vocabulary.idOfPrefix('sal')).toBe(vocabulary.idOfPrefix('sal'))
  expect(vocabulary.idOfPrefix('sal')).not.toBe(vocabulary.idOfWord('sal'))
})
