import { dateOf, localTime, startOfDay } from './local-time.js'

/** The days of a week, as business hours name them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number]

/** When a team is there. */
export interface BusinessHours {
  /** IANA name, such as `America/Bogota`. */
  readonly timeZone: string
  /** Spans of each day, `["09:00", "18:00"]`, the end not included; over midnight they are two. */
  readonly week: Readonly<Partial<Record<Weekday, readonly (readonly [from: string, to: string])[]>>>
  /** Days on which it is closed: `2026-12-25`. */
  readonly holidays?: readonly string[]
}

/** A stretch of time, Unix milliseconds, the end not included. */
interface Span {
  readonly fromMs: number
  readonly toMs: number
}

const DAY_MS = 24 * 60 * 60_000
const DAYS_AHEAD = 14

/** True where the team is there at this time. */
export function isOpen(hours: BusinessHours, atMs: number): boolean {
  return spansOf(hours, dateOf(hours.timeZone, atMs)).some(
    ({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs,
  )
}

/** When the team is there next: `atMs` itself where it is there, null where it is not within 14 days. */
export function nextOpeningAtMs(hours: BusinessHours, atMs: number): number | null {
  for (const day of daysFrom(hours.timeZone, atMs, DAYS_AHEAD)) {
    const next = spansOf(hours, day).find(({ toMs }) => toMs > atMs)
    if (next) return Math.max(next.fromMs, atMs)
  }
  return null
}

/** Milliseconds of `[fromMs, toMs)` in which the team was there. */
export function openMsBetween(hours: BusinessHours, fromMs: number, toMs: number): number {
  if (toMs <= fromMs) return 0
  const days = daysFrom(hours.timeZone, fromMs, Math.ceil((toMs - fromMs) / DAY_MS) + 1)
  return days
    .flatMap((day) => spansOf(hours, day))
    .reduce((sum, span) => sum + Math.max(0, Math.min(span.toMs, toMs) - Math.max(span.fromMs, fromMs)), 0)
}

/** The spans of a local day, in order. */
function spansOf({ timeZone, week, holidays = [] }: BusinessHours, day: string): Span[] {
  if (holidays.includes(day)) return []
  const weekday = weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] as Weekday
  return (
    (week[weekday] ?? [])
      .map(([from, to]) => ({ fromMs: localTime(timeZone, day, from), toMs: localTime(timeZone, day, to) }))
      // A span that a change of the clock leaves out lasts for no time.
      .filter(({ fromMs, toMs }) => fromMs < toMs)
      .toSorted((a, b) => a.fromMs - b.fromMs)
  )
}

/** Local days from the one of `atMs` on. */
function daysFrom(timeZone: string, atMs: number, count: number): string[] {
  const first = Date.parse(`${dateOf(timeZone, atMs)}T12:00:00Z`)
  return Array.from({ length: count + 1 }, (_, n) => new Date(first + n * DAY_MS).toISOString().slice(0, 10))
}

/** The local calendar day of a time, `2026-11-24`. */
export const dayOf = dateOf

/** A local calendar day as a stretch of time; 23 or 25 hours long where the clock changes. */
export function dayRange(timeZone: string, day: string): { readonly fromMs: number; readonly toMs: number } {
  const next = new Date(Date.parse(`${day}T12:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
  return { fromMs: startOfDay(timeZone, day), toMs: startOfDay(timeZone, next) }
}
