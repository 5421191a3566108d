import { after, before, type Place, places, type Reading } from './reading.js'

const HASHED = /(?<![a-z0-9ñ&#/])# ?([a-z]{0,4}-?\d{3,20}(?:-[a-z0-9]{1,12}){0,3})(?![a-z0-9ñ])/g
const CODE =
  /(?<![a-z0-9ñ@./_$#-])(?:[a-z]{1,5}(?:-?\d{5,14}|-\d{2,8}-\d{3,10}|-\d{4,14})|\d{3}-\d{7}-\d{7})(?![a-z0-9ñ@_]|[-./][a-z0-9])/g
const DIGITS = /(?<![a-z0-9ñ.,:/$€₡#%+@_-]|\d )\d{5,7}(?![a-z0-9ñ%€₡$°@]|[.,:/-]\d| ?%| \d)/g

/** Streets of Colombia, house numbers and colours have a # as well. */
const NO_HASH =
  /(?:calle|cll?|carrera|cra|kra?|avenida|av|diagonal|diag|transversal|tv|manzana|mz|casa|depto|apto|local|piso|interior|int|lote|color|top)\.? ?\d{0,4} ?[a-z]{0,4} ?$/
const NO_CODE = /(?:sku|modelo|placas?|patente|matricula|serie|serial|imei|codigo postal|cupon|vuelo) ?:? ?$/
/** Identity papers of Venezuela. */
const PAPER = /^[vejg]-?\d{6,9}$/
const OTHER_NUMBER =
  /(?:^|[^a-zñ])(?:cp|c\.p\.?|postal|codigo|dni|carnet|cedula|casa|lote|documento|rut|nit|ruc|calle|avenida|av|km|casi|unos|unas|como|hasta|entre|son|somos|tengo|tenemos|gane|cobr[a-z]{1,4}|pag[a-z]{1,4}|cuesta[n]?|costo|vale[n]?|precio|total|deposit[a-z]{1,4}|transfer[a-z]{1,5}|cost[a-z]{1,4}|por|de|x|clave|pin|token|contraseña|verificacion|dan|debo|deben|ofrezco|doy|gast[a-z]{1,3}|saldo|otp|mil)(?: (?:es|de|los|las|el))?[: ]{0,2}$/
const GOES_ON =
  /^ ?(?:$|[\n.,;:!?)]|(?:y|no|que|pero|aun|todavia|ya|por favor|porfa|xfa|gracias|me|lo|la|se|es|si|fue|a nombre|como|cuando|donde|esta|sigue|llego|llega)(?![a-zñ]))/

const isYear = (value: string) => /^(?:19|20)\d\d$/.test(value)

/** Numbers of orders that nobody calls so, where they can hardly be anything else: "#4839", "MX-10482", "el 483920". */
export function bareOrders(reading: Reading): Place[] {
  return [
    ...places(
      reading,
      HASHED,
      ({ 1: value = '', index }) => !isYear(value) && !NO_HASH.test(before(reading, index)),
    ),
    ...places(reading, CODE, ({ 0: found, index }) => isCode(reading, found, index)),
    ...places(
      reading,
      DIGITS,
      ({ 0: found, index }) =>
        GOES_ON.test(after(reading, index + found.length)) && !OTHER_NUMBER.test(before(reading, index)),
    ),
  ]
}

/** Codes are written in capitals; "iphone15000" is not. */
function isCode(reading: Reading, found: string, at: number): boolean {
  const written = reading.written(at, at + found.length)
  return written === written.toUpperCase() && !PAPER.test(found) && !NO_CODE.test(before(reading, at))
}
