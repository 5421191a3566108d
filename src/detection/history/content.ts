import { fold, words } from '../../text/index.js'

// Words that carry no matter of their own: two questions are not alike for sharing them.
const empty = new Set(
  (
    'al con de del desde el en es esa ese eso esta este esto ha hay he la las le les lo los me mi mis muy no nos para pero por que se si sin su ' +
    'sus te tu un una unos unas ya yo mas como cual cuando cuanto donde quien porque tambien solo hola buenas buenos dias tardes noches gracias ' +
    'favor porfa ok bueno pues entonces ahora hoy son soy estoy tengo tiene tienen puedo puede pueden quiero quisiera queria necesito saber ser ' +
    'estar hacer hago algo nada todo ahi aqui pregunto otra vez va ver'
  ).split(' '),
)
const STEM_LETTERS = 5

/** What a text is about: its words of content, cut to their stems. */
export function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    words(fold(text))
      .map((word) => word.text)
      .filter((word) => word.length > 1 && !empty.has(word))
      .map((word) => (word.length > STEM_LETTERS ? word.slice(0, STEM_LETTERS) : word.replace(/s$/, ''))),
  )
}
