import { changeAtMs, DAY_MS, dayText, offsetMs } from './time-zone.js'

/** The days of a week, as {@link BusinessHours} names them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number]

/** When a business is open, by the clocks of its own zone. Checked by `businessHoursSchema`. */
export interface BusinessHours {
  /** IANA name, such as `America/Santiago`. */
  readonly timeZone: string
  /** Spans `['09:00', '18:30']` by day, the end not included; `24:00` is the end of a day. A day left out is closed. */
  readonly week: Readonly<Partial<Record<Weekday, readonly (readonly [from: string, to: string])[]>>>
  /** Days on which it is closed, `2026-12-25`. */
  readonly holidays?: readonly string[]
}

const MINUTE_MS = 60_000
const LOOK_AHEAD_MS = 14 * DAY_MS

/** Whether the zone's clocks show an open hour. An hour that comes twice is open twice. */
export function isOpen(hours: BusinessHours, atMs: number): boolean {
  const localMs = atMs + offsetMs(hours.timeZone, atMs)
  return localSpans(hours, localMs, localMs + 1).length > 0
}

/** `atMs` itself where it is open, else the next opening; null where there is none within 14 days. */
export function nextOpeningAtMs(hours: BusinessHours, atMs: number): number | null {
  for (const [fromMs] of openSpans(hours, atMs, atMs + LOOK_AHEAD_MS)) return fromMs
  return null
}

/** Open milliseconds in `[fromMs, toMs)`; 0 where the end is not after the start. */
export function openMsBetween(hours: BusinessHours, fromMs: number, toMs: number): number {
  let openMs = 0
  for (const [startMs, endMs] of openSpans(hours, fromMs, toMs)) openMs += endMs - startMs
  return openMs
}

type Span = readonly [fromMs: number, toMs: number]

/** Open spans in order. Goes by stretches in which the zone keeps its offset: there, local time is a plain line. */
function* openSpans(hours: BusinessHours, fromMs: number, toMs: number): Generator<Span> {
  const { timeZone } = hours
  let startMs = fromMs
  let offset = offsetMs(timeZone, startMs)
  while (startMs < toMs) {
    let endMs = Math.min(startMs + DAY_MS, toMs)
    let nextOffset = offsetMs(timeZone, endMs)
    if (nextOffset !== offset) {
      endMs = changeAtMs(timeZone, startMs, endMs)
      nextOffset = offsetMs(timeZone, endMs)
    }
    for (const [from, to] of localSpans(hours, startMs + offset, endMs + offset))
      yield [from - offset, to - offset]
    startMs = endMs
    offset = nextOffset
  }
}

/** Open spans in a stretch of local time, which is written as if it were UTC. */
function localSpans({ week, holidays = [] }: BusinessHours, fromMs: number, toMs: number): Span[] {
  const spans: Span[] = []
  for (let dayMs = Math.floor(fromMs / DAY_MS) * DAY_MS; dayMs < toMs; dayMs += DAY_MS) {
    if (holidays.includes(dayText(dayMs))) continue
    for (const [from, to] of week[weekdayOf(dayMs)] ?? []) {
      const startMs = Math.max(fromMs, dayMs + minutes(from) * MINUTE_MS)
      const endMs = Math.min(toMs, dayMs + minutes(to) * MINUTE_MS)
      if (startMs < endMs) spans.push([startMs, endMs])
    }
  }
  return spans.sort(([a], [b]) => a - b)
}

const weekdayOf = (dayMs: number) => weekdays[(new Date(dayMs).getUTCDay() + 6) % 7] as Weekday

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
