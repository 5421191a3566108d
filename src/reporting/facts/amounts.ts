import { before, type Place, places, type Reading } from './reading.js'
import { NUMBER_WORD, WORD_END, WORD_START } from './words.js'

const CODES = 'usd|mxn|ars|clp|cop|pen|bob|gtq|crc|hnl|nio|pab|dop|uyu|pyg|ves|eur'
const SIGNS = `(?:rd|us|u|mx|mn|ar|cl|co|c)?\\$s?|s/\\.?|b/\\.?|bs\\.?|gs\\.?|q\\.?|l\\.?|€|₡|¢|₲|(?:${CODES})\\$?`
const NAMES =
  'pesos?|peso|sol|soles|lucas?|lukas?|varos?|baros?|lempiras?|quetzal|quetzales|colon|colones|cordobas?|balboas?|guarani|guaranies|bolivar|bolivares|bolivianos?|dolar|dolares|euros?|centavos?|centimos?'
const NUMBER = "(?:\\d{1,3}(?:[.,' ]\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:[.,]\\d{1,2}(?!\\d))?"
const SCALE = '(?: ?(?:mil|millon|millones|k|mm)(?![a-z0-9ñ]))?'
const NAMED = `(?: (?:de )?(?:${NAMES})(?: (?:mexicanos|argentinos|chilenos|colombianos|dominicanos|uruguayos))?${WORD_END})`

const SIGNED = new RegExp(
  `${WORD_START}(?:${SIGNS}) {0,2}${NUMBER}${SCALE}(?![\\d%])(?:${NAMED}| ?(?:${CODES})${WORD_END})?`,
  'g',
)
const FOLLOWED = new RegExp(
  `(?<![a-z0-9ñ.,$])${NUMBER}${SCALE}(?:${NAMED}| ?(?:${NAMES}|${CODES}|bs|gs)${WORD_END}| ?[€₡₲$](?!\\d))`,
  'g',
)
const SPELT = new RegExp(`${WORD_START}${NUMBER_WORD}(?: (?:y )?${NUMBER_WORD}){0,5}${NAMED}`, 'g')

/** One letter is a currency only as a capital: "q" is chat for "que", and "L" a size. */
const LETTER_SIGN = /^[ql](?![a-z])/
const A_SIZE = /(?:talla|tallas|size|letra|opcion|(?:^|[^a-z])(?:s|m|xl),?) $/
/** "Ni un peso", "eres un sol". */
const A_SAYING = /^(?:un|una|uno) (?!luca|luka|varo)[a-z]+$/

/** Amounts with a currency: by sign, by code, or by its name. */
export function amounts(reading: Reading): Place[] {
  return [
    ...places(reading, SIGNED, ({ 0: found, index }) => isSign(reading, found, index)),
    ...places(reading, FOLLOWED),
    ...places(reading, SPELT, ({ 0: found }) => !A_SAYING.test(found)),
  ]
}

function isSign(reading: Reading, found: string, at: number): boolean {
  if (!LETTER_SIGN.test(found)) return true
  const capital = reading.written(at, at + 1)
  if (capital !== 'Q' && capital !== 'L') return false
  return capital === 'Q' || (/\d{2}/.test(found) && !A_SIZE.test(before(reading, at)))
}
