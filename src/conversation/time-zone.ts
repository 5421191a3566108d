/** A day of 24 hours, in milliseconds. Calendar days with a clock change are shorter or longer: see {@link dayRange}. */
export const DAY_MS = 86_400_000

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Throws a RangeError for an unknown zone. */
export function offsetMs(timeZone: string, atMs: number): number {
  const field: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(atMs)) field[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000
}

/** The first instant in `(fromMs, toMs]` at which a zone has another offset than at `fromMs`, if it changes once there. */
export function changeAtMs(timeZone: string, fromMs: number, toMs: number): number {
  const before = offsetMs(timeZone, fromMs)
  let [low, high] = [fromMs, toMs]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMs(timeZone, middle) === before) low = middle
    else high = middle
  }
  return high
}

/** The calendar day that a zone's clocks show at an instant: `2026-11-24`. */
export function dayOf(timeZone: string, atMs: number): string {
  return dayText(atMs + offsetMs(timeZone, atMs))
}

/** The day of a local time that is written as if it were UTC. */
export const dayText = (localMs: number) => new Date(localMs).toISOString().slice(0, 10)

/**
 * A local calendar day as `[fromMs, toMs)`: 23 or 25 hours long where the clocks change, empty where a zone skipped it.
 * @throws TypeError where `day` is no real date of the form `2026-11-24`.
 */
export function dayRange(timeZone: string, day: string): { fromMs: number; toMs: number } {
  const localMs = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN
  if (Number.isNaN(localMs) || dayText(localMs) !== day) throw new TypeError(`no such day: ${day}`)
  return { fromMs: startMs(timeZone, localMs), toMs: startMs(timeZone, localMs + DAY_MS) }
}

/** When a local midnight comes: the first of two, or, where the clocks skip it, the moment they do. */
function startMs(timeZone: string, localMs: number): number {
  const [earlier, later] = [localMs - DAY_MS, localMs + DAY_MS].map((atMs) => offsetMs(timeZone, atMs)) as [
    number,
    number,
  ]
  for (const offset of [earlier, later])
    if (offsetMs(timeZone, localMs - offset) === offset) return localMs - offset
  return changeAtMs(timeZone, localMs - later, localMs - earlier)
}
