/**
 * A noun or adjective in both genders and numbers, folded: "asesor" → asesor, asesora, asesores, asesoras; "grande" →
 * grande, grandes. A few of the forms may not exist ("legala"); nobody writes those.
 */
export function inflect(word: string): readonly string[] {
  const stem = word.slice(0, -1)
  switch (word.at(-1)) {
    case 'o':
      return [word, `${stem}a`, `${stem}os`, `${stem}as`]
    case 'a':
    case 'e':
      return [word, `${word}s`]
    case 'i':
    case 'u':
      return [word, `${word}s`, `${word}es`]
    case 'z':
      return [word, `${stem}ces`]
    default:
      return [word, `${word}a`, `${word}es`, `${word}as`]
  }
}
