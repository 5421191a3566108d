import { fold, words } from '../../text/index.js'
import type { Turn } from './turn.js'

const WORDS_MIN = 3
/** A conversation's record keeps this much of a text. */
const KNOWN_UNITS = 160
/** From this long a silence on it is another day, and a greeting may come again. */
const ANOTHER_DAY_MS = 6 * 3_600_000
/** "Anotado. ¿Algo más?" may come after every item. */
const RECEIPT = /\b(algo mas|otra cosa|anotad|agregad|de nada|con gusto|a la orden)/
const RECEIPT_WORDS_MAX = 6
/** The customer asks for it: "menú", "volver", "me lo repites". */
const CALLED_FOR = /^(menu|inicio|volver|atras|\d)$|\brepit|\brepet|de nuevo/

const sayingOf = (text: string) =>
  words(fold(text.slice(0, KNOWN_UNITS)))
    .map((word) => word.text)
    .join(' ')

/** The same text to another question, unless it was asked for or only takes note. */
export function isSameAnswer(turns: readonly Turn[], at: number): boolean {
  const { text, atMs } = turns[at] as Turn
  const saying = sayingOf(text)
  const length = saying.split(' ').length
  if (length < WORDS_MIN || (length <= RECEIPT_WORDS_MAX && RECEIPT.test(saying))) return false
  if (CALLED_FOR.test(sayingOf(turns[at - 1]?.text ?? ''))) return false
  return turns
    .slice(0, at)
    .some(
      (turn) => turn.author === 'bot' && atMs - turn.atMs < ANOTHER_DAY_MS && sayingOf(turn.text) === saying,
    )
}
