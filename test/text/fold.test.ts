import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/index.js'

describe('folding makes texts comparable', () => {
  it.each([
    ['capitals', 'QUIERO Hablar', 'quiero hablar'],
    ['composed accents', 'Camión, ÁRBOL, pingüino', 'camion, arbol, pinguino'],
    ['combining accents', 'camio\u0301n', 'camion'],
    ['an accent before any letter', '\u0301hola', 'hola'],
    ['hundreds of marks on one letter', `h${'\u0334'.repeat(300)}ola`, 'hola'],
    ['full width', 'Ｈｏｌａ　１２', 'hola 12'],
    ['mathematical letters', '𝐇𝑜𝓵𝖆 𝟏𝟐', 'hola 12'],
    ['circled and squared letters', 'Ⓗⓞⓛⓐ 🄷🄾', 'hola ho'],
    ['regional indicators', '🇭🇴🇱🇦', 'hola'],
    ['ligatures and signs of several letters', 'ﬁn №…', 'fin no...'],
    ['Cyrillic letters drawn like Latin ones', 'реrsоnа', 'persona'],
    ['Cyrillic capitals', 'НОТЕ', 'hote'],
    ['Greek letters drawn like Latin ones', 'αgεnτε', 'agente'],
    ['Turkish i with and without its dot', 'İı', 'ii'],
  ])('%s', (_what, original, folded) => {
    expect(fold(original).text).toBe(folded)
  })
})

describe('ñ is a letter of its own', () => {
  it.each([
    ['composed', 'año Ñandú', 'año ñandu'],
    ['decomposed', 'an\u0303o N\u0303andu', 'año ñandu'],
    ['decomposed from a letter in disguise', '𝐧\u0303 Ｎ\u0303', 'ñ ñ'],
    ['with another mark before its tilde', 'an\u0301\u0303o', 'año'],
    ['n stays n', 'ano n\u0301 n\u0308', 'ano n n'],
    ['a tilde on another letter is an accent', 'a\u0303o\u0303 ãõ', 'ao ao'],
  ])('%s', (_what, original, folded) => {
    expect(fold(original).text).toBe(folded)
  })
})

describe('what nobody sees is left out', () => {
  it.each([
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['zero-width non-joiner', '\u200c'],
    ['word joiner', '\u2060'],
    ['byte order mark', '\ufeff'],
    ['soft hyphen', '\u00ad'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2068'],
    ['right-to-left mark', '\u200f'],
    ['variation selector', '\ufe0f'],
    ['tag character', '\u{e0041}'],
    ['Hangul filler', '\u3164'],
    ['blank Braille pattern', '\u2800'],
  ])('%s', (_what, invisible) => {
    expect(fold(`${invisible}ase${invisible}${invisible}sor${invisible}`).text).toBe('asesor')
  })
})

describe('what separates words stays', () => {
  it.each([
    ['every space is a space', 'a\u00a0b\u2003c\u3000d\te', 'a b c d e'],
    ['every line break is a line break', 'a\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['other control characters are spaces', 'a\u0000b\u001bc\u007fd', 'a b c d'],
    ['a lone high surrogate is a space', 'ho\ud83dla', 'ho la'],
    ['a lone low surrogate is a space', 'ho\ude42la', 'ho la'],
    ['surrogates in the wrong order are two spaces', 'ho\ude42\ud83dla', 'ho  la'],
    ['emoji and signs of no letter stay', 'sí🙂 ¿no?', 'si🙂 ¿no?'],
  ])('%s', (_what, original, folded) => {
    expect(fold(original).text).toBe(folded)
  })

  it('nothing folds to nothing', () => {
    expect(fold('')).toEqual({ text: '', starts: [], ends: [] })
  })
})
