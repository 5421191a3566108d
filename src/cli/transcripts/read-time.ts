import { localMs } from './local-ms.js'
import type { DateOrder } from './transcript-line.js'

/** From this on a number is milliseconds, below it seconds: 1973 in the one, 5138 in the other. */
const MS_FROM = 100_000_000_000
/** The last moment that a date can tell. */
const MS_MAX = 8_640_000_000_000_000

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(Z|[+-]\d{2}:?\d{2})?$/i
const SPOKEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?$/

/** Reads a moment: Unix seconds or milliseconds, ISO 8601, or `24/11/2026 20:05`. Null for what is none. */
export function readTime(value: unknown, timeZone: string, order: DateOrder | null): number | null {
  if (typeof value === 'number') return ofNumber(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^\d{9,16}(?:\.\d{1,6})?$/.test(text)) return ofNumber(Number(text))
  const iso = ISO.exec(text)
  if (iso) return ofIso(iso, timeZone)
  const spoken = SPOKEN.exec(text)
  if (!spoken) return null
  const [, first, second, year, hour, minute, sec] = spoken.map(Number) as number[]
  const [day, month] = order === 'mdy' ? [second, first] : [first, second]
  return localMs({ year, month, day, hour, minute, second: spoken[6] === undefined ? 0 : sec }, timeZone)
}

function ofNumber(value: number): number | null {
  if (!Number.isFinite(value) || value < 0) return null
  const ms = Math.round(value < MS_FROM ? value * 1000 : value)
  return ms <= MS_MAX ? ms : null
}

function ofIso(match: RegExpExecArray, timeZone: string): number | null {
  const part = (at: number) => Number(match[at] ?? 0)
  const at = {
    year: part(1),
    month: part(2),
    day: part(3),
    hour: part(4),
    minute: part(5),
    second: part(6),
  }
  const fraction = Math.floor(Number(`0.${match[7] ?? 0}`) * 1000)
  const zone = match[8]
  const ms = localMs(at, zone === undefined ? timeZone : 'UTC')
  if (ms === null) return null
  if (zone === undefined || zone.toUpperCase() === 'Z') return ms + fraction
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  const sign = zone.startsWith('-') ? 1 : -1
  return ms + fraction + sign * (hours * 60 + minutes) * 60_000
}
