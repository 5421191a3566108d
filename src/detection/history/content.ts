import { fold, type Word, words } from '../../text/index.js'

// Words that carry no matter of their own: two questions are not alike for sharing them.
const empty = new Set(
  (
    'a al ante con de del desde el ella en entre es esa ese eso esta este esto ha hay he la las le les lo los me mi mis muy nos o para pero ' +
    'por que se si sin sobre su sus te tu tus un una uno unos unas y ya yo mas como cual cuando donde quien porque tambien solo hola buenas buenos ' +
    'dias tardes noches gracias favor porfa porfavor ok bueno pues entonces ahora hoy no soy estoy esto tengo tiene tienen puedo puede quiero quisiera ' +
    'necesito saber ser estar hacer hago haces hace algo nada todo eso ahi aqui alla osea digo dije pregunto pregunte q k x xq pq d xfa oye oiga mira ' +
    'quisiera queria me gustaria podria podrias dime diga decir verdad señor señorita amigo usted ustedes vos aun todavia sigue sigo otra vez nuevo'
  ).split(' '),
)
const STEM_LETTERS = 5

/** What a text is about: its words of content, cut to their stems. */
export function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    words(fold(text))
      .filter(({ text: word }) => !empty.has(word) && word.length > 2)
      .map(stemOf),
  )
}

const stemOf = ({ text }: Word) =>
  text.length > STEM_LETTERS ? text.slice(0, STEM_LETTERS) : text.replace(/s$/, '')

/** The share of the shorter text's content that the other has too; 0 where either has none. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly shared: number; readonly share: number } {
  const shared = [...a].filter((word) => b.has(word)).length
  const smaller = Math.min(a.size, b.size)
  return { shared, share: smaller === 0 ? 0 : shared / smaller }
}
