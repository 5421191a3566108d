import { describe, expect, it } from 'vitest'
import { compileTemplate, STATES_MAX } from '../../../src/detection/template/compile.js'
import { parseTemplate } from '../../../src/detection/template/parse.js'
import { TemplateError } from '../../../src/detection/template/template-error.js'
import { createVocabulary } from '../../../src/detection/template/vocabulary.js'

function compile(source: string) {
  const vocabulary = createVocabulary()
  return {
    program: compileTemplate(source, parseTemplate(source, { expansions: {}, verbs: {} }), vocabulary),
    vocabulary,
  }
}

/** The anchors of a template as it writes them. */
function anchorsOf(source: string): string[] {
  const { program, vocabulary } = compile(source)
  const names = new Map([[vocabulary.idOfNumber, '#']])
  for (const [token = ''] of source.matchAll(/[a-zñ]+~?/g)) {
    const id = token.endsWith('~') ? vocabulary.idOfPrefix(token.slice(0, -1)) : vocabulary.idOfWord(token)
    names.set(id, token)
  }
  return program.anchors.map((id) => names.get(id) ?? '?').sort()
}

describe('a template is looked up by words that every match holds', () => {
  it.each([
    ['its only word', 'asesor', ['asesor']],
    ['the first of two rare words', 'asesor humano', ['asesor']],
    ['a rare word rather than a frequent one', 'quiero un asesor', ['asesor']],
    ['a prefix rather than a frequent word', 'no cancel~', ['cancel~']],
    ['a word rather than a prefix', 'cancel~ pedido', ['pedido']],
    ['a frequent word rather than a number', 'a #', ['a']],
    ['a number, where there is nothing else', '# [dias]', ['#']],
    ['every option of a choice', '(asesor|humano)', ['asesor', 'humano']],
    ['one word of each option', '(un asesor|la jefa)', ['asesor', 'jefa']],
    ['a rare word rather than a choice of many', '(uno|dos|tres) asesor', ['asesor']],
    ['never an optional word', '[asesor] quiero', ['quiero']],
    ['never a gap', 'quiero {3}', ['quiero']],
  ])('%s: %s', (_what, source, anchors) => {
    expect(anchorsOf(source)).toEqual(anchors)
  })

  it('a word with ñ is looked up without its tilde too', () => {
    const { program, vocabulary } = compile('dueño')
    expect(program.anchors).toEqual([vocabulary.idOfWord('dueño'), vocabulary.idOfWord('dueno')])
  })

  it.each(['[a]', '{3}', '[a] [b]', '[a] {2}', '(a|[b])', '(a|{1})', '[a|b]'])(
    '%s requires no word and is refused',
    (source) => {
      expect(() => compile(source)).toThrow(new TemplateError(source, 'no word in it is required'))
    },
  )
})

describe('the longest match, in words', () => {
  it.each([
    ['a', 1],
    ['a b c', 3],
    ['a [b] c', 3],
    ['a {4} b', 6],
    ['(a|b c d)', 3],
    ['(a b|c) [d e]', 4],
    ['a~ #', 2],
  ])('of %s is %i', (source, longest) => {
    expect(compile(source).program.longest).toBe(longest)
  })
})

describe('the number of states', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`)

  it(`may reach ${STATES_MAX}`, () => {
    expect(compile(words(STATES_MAX).join(' ')).program.accepts).toHaveLength(STATES_MAX)
  })

  it('may not pass it', () => {
    const source = words(STATES_MAX + 1).join(' ')
    expect(() => compile(source)).toThrow(new TemplateError(source, 'more than 1500 states; split it'))
  })

  it('counts each word of a gap', () => {
    expect(compile('a {8} b').program.accepts).toHaveLength(10)
  })

  it('is one for a choice of single words, however many and however nested', () => {
    const source = `(${words(2000).join('|')}|(x|(y|z~))|#)`
    expect(compile(source).program.accepts).toHaveLength(1)
  })
})
