const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making one is slow; there are as many as time zones in use. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const fresh = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(timeZone, fresh)
  return fresh
}

/** What a clock on the wall shows, as if it were UTC. */
function wallMs(timeZone: string, atMs: number): number {
  const parts = formatterOf(timeZone).formatToParts(atMs)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  return (
    Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second')) +
    (((atMs % 1000) + 1000) % 1000)
  )
}

/** The local calendar day of a time, `2026-11-24`. */
export function dateOf(timeZone: string, atMs: number): string {
  return new Date(wallMs(timeZone, atMs)).toISOString().slice(0, 10)
}

/**
 * When a clock on the wall shows this time (`09:30`; `24:00` is the next day's beginning). Of a time shown twice, the
 * first; a time that a change of the clock leaves out is when the clock jumps over it.
 */
export function localTime(timeZone: string, day: string, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const wanted = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000
  // The offset is that of a day earlier or of a day later; the earlier instant at which the clock has come so far counts.
  const candidates = [-DAY_MS, DAY_MS]
    .map((shift) => wanted - (wallMs(timeZone, wanted + shift) - (wanted + shift)))
    .toSorted((a, b) => a - b)
  const exact = candidates.find((atMs) => wallMs(timeZone, atMs) === wanted)
  return exact ?? firstAfter(timeZone, candidates[0] as number, candidates[1] as number, wanted)
}

/** When a local day begins. */
export const startOfDay = (timeZone: string, day: string): number => localTime(timeZone, day, '00:00')

const DAY_MS = 24 * 60 * 60_000

/** The first millisecond between two at which the clock on the wall is at or past a time. */
function firstAfter(timeZone: string, fromMs: number, toMs: number, wanted: number): number {
  let [low, high] = [fromMs, toMs]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (wallMs(timeZone, middle) >= wanted) high = middle
    else low = middle + 1
  }
  return low
}
