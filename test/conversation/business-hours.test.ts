import * as fc from 'fast-check'
import {
  type BusinessHours,
  businessHoursSchema,
  dayOf,
  dayRange,
  isOpen,
  nextOpeningAtMs,
  openMsBetween,
  weekdays,
} from 'relevo'
import { describe, expect, it } from 'vitest'

const HOUR_MS = 3_600_000
const office: BusinessHours = {
  timeZone: 'America/Bogota',
  week: Object.fromEntries(
    weekdays.slice(0, 5).map((day) => [
      day,
      [
        ['08:00', '12:00'],
        ['14:00', '18:00'],
      ],
    ]),
  ),
  holidays: ['2026-12-25'],
}
const at = (iso: string) => Date.parse(iso)

describe('a shop in Bogotá (UTC-5)', () => {
  it.each([
    ['2026-11-24T13:00:00Z', true],
    ['2026-11-24T12:59:59Z', false],
    ['2026-11-24T17:00:00Z', false],
    ['2026-11-24T19:00:00Z', true],
    ['2026-11-24T23:00:00Z', false],
    ['2026-11-28T15:00:00Z', false],
    ['2026-12-25T15:00:00Z', false],
  ])('at %s is open: %s', (iso, open) => {
    expect(isOpen(office, at(iso))).toBe(open)
  })

  it.each([
    ['2026-11-24T14:00:00Z', '2026-11-24T14:00:00Z'],
    ['2026-11-24T17:30:00Z', '2026-11-24T19:00:00Z'],
    ['2026-11-27T23:00:00Z', '2026-11-30T13:00:00Z'],
    ['2026-12-24T23:30:00Z', '2026-12-28T13:00:00Z'],
  ])('from %s on it is open next at %s', (iso, next) => {
    expect(nextOpeningAtMs(office, at(iso))).toBe(at(next))
  })

  it('was open for as long as its spans say', () => {
    expect(openMsBetween(office, at('2026-11-23T00:00:00Z'), at('2026-11-30T00:00:00Z'))).toBe(40 * HOUR_MS)
    expect(openMsBetween(office, at('2026-11-24T16:00:00Z'), at('2026-11-24T20:00:00Z'))).toBe(2 * HOUR_MS)
    expect(openMsBetween(office, at('2026-11-24T20:00:00Z'), at('2026-11-24T16:00:00Z'))).toBe(0)
  })

  it('that never opens opens never', () => {
    expect(nextOpeningAtMs({ timeZone: 'UTC', week: {} }, 0)).toBeNull()
  })
})

describe('days on which the clock changes', () => {
  it.each([
    ['Europe/Madrid', '2026-03-29', 23],
    ['Europe/Madrid', '2026-10-25', 25],
    ['America/Santiago', '2026-09-06', 23],
    ['America/Santiago', '2026-04-04', 25],
    ['America/Mexico_City', '2026-04-05', 24],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
  ])('%s, %s: %d hours', (timeZone, day, hours) => {
    const { fromMs, toMs } = dayRange(timeZone, day)
    expect((toMs - fromMs) / HOUR_MS).toBe(hours)
    expect([dayOf(timeZone, fromMs), dayOf(timeZone, toMs - 1)]).toEqual([day, day])
    expect([dayOf(timeZone, fromMs - 1), dayOf(timeZone, toMs)]).not.toContain(day)
  })
})

const anyTime = fc.integer({ min: 0, max: 24 * 4 }).map((quarter) => {
  const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
})
const anyHours: fc.Arbitrary<BusinessHours> = fc.record({
  timeZone: fc.constantFrom(
    'America/Santiago',
    'Europe/Madrid',
    'America/Asuncion',
    'UTC',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ),
  week: fc
    .array(fc.uniqueArray(anyTime, { minLength: 2, maxLength: 6 }), { minLength: 7, maxLength: 7 })
    .map((days) =>
      Object.fromEntries(
        days.map((times, n) => {
          const sorted = times.toSorted()
          const spans = sorted.flatMap((from, at) =>
            at % 2 === 0 && sorted[at + 1] ? [[from, sorted[at + 1]]] : [],
          )
          return [weekdays[n], spans]
        }),
      ),
    ),
  holidays: fc.constant(['2026-10-25', '2026-04-04']),
})

/** Slow and plain: what the wall clock shows, minute by minute. */
function openSlowly({ timeZone, week, holidays = [] }: BusinessHours, atMs: number): boolean {
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(atMs)
  const part = (type: string) => shown.find((one) => one.type === type)?.value ?? ''
  if (holidays.includes(`${part('year')}-${part('month')}-${part('day')}`)) return false
  const spans = week[part('weekday').toLowerCase() as (typeof weekdays)[number]] ?? []
  const time = `${part('hour')}:${part('minute')}`
  return spans.some(([from, to]) => from <= time && time < to)
}

describe('against a slow reference, also where the clock changes', () => {
  // A day on which an hour is shown twice has two answers to "open until 02:30": left out, as shops close then.
  const days = [
    '2026-03-28',
    '2026-03-29',
    '2026-06-15',
    '2026-09-05',
    '2026-09-06',
    '2026-10-03',
    '2026-10-04',
    '2026-12-31',
  ]

  it('200 times a stretch of three hours is as open', () => {
    fc.assert(
      fc.property(
        anyHours,
        fc.constantFrom(...days),
        fc.integer({ min: 0, max: 24 * 60 }),
        (hours, day, minute) => {
          const fromMs = at(`${day}T00:00:00Z`) + minute * 60_000
          let slow = 0
          for (let n = 0; n < 180; n++) {
            const open = openSlowly(hours, fromMs + n * 60_000)
            expect(isOpen(hours, fromMs + n * 60_000)).toBe(open)
            if (open) slow += 60_000
          }
          expect(openMsBetween(hours, fromMs, fromMs + 180 * 60_000)).toBe(slow)
          const next = nextOpeningAtMs(hours, fromMs)
          if (next !== null) expect(openSlowly(hours, next)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('hours that cannot be', () => {
  it.each([
    [{ timeZone: 'Bogota', week: {} }, 'is no time zone'],
    [{ timeZone: 'UTC', week: { mon: [['9:00', '18:00']] } }, 'a time looks like 09:30'],
    [{ timeZone: 'UTC', week: { mon: [['18:00', '09:00']] } }, 'ends before it begins'],
    [
      {
        timeZone: 'UTC',
        week: {
          mon: [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      'overlap',
    ],
    [{ timeZone: 'UTC', week: { lunes: [] } }, 'Unrecognized key'],
    [{ timeZone: 'UTC', week: {}, holidays: ['2026-02-30'] }, 'there is no such day'],
  ])('%j', (hours, why) => {
    expect(businessHoursSchema.safeParse(hours).error?.message ?? '').toContain(why)
  })

  it('those of an office can', () => {
    expect(businessHoursSchema.parse(office)).toEqual(office)
  })
})
