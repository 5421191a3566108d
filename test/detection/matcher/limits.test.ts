import { describe, expect, it } from 'vitest'
import { STEPS_MAX } from '../../../src/detection/matcher/matcher.js'
import { createMeasure } from '../../../src/detection/matcher/measure.js'
import { createWordSets } from '../../../src/detection/matcher/word-sets.js'
import { parseTemplate } from '../../../src/detection/template/parse.js'
import { TemplateError } from '../../../src/detection/template/template-error.js'
import { createVocabulary } from '../../../src/detection/template/vocabulary.js'
import { load } from './load.js'

const measured = (source: string) =>
  createMeasure(createWordSets(createVocabulary()))(parseTemplate(source, { expansions: {}, verbs: {} }).root)

it.each(['[a]', '{3}', '[a] [b]', '[a] {2}', '(a|[b])', '(a|{1})', '[a|b]'])(
  '%s requires no word and is refused',
  (source) => {
    expect(() => load(source)).toThrow(new TemplateError(source, 'no word in it is required'))
  },
)

describe('the longest match, in words', () => {
  it.each([
    ['a', 1],
    ['a b c', 3],
    ['a [b] c', 3],
    ['a {4} b', 6],
    ['(a|b c f)', 3],
    ['(a b|c) [f e]', 4],
    ['a~ #', 2],
  ])('of %s is %i', (source, longest) => {
    expect(measured(source).longest).toBe(longest)
  })
})

describe('the number of steps', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`)

  it(`may reach ${STEPS_MAX}`, () => {
    expect(load(words(STEPS_MAX).join(' '))).toBeTypeOf('function')
  })

  it('may not pass it', () => {
    const source = words(STEPS_MAX + 1).join(' ')
    expect(() => load(source)).toThrow(new TemplateError(source, `more than ${STEPS_MAX} steps; split it`))
  })

  it('counts each word of a gap', () => {
    expect(measured('a {8} b').steps).toBe(10)
  })

  it('is one for a choice of single words, however many and however nested', () => {
    expect(measured(`(${words(2000).join('|')}|(v|(y|z~))|#)`).steps).toBe(1)
  })
})
