import { after, before, type Place, places, type Reading } from './reading.js'
import { counts, HOUR_WORD, WORD_END, WORD_START } from './words.js'

const HALF_DAY = '(?:[ap]m|[ap]\\. ?m\\.?)'
const UNIT = '(?:hrs?|hs|h|horas)'
const NUMBER_START = '(?<![a-z0-9ñ$#]|\\d[.,:/-])'

const CLOCK = new RegExp(
  `${NUMBER_START}(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])(?: ?(?:${HALF_DAY}|${UNIT})${WORD_END})?`,
  'g',
)
const HALVED = new RegExp(
  `${NUMBER_START}(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)?(?: ?${HALF_DAY}| de la (?:mañana|tarde|noche|madrugada)| del mediodia)${WORD_END}`,
  'g',
)
const AT = new RegExp(
  `${WORD_START}(a )?(?:las (?:2[0-4]|1\\d|0?\\d|${HOUR_WORD})|la (?:1|una))(?![a-z0-9ñ]|[:.]\\d)(?:[:.][0-5]\\d)?( y media| y cuarto| menos cuarto| y pico| en punto)?(?: ?${UNIT}${WORD_END})?( de la (?:mañana|tarde|noche|madrugada)| del mediodia| ?${HALF_DAY})?${WORD_END}`,
  'g',
)
const AT_POINT = new RegExp(
  `${WORD_START}(?:a )?las? (?:2[0-3]|1\\d|0?\\d)[:.][0-5]\\d${WORD_END}(?: ?(?:${UNIT}|${HALF_DAY})${WORD_END})?`,
  'g',
)
const NAMED = new RegExp(`${WORD_START}(?:al? mediodia|a (?:la )?medianoche)${WORD_END}`, 'g')

const LEADS_TO_A_TIME =
  /(?:^|[^a-zñ])(?:tipo|sobre|entre|entre las [a-z0-9]{1,6} y|desde|hasta|antes de|despues de|para) $/

/** Times of the day. */
export function times(reading: Reading): Place[] {
  return [
    ...places(reading, AT_POINT),
    ...places(reading, AT, ({ 0: found, 1: to, 2: minutes, 3: part, index }) => {
      if (minutes || part) return true
      return (
        (to !== undefined || LEADS_TO_A_TIME.test(before(reading, index))) &&
        !counts(after(reading, index + found.length))
      )
    }),
    ...places(reading, HALVED),
    ...places(reading, CLOCK),
    ...places(reading, NAMED),
  ]
}
