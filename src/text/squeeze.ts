const STRETCHED = /(.)\1{2,}/g
/** A doubled r, l, c or n is good Spanish; other doubles are a slip of the finger. */
const DOUBLED = /([^rlcn])\1+|(.)\2{2,}|(.)\3+$/g

/**
 * What a stretched word may stand for: "holaaa" → hola, "leeeer" → ler, leer. The first is the likelier.
 * Empty for a word without a repeated letter.
 */
export function squeeze(word: string): readonly string[] {
  if (!hasRun(word)) return []
  const once = word.replace(STRETCHED, '$1')
  const twice = word.replace(STRETCHED, '$1$1')
  const flat = word.replace(DOUBLED, '$1$2$3')
  return [...new Set([once, twice, flat])].filter((form) => form !== word)
}

function hasRun(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word[at] === word[at - 1]) return true
  return false
}
