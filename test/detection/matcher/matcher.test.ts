import { describe, expect, it } from 'vitest'
import { fold, words } from '../../../src/text/index.js'
import { load } from './load.js'

/** What a template matches in a text, quoted; "ya" and "che" may be passed over. */
function quotes(template: string, text: string): string[] {
  const found = words(fold(text))
  const fillers = new Set([...found.keys()].filter((at) => ['ya', 'che'].includes(found[at]?.text ?? '')))
  return load(template)(found, fillers)
    .spans(0)
    .map(({ from, to }) => text.slice(found[from]?.start, found[to - 1]?.end))
}

describe('a match', () => {
  it.each([
    ['is of one word', 'asesor', 'un Asesor, por favor', ['Asesor']],
    ['needs every word of a sequence', 'un asesor', 'un buen asesor', []],
    ['takes any option', '(asesor|humano)', 'un humano o un asesor', ['humano', 'asesor']],
    [
      'takes what is optional or does without',
      'un [buen] asesor',
      'un buen asesor, un asesor',
      ['un buen asesor', 'un asesor'],
    ],
    ['takes any word that starts like a prefix', 'cancel~', 'cancelen o cancelo', ['cancelen', 'cancelo']],
    ['takes the prefix itself', 'sal~', 'sal', ['sal']],
    ['takes any number of digits for a number', 'hace # dias', 'hace 15 días', ['hace 15 días']],
    ['takes no word for a number', 'hace # dias', 'hace unos días', []],
    ['is not there where no word is', 'asesor', '🙂', []],
  ])('%s', (_what, template, text, expected) => {
    expect(quotes(template, text)).toEqual(expected)
  })
})

describe('a gap', () => {
  it.each([
    ['may be empty', 'un {2} asesor', 'un asesor', ['un asesor']],
    ['spans up to so many words', 'un {2} asesor', 'un muy buen asesor', ['un muy buen asesor']],
    ['spans no more', 'un {2} asesor', 'un muy muy buen asesor', []],
    ['crosses a comma', 'un {2} asesor', 'un, digamos, asesor', ['un, digamos, asesor']],
    ['never crosses the end of a sentence', 'un {2} asesor', 'dame un. Buen asesor', []],
    ['takes all it can at the end', 'asesor {2}', 'un asesor que sepa mucho', ['asesor que sepa']],
    ['takes all it can at the beginning', '{2} asesor', 'dame hoy un asesor', ['hoy un asesor']],
  ])('%s', (_what, template, text, expected) => {
    expect(quotes(template, text)).toEqual(expected)
  })
})

describe('a filler', () => {
  it.each([
    ['is passed over inside a match', 'un asesor', 'un, ya, asesor', ['un, ya, asesor']],
    ['as often as it comes', 'un asesor', 'un ya che ya asesor', ['un ya che ya asesor']],
    ['takes up no place in a gap', 'un {1} asesor', 'un buen ya asesor', ['un buen ya asesor']],
    ['never begins a match', 'un asesor', 'ya un asesor', ['un asesor']],
    ['never ends one', 'un [asesor]', 'un ya', ['un']],
    ['is a word like any other where the template names it', 'un ya', 'un ya', ['un ya']],
    ['carries no match into another sentence', 'un asesor', 'un. Ya asesor', []],
    ['carries no match over its own sentence', 'un asesor', 'un ya. Asesor', []],
  ])('%s', (_what, template, text, expected) => {
    expect(quotes(template, text)).toEqual(expected)
  })
})

describe('the end of a sentence', () => {
  it.each([
    'quiero. Un asesor',
    'quiero un? asesor',
    'quiero ¡un asesor',
    'bueno yo hoy quiero\nun asesor',
    'quiero; un asesor',
  ])('is never inside a match: %j', (text) => {
    expect(quotes('quiero un asesor', text)).toEqual([])
  })

  it.each(['quiero, un asesor', 'quiero (un) asesor', 'quiero: un asesor'])(
    'is not where a clause ends: %s',
    (text) => {
      expect(quotes('quiero un asesor', text)).toEqual([text])
    },
  )
})

describe('edges', () => {
  const text = 'hola, hola yo. hola tu, vos hola'
  it.each([
    ['^ begins where a clause does', '^ hola', ['hola', 'hola', 'hola']],
    ['^^ begins where the message does', '^^ hola', ['hola']],
    ['$ ends where a clause does', '(yo|tu|vos) $', ['yo', 'tu']],
    ['$$ ends where the message does', 'hola $$', ['hola']],
    ['^ and $ hold a whole clause', '^ {1} hola $', ['hola', 'vos hola']],
    ['^^ and $$ hold the whole message', '^^ hola {8} $$', []],
    [
      'an edge takes back a longer match that does not reach it',
      'hola [yo|tu|vos] $',
      ['hola', 'hola yo', 'hola tu', 'hola'],
    ],
  ])('%s', (_what, template, expected) => {
    expect(quotes(template, text)).toEqual(expected)
  })

  it('of a message are both there where it is one clause', () => {
    expect(quotes('^^ hola [yo] $$', '¡hola yo!')).toEqual(['hola yo'])
  })
})

describe('where several matches are possible', () => {
  it.each([
    ['the leftmost counts', '(sol mar|mar cielo sal)', ['sol mar']],
    ['the longest from there counts', '(sol|sol mar|sol mar cielo)', ['sol mar cielo']],
    ['the next begins after it', '(sol|mar|cielo|sal) [mar|sal]', ['sol mar', 'cielo sal']],
    [
      'the next may be the rest of one that began inside the first',
      '(sol mar|[mar] cielo sal)',
      ['sol mar', 'cielo sal'],
    ],
  ])('%s', (_what, template, expected) => {
    expect(quotes(template, 'sol mar cielo sal')).toEqual(expected)
  })
})

describe('several owners in one pass', () => {
  const found = words(fold('quiero un asesor, no un bot. Quiero un bot'))
  const matches = load('quiero un (asesor|bot)', 'no', 'nadie', 'un {2} bot')(found, new Set())

  it('each has its own matches', () => {
    expect([0, 1, 2, 3].map((owner) => matches.spans(owner))).toEqual([
      [
        { from: 0, to: 3 },
        { from: 6, to: 9 },
      ],
      [{ from: 3, to: 4 }],
      [],
      [
        { from: 4, to: 6 },
        { from: 7, to: 9 },
      ],
    ])
  })

  it('those that match are told in the order in which a match ends first', () => {
    expect(matches.owners(4)).toEqual([0, 1, 3])
    expect(matches.owners(1)).toEqual([0])
  })

  it('near a stretch are the matches that overlap or touch it', () => {
    expect(matches.near(0, { from: 3, to: 4 })).toEqual([{ from: 0, to: 3 }])
    expect(matches.near(0, { from: 4, to: 5 })).toEqual([])
    expect(matches.near(3, { from: 3, to: 4 })).toEqual([{ from: 4, to: 6 }])
  })

  it('near are also those inside a longer one, which `spans` leaves out', () => {
    const said = words(fold('sol mar cielo'))
    const some = load('(sol|mar|cielo) [mar|cielo] [cielo]')(said, new Set())
    expect(some.spans(0)).toEqual([{ from: 0, to: 3 }])
    expect(some.near(0, { from: 1, to: 2 })).toContainEqual({ from: 1, to: 2 })
  })
})
