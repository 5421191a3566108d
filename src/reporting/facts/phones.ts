import { before, type Place, type Reading } from './reading.js'

const GROUPS_MAX = 7
/** What may stand between two groups of one number. */
const SEPARATOR = /^(?:[ .-]| - |\) ?|\)-| ?\()$/
const CALLED_PHONE =
  /(?:(?:llam|marc|habl|escrib|contact|timbr)[a-zñ]{1,9} (?:porfa |por favor |nomas )?al?|tel|telf|tlf|telefono|cel|celu|celular|movil|fono|whats|whatsapp|wasap|wsp|wpp|linea)s?(?: (?:es|de contacto|es el|al|numero))?[:.# ]{0,3}[+(]{0,2}$/
/** Papers, cards, accounts and streets have numbers of the same length. */
const CALLED_OTHERWISE =
  /(?:dni|carnet|cedula|ci|cc|c\.c|rut|run|rfc|nit|ruc|cuit|cuil|curp|ine|ife|nie|nif|cif|pasaporte|cbu|clabe|cuenta|cta|iban|tarjeta|imei|serie|sku|nss|codigo|cp|postal|documento|identidad|identificacion)(?: (?:es|numero|n|nro|no|de|es el|es la))?[:.°# ]{0,3}$/
const COUNTRY_CODES = /^(?:1(?:809|829|849)|34|5[1-8]|50\d|59[1358])/
const YEARS = /^(?:19|20)\d\d$/

interface Group extends Place {
  readonly digits: string
}

/**
 * Telephone numbers: international ones, and those of 8 to 11 digits as the Spanish-speaking countries write them.
 * Whether a number is in use nobody can tell; one that may as well be something else needs the word for it.
 */
export function phones(reading: Reading): Place[] {
  const { text } = reading
  const groups = [...text.matchAll(/\d+/g)].map(
    ({ 0: digits, index }): Group => ({ digits, start: index, end: index + digits.length }),
  )
  const found: Place[] = []
  for (let at = 0; at < groups.length; ) {
    const taken = groupsOfPhone(reading, groups, at)
    if (taken > 0) found.push(placeOf(text, groups[at] as Group, groups[at + taken - 1] as Group))
    at += Math.max(1, taken)
  }
  return found
}

/** How many groups from this one on make a number; 0 for none. */
function groupsOfPhone(reading: Reading, groups: readonly Group[], from: number): number {
  const { text } = reading
  const first = groups[from] as Group
  const { start } = placeOf(text, first, first)
  if (!beginsAt(text, start)) return 0
  const led = before(reading, start)
  if (CALLED_OTHERWISE.test(led)) return 0
  const parts: string[] = []
  let best = 0
  for (let at = from; at < groups.length && parts.length < GROUPS_MAX; at++) {
    const group = groups[at] as Group
    if (at > from && !SEPARATOR.test(text.slice(groups[at - 1]?.end, group.start).slice(0, 4))) break
    parts.push(group.digits)
    if (endsAt(text, group.end) && isPhone(parts, text.slice(start, group.end), CALLED_PHONE.test(led)))
      best = parts.length
  }
  return best
}

function placeOf(text: string, first: Group, last: Group): Place {
  let { start } = first
  while (start > first.start - 3 && '+('.includes(text[start - 1] ?? ' ')) start--
  return { start, end: last.end }
}

function beginsAt(text: string, at: number): boolean {
  const [last = ' ', char = ' '] = [text[at - 2], text[at - 1]]
  if (/[a-z0-9ñ$#€₡@_/,-]/.test(char)) return false
  return !(/[.:]/.test(char) && /\d/.test(last))
}

/** Only a space may part a number from the next one. */
const endsAt = (text: string, at: number) =>
  !/^(?:[a-z0-9ñ%@_/°]|[.,:-]\d|-[a-z])/.test(text.slice(at, at + 2))

function isPhone(parts: readonly string[], written: string, isCalledSo: boolean): boolean {
  const digits = parts.join('')
  const { length } = digits
  if (length > 15 || new Set(digits).size === 1) return false
  if (written.startsWith('+') || written.startsWith('(+')) return length >= 8
  if (isCalledSo) return length >= 6 && length <= 13
  if (/^00[1-9]/.test(digits) && length >= 12) return true
  if (parts.length > 1) return isGrouped(parts, digits, written)
  switch (length) {
    case 9:
      return /^[679]|^09/.test(digits)
    case 10:
      return /^(?:11|[2-9]|0[2-9])/.test(digits)
    case 11:
      return /^0[24]|^(?:1(?:809|829|849)|34[679]|519|569|50\d|59[1358])/.test(digits)
    default:
      return (length === 12 || length === 13) && COUNTRY_CODES.test(digits)
  }
}

/** In groups: the last has two digits or more, and thousands look otherwise. */
function isGrouped(parts: readonly string[], digits: string, written: string): boolean {
  const last = parts.at(-1) as string
  if (last.length < 2 || parts.slice(1).some((part) => part.length < 2 && parts[0]?.length !== 2))
    return false
  if (written.includes('.') && parts.slice(1).every(({ length }) => length === 3)) return false
  if (/^\d+(?:\.\d+){3}$/.test(written) && parts.every((part) => Number(part) < 256)) return false
  switch (digits.length) {
    case 8:
      return parts.length === 2 && last.length === 4 && !parts.every((part) => YEARS.test(part))
    case 9:
      return /^[2679]|^09/.test(digits)
    case 10:
      return /^[1-9]|^0[2-9]/.test(digits)
    case 11:
      return /^[01]|^34|^51|^56|^50\d|^59[1358]/.test(digits)
    default:
      return (digits.length === 12 || digits.length === 13) && COUNTRY_CODES.test(digits)
  }
}
