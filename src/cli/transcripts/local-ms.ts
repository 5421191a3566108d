import { offsetMs } from '../../conversation/time-zone.js'

/** What a calendar and a clock on a wall show. */
export interface WallTime {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly hour: number | undefined
  readonly minute: number | undefined
  readonly second: number | undefined
}

const QUARTER_MS = 15 * 60_000
const offsets = new Map<string, number>()

/** The moment at which the clocks of a zone show this; null where there is no such date or time. */
export function localMs(
  { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 }: WallTime,
  timeZone: string,
): number | null {
  const full = year < 100 ? 2000 + year : year
  const wall = Date.UTC(full, month - 1, day, hour, minute, second)
  const shown = new Date(wall)
  const isReal =
    shown.getUTCFullYear() === full &&
    shown.getUTCMonth() === month - 1 &&
    shown.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  if (!isReal) return null
  // Twice: the first offset may be that of the other side of a change of the clocks.
  const once = wall - offsetAt(timeZone, wall)
  return wall - offsetAt(timeZone, once)
}

/** Asking a calendar is slow, and no zone changes within a quarter of an hour. */
export function offsetAt(timeZone: string, atMs: number): number {
  if (timeZone === 'UTC') return 0
  const quarter = Math.floor(atMs / QUARTER_MS)
  const key = `${timeZone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size >= OFFSETS_MAX) offsets.clear()
  const offset = offsetMs(timeZone, quarter * QUARTER_MS)
  offsets.set(key, offset)
  return offset
}

const OFFSETS_MAX = 20_000
