/** Not within a word or a number. */
export const WORD_START = '(?<![a-z0-9ñ])'
/** Not within a word or a number. */
export const WORD_END = '(?![a-z0-9ñ])'

const UNITS =
  'un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve'
const TENS =
  'veinte|veinti(?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'

/** Numbers below a hundred, one word each. */
export const SMALL_NUMBER = `(?:${UNITS}|${TENS})`
/** One word of a number that is written out. */
export const NUMBER_WORD = `(?:${UNITS}|${TENS}|cien|ciento|(?:dos|tres|cuatro|seis|ocho)cientos|quinientos|setecientos|novecientos|mil|millon|millones|medio)`
/** Hours of the clock, as words. */
export const HOUR_WORD = '(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)'

/** Words in -s that count nothing: "a las 3 entonces". */
const NO_PLURAL =
  /^(?:es|los|las|mas|menos|pues|antes|despues|entonces|gracias|ademas|quizas|nos|les|lunes|martes|miercoles|jueves|viernes|hs|hrs|horas|tus|sus|mis|dos|tres|seis|.*mos|.*ste(?:is|s)|estas|tienes|puedes|hasta)$/

/** True where a number is followed by what it counts: "200 sillas", "3 personas". */
export function counts(following: string): boolean {
  const next = /^ ?([a-zñ]+)/.exec(following)?.[1]
  return next !== undefined && next.length > 2 && next.endsWith('s') && !NO_PLURAL.test(next)
}
