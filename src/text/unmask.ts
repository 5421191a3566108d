const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }
const DIGIT = /\d/
const LETTER = /[a-zñ]/

/** "h4bl4r" → hablar. Null for a word without both letters and digits. */
export function unmask(word: string): string | null {
  if (!DIGIT.test(word) || !LETTER.test(word)) return null
  return word.replace(/\d/g, (digit) => letters[digit] ?? digit)
}
