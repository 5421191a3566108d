import { describe, expect, it } from 'vitest'
import { type Node, parseTemplate } from '../../../src/detection/template/parse.js'
import { TemplateError } from '../../../src/detection/template/template-error.js'

type Expansions = Readonly<Record<string, string>>
const parse = (source: string, expansions: Expansions = {}) =>
  parseTemplate(source, { expansions, verbs: {} })
const rootOf = (source: string, expansions?: Expansions) => parse(source, expansions).root
const word = (text: string): Node => ({ kind: 'word', word: text })
const [a, b, c] = [word('a'), word('b'), word('c')]
const sequence = (...parts: Node[]): Node => ({ kind: 'sequence', parts })
const choice = (...options: Node[]): Node => ({ kind: 'choice', options })
const optional = (inner: Node): Node => ({ kind: 'optional', inner })

describe('each construct of the template language', () => {
  it.each<[string, string, Node]>([
    ['a word', 'mañana', word('mañana')],
    ['a word of digits', '24', word('24')],
    ['words in sequence', 'a b c', sequence(a, b, c)],
    ['a prefix', 'cancel~', { kind: 'prefix', prefix: 'cancel' }],
    ['a number', '#', { kind: 'number' }],
    ['the smallest gap', '{1}', { kind: 'gap', max: 1 }],
    ['the largest gap', '{8}', { kind: 'gap', max: 8 }],
    ['a choice in brackets', '(a|b)', choice(a, b)],
    ['a choice without brackets', 'a|b', choice(a, b)],
    ['a choice of sequences', '(a b|c)', choice(sequence(a, b), c)],
    ['brackets around one thing', '(a)', a],
    ['an optional word', '[a]', optional(a)],
    ['an optional choice', '[a|b]', optional(choice(a, b))],
    ['one thing inside another', '(a [b|c]) b', sequence(sequence(a, optional(choice(b, c))), b)],
    ['no spaces where brackets tell words apart', 'a(b|c)[a]', sequence(a, choice(b, c), optional(a))],
    ['more space than needed', '  a   ( b | c )  ', sequence(a, choice(b, c))],
  ])('%s: %s', (_what, source, root) => {
    expect(parse(source)).toEqual({ root, from: 'any', to: 'any' })
  })
})

describe('edges', () => {
  it.each([
    ['a', 'any', 'any'],
    ['^ a', 'clause', 'any'],
    ['a $', 'any', 'clause'],
    ['^a$', 'clause', 'clause'],
    ['^^ a', 'message', 'any'],
    ['a $$', 'any', 'message'],
    ['^^ a $', 'message', 'clause'],
    ['^ a $$', 'clause', 'message'],
  ])('%s begins at any %s and ends at any %s', (source, from, to) => {
    expect(parse(source)).toEqual({ root: a, from, to })
  })

  it('hold for a whole choice', () => {
    expect(parse('^ a|b $')).toEqual({ root: choice(a, b), from: 'clause', to: 'clause' })
  })
})

describe('expansions', () => {
  it('stand for a template of their own', () => {
    expect(rootOf('c <x>', { x: '(a|b)' })).toEqual(sequence(c, choice(a, b)))
  })

  it('are one thing, also without brackets of their own', () => {
    expect(rootOf('<x> c', { x: 'a|b' })).toEqual(sequence(choice(a, b), c))
  })

  it('may contain others, and the same one twice', () => {
    expect(rootOf('<x> <y>', { x: '<y> b', y: 'a' })).toEqual(sequence(sequence(a, b), a))
  })
})

describe('a template that cannot be read says where and why', () => {
  it.each([
    ['', 'an empty part would match everything'],
    ['   ', 'an empty part would match everything'],
    ['()', 'an empty part would match everything'],
    ['[]', 'an empty part would match everything'],
    ['a|', 'an empty part would match everything'],
    ['|a', 'an empty part would match everything'],
    ['(a||b)', 'an empty part would match everything'],
    ['^ $', 'an empty part would match everything'],
    ['(a', 'a ")" is missing'],
    ['(a]', 'a ")" is missing'],
    ['[a', 'a "]" is missing'],
    ['a)', '")" is not expected here'],
    ['a]', '"]" is not expected here'],
    ['a $ b', '"b" is not expected here'],
    ['a $ $', '"$" is not expected here'],
    ['a ^', '"^" may only come first'],
    ['a ^^ b', '"^^" may only come first'],
    ['(^ a)', '"^" may only come first'],
    ['{0}', 'a gap spans 1 to 8 words'],
    ['{9}', 'a gap spans 1 to 8 words'],
    ['{12}', 'cannot read "{12}"'],
    ['{x}', 'cannot read "{x}"'],
    ['Hola', 'cannot read "Hola"; write it in lower case and without accents'],
    ['a sí', 'cannot read "í"; write it in lower case and without accents'],
    ['a .', 'cannot read "."'],
    ['~a', 'cannot read "~a"'],
    ['quiero q venga', '"q" is chat shorthand, which is undone before: write "que"'],
    ['a < b', 'cannot read "< b"'],
    ['<Want>', 'cannot read "<Want>"; write it in lower case and without accents'],
    ['* muy largo de leer', 'cannot read "* muy largo "'],
    ['<want>', 'no expansion is called <want>'],
  ])('%j: %s', (source, why) => {
    expect(() => parse(source)).toThrow(new TemplateError(source, why))
  })

  it('names the template in its message', () => {
    expect(() => parse('hola (a')).toThrow('in the template "hola (a": a ")" is missing')
  })

  it('names the expansion that is wrong, not the template that uses it', () => {
    expect(() => parse('a <x>', { x: '(b' })).toThrow('in the template "(b": a ")" is missing')
  })

  it.each([
    ['itself', { x: 'a <x>' }],
    ['another that contains it', { x: 'a <y>', y: 'b <x>' }],
  ])('refuses an expansion that contains %s', (_what, expansions: Expansions) => {
    expect(() => parse('<x>', expansions)).toThrow('<x> contains itself')
  })

  it('knows only the expansions it was given, whatever an object carries besides', () => {
    expect(() => parse('<constructor>')).toThrow(
      new TemplateError('<constructor>', 'no expansion is called <constructor>'),
    )
  })

  it.each(['^ b', 'b $', '^^ b', 'b $$'])('refuses the edge in the expansion "%s"', (x) => {
    expect(() => parse('a <x>', { x })).toThrow(TemplateError)
  })
})

describe('words in several forms', () => {
  const names = { expansions: {}, verbs: { call: 'llamar marcar' } }
  const optionsOf = (source: string) => {
    const { root } = parseTemplate(source, names)
    return root.kind === 'choice' ? root.options : []
  }

  it('a slash brings both genders and numbers', () => {
    expect(optionsOf('asesor/')).toEqual(['asesor', 'asesora', 'asesores', 'asesoras'].map(word))
  })

  it('a family and a form bring that form of each verb', () => {
    expect(optionsOf('<call.ger>')).toEqual(['llamando', 'marcando'].map(word))
  })

  it.each([
    ['<send.inf>', 'no family of verbs is called "send"'],
    ['<call.never>', 'a verb has no form "never"'],
    ['<toString.inf>', 'cannot read'],
    ['<call.toString>', 'cannot read'],
    ['<call.constructor>', 'a verb has no form "constructor"'],
  ])('%s is refused: %s', (source, why) => {
    expect(() => parseTemplate(source, names)).toThrow(why)
  })
})
