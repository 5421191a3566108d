import type { Word } from '../text/index.js'

const optOuts = new Set(
  (
    'baja|stop|alto|unsubscribe|dar de baja|darme de baja|dame de baja|deme de baja|denme de baja|quiero darme de baja|' +
    'baja por favor|cancelar suscripcion|no mas mensajes|no enviar mas|no me escriban|no me escriban mas'
  ).split('|'),
)
const WORDS_MAX = 5
/** A longer text may have been examined in part. */
const UNITS_MAX = 200

/**
 * True where the words of a whole message are an opt-out word: "BAJA", "stop". Inside a longer message the same words are
 * about something else ("la baja tensión"), and mean nothing here.
 */
export function isOptOut(text: string, said: readonly Word[]): boolean {
  if (text.length > UNITS_MAX || said.length > WORDS_MAX) return false
  return optOuts.has(said.map((word) => word.text).join(' '))
}
