import { before, type Place, places, type Reading } from './reading.js'
import { SMALL_NUMBER, WORD_END, WORD_START } from './words.js'

const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
const SHORT = 'ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic'
const YEAR = '(?:19|20)\\d{2}(?!\\d)'
const OF_YEAR = `(?:,? (?:del? )?(?:año )?${YEAR}|-(?:${YEAR}|\\d{2}(?!\\d)))`
const WEEKDAY = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)'
const NUMBER_START = '(?<![a-z0-9ñ$#]|\\d[.,:/-]|[a-z][/-])'
const NUMBER_END = '(?![a-z0-9ñ%]|[./-]\\d)'
const PART_OF_DAY = '(?: (?:por|en|a) la (?:mañana|tarde|noche))?'

const YEAR_FIRST = new RegExp(`${NUMBER_START}${YEAR}([-/.])(\\d{1,2})\\1(\\d{1,2})${NUMBER_END}`, 'g')
const YEAR_LAST = new RegExp(
  `${NUMBER_START}(\\d{1,2})([-/.])(\\d{1,2})\\2(?:${YEAR}|\\d{2})${NUMBER_END}`,
  'g',
)
const NO_YEAR = new RegExp(`${NUMBER_START}(\\d{1,2})/(\\d{1,2})${NUMBER_END}`, 'g')
const NAMED_MONTH = new RegExp(
  `${WORD_START}(?:(\\d{1,2})(?:ro|ero|o|°)?(?: (?:de )?|-)(?:${MONTHS}|${SHORT})|(?:primero|${SMALL_NUMBER}(?: y uno)?) de (?:${MONTHS}))${WORD_END}(?:${OF_YEAR})?`,
  'g',
)
const MONTH_FIRST = new RegExp(
  `${WORD_START}(?:${MONTHS}) (?:(?:del? )?${YEAR}|(\\d{1,2})(?:ro)?${WORD_END}(?:${OF_YEAR})?)`,
  'g',
)
const RELATIVE = new RegExp(
  `${WORD_START}(?:(?:anteayer|antier|antes de ayer|pasado mañana|ayer|hoy(?! en dia)|(?<!(?:la|esta|una|cada|buena) )mañana)${PART_OF_DAY}|anoche|esta (?:mañana|tarde|noche)|(?:la semana|el mes|el año|el fin de semana) (?:pasad[oa]|que viene)|la proxima semana|el proximo mes|(?:este fin de semana|fin de mes))${WORD_END}`,
  'g',
)
const AGO = new RegExp(
  `${WORD_START}hace (?:ya )?(?:como |casi |unos |unas |mas de )?(?:\\d{1,3}|${SMALL_NUMBER}|varios|varias) (?:dias?|semanas?|mes|meses|años?)${WORD_END}`,
  'g',
)
const ON_WEEKDAY = new RegExp(
  `(?<=${WORD_START}(?:el|este|del|al|desde|proximo|pasado) )(?:proximo |pasado )?${WEEKDAY}(?: (?:pasado|proximo|que viene))?(?: \\d{1,2}(?: de (?:${MONTHS}))?)?${WORD_END}${PART_OF_DAY}`,
  'g',
)
const ON_DAY = new RegExp(`(?<=${WORD_START}(?:el|del|al) )dia (\\d{1,2})${WORD_END}`, 'g')

const isDay = (day: string | undefined) => day === undefined || (Number(day) >= 1 && Number(day) <= 31)
const isMonth = (month: string | undefined) => Number(month) >= 1 && Number(month) <= 12

/** Days, as numbers or in words. */
export function dates(reading: Reading): Place[] {
  return [
    ...places(reading, ON_WEEKDAY),
    ...places(reading, YEAR_FIRST, ([, , month, day]) => isMonth(month) && isDay(day)),
    ...places(
      reading,
      YEAR_LAST,
      ([, a, , b]) => isDay(a) && isDay(b) && (isMonth(a) || isMonth(b)) && a !== '0',
    ),
    ...places(reading, NO_YEAR, (match) => isShortDate(reading, match)),
    ...[NAMED_MONTH, MONTH_FIRST, ON_DAY].flatMap((pattern) =>
      places(reading, pattern, ([, day]) => isDay(day)),
    ),
    ...[RELATIVE, AGO].flatMap((pattern) => places(reading, pattern)),
  ]
}

const LEADS_TO_A_DATE = /(?:^|[^a-zñ])(?:el|del|al|dia|desde|hasta|fecha|para)[: ]{1,2}$/
const LEADS_TO_A_SHARE = /(?:cuotas?|pagos?|partes?|cuentas?|paginas?|talla|calle|capitulo) $/

/** "Media pizza" (1/2), "cuota 3/12", "24/7" and "10/10" are no days, unless they are called so. */
function isShortDate(reading: Reading, { 1: day, 2: month, index }: RegExpExecArray): boolean {
  if (!isDay(day) || !isMonth(month)) return false
  const led = before(reading, index)
  if (LEADS_TO_A_DATE.test(led)) return true
  if (LEADS_TO_A_SHARE.test(led) || day === month) return false
  return !(day === '24' && month === '7') && `${day}${month}`.length > 2
}
