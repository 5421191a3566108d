import { fold, squeeze, words } from '../text/index.js'

/** How a customer answers a yes-or-no question. Unclear is not yes. */
export type Confirmation = 'yes' | 'no' | 'unclear'

const list = (said: string) => new Set(said.split(' '))
const yes = list(
  'si sip sii claro dale ok okey oka okay okis va vale bueno obvio correcto exacto afirmativo perfecto acepto listo yes sale simon',
)
const no = list('no nop nel nah nunca tampoco negativo ninguno nadie todavia')
/** Politeness: yes by itself, and nothing beside a no. */
const polite = list('favor porfavor porfa xfa xfavor acuerdo')
/** Words that change nothing: thanks, and what was asked, said back. */
const neutral = list(
  'por gracias muchas que quiero quisiera una un persona alguien asesor con me atienda pasame de esta bien mejor ahora ya ' +
    'eso asi es hola señor señorita muy amable',
)
/** A longer answer says something of its own. */
const WORDS_MAX = 8
const UNITS_MAX = 200

/** Reads "sí", "dale", "no, gracias"; anything that says more, or both, is unclear. */
export function readConfirmation(text: string): Confirmation {
  if (text.length > UNITS_MAX) return 'unclear'
  const said = words(fold(text)).map((word) => word.text)
  if (said.length === 0) return text.includes('👍') && !text.includes('👎') ? 'yes' : 'unclear'
  if (said.length > WORDS_MAX) return 'unclear'
  const kinds = new Set(said.map(kindOf))
  if (kinds.has('other') || (kinds.has('yes') && kinds.has('no'))) return 'unclear'
  if (kinds.has('no')) return 'no'
  return kinds.has('yes') || kinds.has('polite') ? 'yes' : 'unclear'
}

function kindOf(word: string): 'yes' | 'no' | 'polite' | 'neutral' | 'other' {
  for (const form of [word, ...squeeze(word)]) {
    if (yes.has(form)) return 'yes'
    if (no.has(form)) return 'no'
    if (polite.has(form)) return 'polite'
    if (neutral.has(form)) return 'neutral'
  }
  return 'other'
}
