import { fold, squeeze, words } from '../text/index.js'

/** How a customer answers a yes-or-no question. Unclear is not yes. */
export type Confirmation = 'yes' | 'no' | 'unclear'

const yes = new Set(
  'si sip sii claro dale ok okey oka okay okis va vale bueno obvio correcto exacto afirmativo perfecto acepto listo yes sale simon porfa'.split(
    ' ',
  ),
)
const no = new Set('no nop nel nah nunca tampoco negativo ninguno nadie todavia'.split(' '))
/** Words that change nothing: politeness and what was asked, said back. */
const neutral = new Set(
  (
    'por favor porfavor gracias muchas que quiero quisiera una un persona alguien asesor con me atienda pasame de acuerdo ' +
    'esta bien mejor ahora ya eso asi es hola señor señorita muy amable xfa xfavor'
  ).split(' '),
)
/** A longer answer says something of its own. */
const WORDS_MAX = 8

/** Reads "sí", "dale", "no, gracias"; anything that says more, or both, is unclear. */
export function readConfirmation(text: string): Confirmation {
  const said = words(fold(text)).map((word) => word.text)
  if (said.length === 0 || said.length > WORDS_MAX) return /^\s*👍/u.test(text) ? 'yes' : 'unclear'
  const kinds = new Set(said.map(kindOf))
  if (kinds.has('other')) return 'unclear'
  if (kinds.has('yes') === kinds.has('no')) return 'unclear'
  return kinds.has('yes') ? 'yes' : 'no'
}

function kindOf(word: string): 'yes' | 'no' | 'neutral' | 'other' {
  for (const form of [word, ...squeeze(word)]) {
    if (yes.has(form)) return 'yes'
    if (no.has(form)) return 'no'
    if (neutral.has(form)) return 'neutral'
  }
  return 'other'
}
