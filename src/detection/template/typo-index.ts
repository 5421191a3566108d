/** Finds the word that a misspelt one stands for. */
export interface TypoIndex {
  /** The only word one edit away, or null: nothing near, or more than one. */
  correct(written: string): string | null
}

const LETTERS_MIN = 5

/**
 * Indexes words by themselves with one letter left out, so that a lookup costs the length of what is written, not the
 * number of words. One edit is a letter missing, added, changed, or two neighbours swapped; the first letter is
 * nearly always right, and holds wrong guesses down.
 */
export function createTypoIndex(words: readonly string[]): TypoIndex {
  const known = new Set(words)
  const shortened = new Map<string, string[]>()
  for (const word of words) {
    for (const form of oneLetterLess(word)) shortened.set(form, [...(shortened.get(form) ?? []), word])
  }

  return {
    correct: (written) => {
      if (written.length < LETTERS_MIN || known.has(written)) return null
      const near = new Set(shortened.get(written))
      for (const form of oneLetterLess(written)) {
        if (known.has(form)) near.add(form)
        for (const word of shortened.get(form) ?? []) if (isOneEdit(written, word)) near.add(word)
      }
      const [only, ...others] = [...near].filter((word) => word[0] === written[0])
      return only !== undefined && others.length === 0 ? only : null
    },
  }
}

function oneLetterLess(word: string): string[] {
  return [...new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))]
}

/** For words that share a form with one letter less: the same length, and one letter changed or two swapped. */
function isOneEdit(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const different = Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at])
  const [first = 0, second = 0] = different
  if (different.length === 1) return true
  return different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
