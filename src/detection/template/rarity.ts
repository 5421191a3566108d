// Frequent words of Spanish: a template is looked up by another of its words where it has one.
const frequent = new Set(
  (
    'a al algo ahora asi aun bien bueno buenas buenos como con cual cuando cuanto de del desde dia donde dos el ella ' +
    'en era es esa ese eso esta estan estar este esto estoy favor fue gracias ha hace hacer hasta hay he hola hoy la ' +
    'las le lo los mas me mi mucho muy nada ni no nos o otra otro para pero poder por porque puede puedo pues que ' +
    'quien quiero quisiera necesito saber se ser si sin sobre solo son su sus tambien te tengo tiene todo tu un una uno ' +
    'usted va vez ya y yo'
  ).split(' '),
)

/** How dear it is to look a template up by this word: the lower, the rarer the word in messages. */
export function frequencyOf(word: string): number {
  return frequent.has(word) ? 100 : 1
}

/** Prefixes and numbers are met more often than one word. */
export const PREFIX_FREQUENCY = 3
/** See {@link PREFIX_FREQUENCY}. */
export const NUMBER_FREQUENCY = 150
