/** A way of writing the same words that a list of words does not see through. `random` gives numbers from 0 to 1. */
export type Disguise = (text: string, random: () => number) => string

const letters = (text: string, change: (letter: string, at: number) => string) =>
  [...text].map((char, at) => (/\p{L}/u.test(char) ? change(char, at) : char)).join('')
const between = (text: string, sign: string) => letters(text, (letter) => letter + sign)
const words = (text: string, change: (word: string) => string) => text.replace(/[\p{L}\p{M}]+/gu, change)
const shifted = (capital: number, small: number) => (text: string) =>
  letters(text.normalize('NFC'), (letter) => {
    const code = letter.codePointAt(0) as number
    if (code >= 65 && code <= 90) return String.fromCodePoint(capital + code - 65)
    return code >= 97 && code <= 122 ? String.fromCodePoint(small + code - 97) : letter
  })
const drawn = (from: string, to: string) => {
  const map = new Map([...from].map((letter, at) => [letter, [...to][at] as string]))
  return (text: string) => letters(text, (letter) => map.get(letter) ?? letter)
}
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/(?<!n)\p{M}/gu, '')
    .normalize('NFC')
const pick = <T>(items: readonly T[], random: () => number) => items[Math.floor(random() * items.length)] as T

/** One slip of the finger in the longest word: a letter missing, doubled, changed or swapped with its neighbour. */
const slip: Disguise = (text, random) => {
  const longest = (text.match(/[\p{L}\p{M}]{6,}/gu) ?? []).sort((a, b) => b.length - a.length)[0]
  if (!longest) return text
  const at = 1 + Math.floor(random() * (longest.length - 2))
  const [before, letter, next, after] = [
    longest.slice(0, at),
    longest[at],
    longest[at + 1],
    longest.slice(at + 2),
  ]
  const forms = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
  ]
  return text.replace(longest, pick(forms, random))
}

/** By the part of Unicode or of writing they play with. */
export const disguises: Readonly<Record<string, Disguise>> = {
  'decomposed accents': (text) => text.normalize('NFD'),
  'no accents': bare,
  'stray accents': (text, random) => letters(text, (letter) => letter + (random() < 0.3 ? '\u0301' : '')),
  'marks on marks': (text, random) =>
    letters(text, (letter) => letter + '\u0336\u0489\u035c'.repeat(1 + Math.floor(random() * 3))),
  'zero-width space': (text) => between(text, '\u200b'),
  'zero-width non-joiner': (text) => between(text, '\u200c'),
  'zero-width joiner': (text) => between(text, '\u200d'),
  'word joiner': (text) => between(text, '\u2060'),
  'soft hyphen': (text) => between(text, '\u00ad'),
  'byte order mark': (text) => between(text, '\ufeff'),
  'tag characters': (text) => between(text, '\u{e0061}'),
  'variation selectors': (text) => between(text, '\ufe0f'),
  'direction marks': (text) => `\u202d${words(text, (word) => `\u2066${word}\u2069`)}\u202c`,
  'full-width letters': shifted(0xff21, 0xff41),
  'bold letters of mathematics': shifted(0x1d400, 0x1d41a),
  'script letters of mathematics': shifted(0x1d4d0, 0x1d4ea),
  'monospaced letters of mathematics': shifted(0x1d670, 0x1d68a),
  'circled letters': shifted(0x24b6, 0x24d0),
  'squared letters': (text) => shifted(0x1f130, 0x1f130)(text.toUpperCase()),
  'regional indicators': (text) => shifted(0x1f1e6, 0x1f1e6)(text.toUpperCase()),
  Cyrillic: drawn('aceopxyiABCEHKMOPTX', 'асеорхуіАВСЕНКМОРТХ'),
  Greek: drawn('aoiunvpABEHIKMNOPTX', 'αοιυηνρΑΒΕΗΙΚΜΝΟΡΤΧ'),
  Armenian: drawn('ounhsgq', 'օսոհՏցզ'),
  'mixed scripts': (text, random) =>
    letters(text, (letter) => (random() < 0.3 ? drawn('aceopi', 'асеορі')(letter) : letter)),
  'digits for letters': (text) =>
    bare(text).replace(/[aeio](?=\p{L})/gu, (vowel) => ({ a: '4', e: '3', i: '1', o: '0' })[vowel] ?? vowel),
  'stretched vowels': (text, random) =>
    words(text, (word) =>
      word.replace(/[aeiouáéíóú](?=[^aeiou]*$)/iu, (vowel) => vowel.repeat(2 + Math.floor(random() * 4))),
    ),
  'spaced-out letters': (text) =>
    text
      .split(' ')
      .map((word) => (word.length > 3 ? [...word].join(' ') : word))
      .join('  '),
  'points between letters': (text) => words(text, (word) => (word.length > 3 ? [...word].join('.') : word)),
  'underscores between letters': (text) =>
    words(text, (word) => (word.length > 3 ? [...word].join('_') : word)),
  'stars between letters': (text) => words(text, (word) => (word.length > 3 ? [...word].join('*') : word)),
  'other spaces': (text, random) =>
    text.replace(/ /g, () => pick(['\u00a0', '\u2003', '\u2009', '\u202f', '\u3000', '   '], random)),
  'a line for each word': (text) => text.replace(/ /g, '\n'),
  'emoji between words': (text, random) =>
    text.replace(/ /g, () => ` ${pick(['🙏', '😡', '👀', '❤️'], random)} `),
  'emoji between letters': (text) => words(text, (word) => (word.length > 3 ? [...word].join('😀') : word)),
  'HTML markup': (text) => words(text, (word) => `<b>${word}</b>`),
  'WhatsApp markup': (text, random) =>
    words(text, (word) => pick([`*${word}*`, `_${word}_`, `~${word}~`, `\`\`\`${word}\`\`\``], random)),
  'Turkish i': (text) => text.replace(/i/g, 'ı').replace(/I/g, 'İ'),
  'lone surrogates': (text) => text.replace(/ /g, ' \ud83d '),
  capitals: (text) => text.toUpperCase(),
  'capitals in turn': (text) =>
    letters(text, (letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase())),
  'words joined': (text) => text.replace(/(\p{L}{4,}) (\p{L}{3,})/u, '$1$2'),
  'a typing error': slip,
  'pauses of points': (text) => text.replace(/ /g, '... '),
}
