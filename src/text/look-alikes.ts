/**
 * Letters of other scripts that are drawn like Latin ones, and letters of mathematics and of neighbours that NFKD
 * leaves alone. For comparison only (Unicode TR39): never shown, never stored.
 */
const drawnLike: Readonly<Record<string, string>> = {
  a: 'аαɑᴀꭺᎪ',
  b: 'ЬвβʙᏴƄ',
  c: 'сϲᴄᏟⅽ',
  d: 'ԁɗᴅᎠժ',
  e: 'еєεҽᴇᎬҿ',
  f: 'ғϝꜰƒ',
  g: 'ɡցɢᏀ',
  h: 'һнʜᎻհ',
  i: 'іıιɩɪᎥ',
  j: 'јϳᴊᎫ',
  k: 'кκᴋᏦ',
  l: 'ӏⅼʟᏞŀł',
  m: 'мᴍᎷ',
  n: 'пηɴոոΝ',
  o: 'оοσᴏօøᎾ',
  p: 'рρᴘᏢ',
  q: 'ԛզ',
  r: 'гʀᏒгɾ',
  s: 'ѕꜱꮪᏚՏ',
  t: 'тτᴛᎢ',
  u: 'υսᴜцս',
  v: 'ѵνᴠᏙ',
  w: 'ԝωᴡᎳա',
  x: 'хχ×',
  y: 'уγʏүᎩ',
  z: 'ᴢᏃʐ',
}

/** From a lower-case letter of another script to the Latin letter it imitates. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(drawnLike).flatMap(([latin, others]) =>
    [...others].flatMap((other): [string, string][] => [
      [other, latin],
      [other.toLowerCase(), latin],
    ]),
  ),
  ...regionalIndicators(),
])

/** "Regional indicator" letters (🇭🇴🇱🇦) spell words when they do not form flags. */
function regionalIndicators(): [string, string][] {
  return Array.from({ length: 26 }, (_, n) => [
    String.fromCodePoint(0x1f1e6 + n),
    String.fromCharCode(97 + n),
  ])
}
