import { after, before, type Place, type Reading } from './reading.js'
import { counts, WORD_END, WORD_START } from './words.js'

const NOUN =
  'pedidos?|orden|ordenes|folios?|tickets?|tiquetes?|guias?|envios?|compras?|facturas?|boletas?|comprobantes?|reservas?|reservaci(?:on|ones)|casos?|reclamos?|remitos?|rastreo|seguimiento|tracking|referencia|expediente|incidencia|solicitud|cotizacion|contrato|transaccion|operacion|localizador|order'
const OF = 'compra|envio|venta|rastreo|seguimiento|servicio|pedido|reserva|trabajo|transporte|despacho'
const NUMBER = '(?:numeros?|num|nro|nr|no|n|codigo|cod|id)[.°o]{0,2}(?![a-z])|#'
const IS = '(?: (?:es?|era|seria)(?: (?:el|la))?)?'
const TOKEN = '(?:\\d{4}(?: \\d{4}){1,5}|[a-z0-9]{1,24}(?:[-/_.][a-z0-9]{1,16}){0,4})'

const NAMED = new RegExp(
  `${WORD_START}(${NOUN})(?: de (?:${OF})| electronica| fiscal)?(?: [abc](?= \\d{4}-))?(?: ?[:,-])?${IS}(?: ?(?:con )?(?:el |la )?(${NUMBER}))?(?: ?[:.])?${IS} ?[:#-]? ?(#?)(${TOKEN})${WORD_END}`,
  'g',
)
/** "Número de pedido". */
const NUMBER_OF = /(?:numero|num|nro|no|n|codigo|cod|id|clave)[.°o]{0,2} (?:de|del|de la|de mi|de su) $/
const NEXT = new RegExp(`(?:, ?| y | e |, y )(?:el |la )?#?(${TOKEN})${WORD_END}`, 'y')
const MORE_MAX = 5
const MONEY_AFTER =
  /^ ?(?:[€₡₲$%]|(?:mil|millon|millones|k|pesos?|soles|lucas?|lukas?|varos?|lempiras?|quetzales|colones|cordobas?|balboas?|guaranies|bolivares|bolivianos?|dolares|euros?|usd|mxn|bs|gs|eur)(?![a-z]))/

/** Numbers of orders and the like that are called so: "pedido 4839", "número de guía: 99-1", "folios 12345 y 12346". */
export function namedOrders(reading: Reading): Place[] {
  const { text } = reading
  const found: Place[] = []
  const pattern = new RegExp(NAMED)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, noun = '', number, hash, token = ''] = match
    const end = match.index + whole.length
    const start = end - token.length
    const isNumbered = Boolean(number || hash) || NUMBER_OF.test(before(reading, match.index))
    if (isOrder(token, isNumbered, after(reading, end))) found.push({ start, end }, ...more(reading, end))
    // What was no number may be the next noun.
    else pattern.lastIndex = match.index + noun.length
  }
  return found
}

/** "…, 12346 y 12347". */
function more(reading: Reading, from: number): Place[] {
  const found: Place[] = []
  const pattern = new RegExp(NEXT)
  for (let at = from; found.length < MORE_MAX; ) {
    pattern.lastIndex = at
    const [whole = '', token = ''] = pattern.exec(reading.text) ?? []
    const end = at + whole.length
    if (!token || !/\d{3}/.test(token) || !isOrder(token, false, after(reading, end))) return found
    found.push({ start: end - token.length, end })
    at = end
  }
  return found
}

function isOrder(token: string, isNumbered: boolean, following: string): boolean {
  const digits = token.replace(/\D/g, '').length
  if (digits < (isNumbered ? 1 : 3) || MONEY_AFTER.test(following) || /^[sb]\//.test(token)) return false
  if (/^:\d/.test(following)) return false
  if (isNumbered) return true
  if (/^(?:19|20)\d\d$/.test(token)) return false
  return digits < token.length || digits > 4 || !counts(following)
}
