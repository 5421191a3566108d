import { lookAlikes } from './look-alikes.js'

/** Format and default-ignorable characters: zero-width, soft hyphen, bidirectional controls, tags, selectors. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]$/u
const MARK = /^\p{M}$/u
const SPACE = /^[\p{Z}\s]$/u
const LINE_BREAKS = '\n\r\u2028\u2029\u0085\v\f'

const ascii: string[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (LINE_BREAKS.includes(char)) return '\n'
  return code < 32 || code === 127 ? ' ' : char.toLowerCase()
})

// The rest of Unicode is folded once per code point and kept; a message uses few distinct ones.
const remembered = new Map<number, string>()
const REMEMBERED_MAX = 4096

/** What one code point folds to: nothing, one unit, or a few. */
export function foldCodePoint(code: number): string {
  if (code < 128) return ascii[code] as string
  const known = remembered.get(code)
  if (known !== undefined) return known
  const folded = foldRare(code)
  if (remembered.size >= REMEMBERED_MAX) remembered.clear()
  remembered.set(code, folded)
  return folded
}

function foldRare(code: number): string {
  // A lone surrogate is a damaged letter: keep a place for it so that words do not merge.
  if (code >= 0xd800 && code <= 0xdfff) return ' '
  const char = String.fromCodePoint(code)
  if (LINE_BREAKS.includes(char)) return '\n'
  // The byte order mark counts as white space to a regular expression, but nobody sees it.
  if (INVISIBLE.test(char) || MARK.test(char)) return ''
  if (SPACE.test(char)) return ' '
  if (char === 'ñ' || char === 'Ñ') return 'ñ'
  let folded = ''
  for (const part of char.normalize('NFKD')) {
    if (MARK.test(part)) continue
    const lower = part.toLowerCase()
    folded += lookAlikes.get(part) ?? lookAlikes.get(lower) ?? lower
  }
  return folded
}
