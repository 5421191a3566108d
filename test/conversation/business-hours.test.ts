import * as fc from 'fast-check'
import {
  type BusinessHours,
  dayOf,
  dayRange,
  isOpen,
  nextOpeningAtMs,
  openMsBetween,
  type Weekday,
  weekdays,
} from 'relevo'
import { describe, expect, it } from 'vitest'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const at = (iso: string) => Date.parse(iso)

/** Clocks that change at midnight, at two, by half an hour, no more, and never. */
const zones = [
  'America/Santiago',
  'Europe/Madrid',
  'America/Asuncion',
  'America/Mexico_City',
  'America/Havana',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
]

const office: BusinessHours = {
  timeZone: 'America/Mexico_City',
  week: {
    mon: [
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ],
    tue: [['09:00', '18:00']],
    fri: [['20:00', '24:00']],
    sat: [['00:00', '02:30']],
  },
  holidays: ['2026-12-25'],
}
const everyDay = (timeZone: string, from: string, to: string): BusinessHours => ({
  timeZone,
  week: Object.fromEntries(weekdays.map((day) => [day, [[from, to]]])),
})

// Mexico City has been six hours behind all year since 2022. 2026-11-23 is a Monday.
describe('an office', () => {
  it.each<[string, string, boolean]>([
    ['before it opens', '2026-11-23T14:59:59.999Z', false],
    ['as it opens', '2026-11-23T15:00:00Z', true],
    ['to the last millisecond', '2026-11-23T18:59:59.999Z', true],
    ['as it closes for lunch', '2026-11-23T19:00:00Z', false],
    ['after lunch', '2026-11-23T20:00:00Z', true],
    ['on a day left out', '2026-11-25T18:00:00Z', false],
    ['up to midnight', '2026-11-28T05:59:59.999Z', true],
    ['past midnight, by the span of the next day', '2026-11-28T06:00:00Z', true],
    ['on a holiday', '2026-12-26T03:00:00Z', false],
    ['past midnight after a holiday', '2026-12-26T06:00:00Z', true],
  ])('%s', (_when, iso, open) => {
    expect(isOpen(office, at(iso))).toBe(open)
  })

  it.each<[string, string, string]>([
    ['is now where it is open', '2026-11-23T15:30:00.123Z', '2026-11-23T15:30:00.123Z'],
    ['is after lunch', '2026-11-23T19:00:00Z', '2026-11-23T20:00:00Z'],
    ['is the next open day', '2026-11-25T00:00:00Z', '2026-11-28T02:00:00Z'],
    ['is after the holiday', '2026-12-25T12:00:00Z', '2026-12-26T06:00:00Z'],
  ])('the next opening %s', (_what, from, opening) => {
    expect(nextOpeningAtMs(office, at(from))).toBe(at(opening))
  })

  it('that stays shut for 14 days has no next opening', () => {
    const mondays: BusinessHours = { timeZone: 'UTC', week: { mon: [['09:00', '10:00']] } }
    const closed = at('2026-11-23T10:00:00Z')
    const twice = ['2026-11-30', '2026-12-07']
    expect(nextOpeningAtMs(mondays, closed)).toBe(at('2026-11-30T09:00:00Z'))
    expect(nextOpeningAtMs({ ...mondays, holidays: ['2026-11-30'] }, closed)).toBe(at('2026-12-07T09:00:00Z'))
    expect(nextOpeningAtMs({ ...mondays, holidays: twice }, closed)).toBeNull()
    expect(nextOpeningAtMs({ ...mondays, week: {} }, closed)).toBeNull()
    const later = at('2026-12-07T09:00:00Z')
    const shut = { ...mondays, holidays: ['2026-11-23', '2026-11-30'] }
    expect(nextOpeningAtMs(shut, later - 14 * DAY)).toBeNull()
    expect(nextOpeningAtMs(shut, later - 14 * DAY + 1)).toBe(later)
  })

  it('counts what it was open', () => {
    const [monday, sunday] = [at('2026-11-23T06:00:00Z'), at('2026-11-29T06:00:00Z')]
    // Mon 4 + 4, Tue 9, Fri 4, Sat 2.5
    expect(openMsBetween(office, monday, sunday)).toBe(23.5 * HOUR)
    expect(openMsBetween(office, at('2026-11-23T18:00:00Z'), at('2026-11-23T20:00:00.001Z'))).toBe(HOUR + 1)
    expect(openMsBetween(office, sunday, monday)).toBe(0)
    expect(openMsBetween(office, monday + 10 * HOUR, monday + 10 * HOUR)).toBe(0)
  })

  it('may name the spans of a day in any order', () => {
    const { mon = [] } = office.week
    const turned = { ...office, week: { mon: mon.toReversed() } }
    expect(nextOpeningAtMs(turned, at('2026-11-23T12:00:00Z'))).toBe(at('2026-11-23T15:00:00Z'))
  })
})

describe('clock changes', () => {
  it.each<[string, string, string, string, string, number]>([
    ['an hour that comes twice is open twice', 'Europe/Madrid', '02:00', '03:00', '2026-10-25', 2],
    ['an hour that is skipped is not open', 'Europe/Madrid', '02:00', '03:00', '2026-03-29', 0],
    ['half an hour comes twice', 'Australia/Lord_Howe', '01:00', '02:00', '2026-04-05', 1.5],
    ['half an hour is skipped', 'Australia/Lord_Howe', '02:00', '03:00', '2026-10-04', 0.5],
    ['the last hour of a day comes twice', 'America/Santiago', '23:00', '24:00', '2026-04-04', 2],
    ['the first hour of a day is skipped', 'America/Santiago', '00:00', '02:00', '2026-09-06', 1],
  ])('%s in %s: %s to %s on %s', (_what, timeZone, from, to, day, hours) => {
    const { fromMs, toMs } = dayRange(timeZone, day)
    expect(openMsBetween(everyDay(timeZone, from, to), fromMs, toMs)).toBe(hours * HOUR)
  })

  it('an opening in a skipped hour is the moment the clocks change', () => {
    const hours = everyDay('America/Santiago', '00:00', '02:00')
    expect(nextOpeningAtMs(hours, at('2026-09-06T03:00:00Z'))).toBe(at('2026-09-06T04:00:00Z'))
  })
})

describe('a calendar day', () => {
  it.each<[string, string, string, string, number]>([
    ['America/Mexico_City', '2026-11-24', '2026-11-24T06:00:00Z', '2026-11-25T06:00:00Z', 24],
    ['America/Santiago', '2026-04-04', '2026-04-04T03:00:00Z', '2026-04-05T04:00:00Z', 25],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z', '2026-09-07T03:00:00Z', 23],
    ['Europe/Madrid', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
    ['Europe/Madrid', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', 24.5],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z', 0],
  ])('in %s, %s', (timeZone, day, from, to, hours) => {
    const { fromMs, toMs } = dayRange(timeZone, day)
    expect([new Date(fromMs), new Date(toMs)]).toEqual([new Date(from), new Date(to)])
    expect((toMs - fromMs) / HOUR).toBe(hours)
  })

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
    'is none where it says "%s"',
    (day) => {
      expect(() => dayRange('UTC', day)).toThrow(TypeError)
    },
  )

  it.each(zones)(
    'follows on the one before, and holds what is of that day, for 9,000 days of %s',
    (timeZone) => {
      let { toMs: expected } = dayRange(timeZone, '2011-05-14')
      for (let n = 1; n <= 9000; n++) {
        const day = new Date(at('2011-05-14') + n * DAY).toISOString().slice(0, 10)
        const { fromMs, toMs } = dayRange(timeZone, day)
        if (fromMs !== expected) expect.fail(`${day} does not follow on the day before`)
        if (fromMs < toMs && (dayOf(timeZone, fromMs) !== day || dayOf(timeZone, toMs - 1) !== day))
          expect.fail(`${day} holds what is of another day`)
        expected = toMs
      }
    },
  )
})

/** What the zone's own clocks read, told by the runtime alone: day of the week, date and time. */
function reader(timeZone: string) {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (atMs: number) => clock.format(atMs)
}

/** The slow way: looks at the clock and asks whether a span of that day holds what it reads. */
function slowly(hours: BusinessHours): (atMs: number) => boolean {
  const read = reader(hours.timeZone)
  return (atMs) => {
    const [date = '', time = ''] = read(atMs).split(' ')
    const weekday = weekdays[(new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7] as Weekday
    const isHoliday = hours.holidays?.includes(date) ?? false
    return !isHoliday && (hours.week[weekday] ?? []).some(([from, to]) => from <= time && time < to)
  }
}

const clockTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
/** Up to three spans of a day that do not overlap, on a grid of so many minutes. */
const anyDay = (grid: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 / grid }), { maxLength: 6 })
    .map((cuts) => cuts.sort((a, b) => a - b).map((cut) => clockTime(cut * grid)))
    .map((cuts) =>
      Array.from(
        { length: Math.floor(cuts.length / 2) },
        (_, n) => [cuts[2 * n] as string, cuts[2 * n + 1] as string] as const,
      ),
    )
const anyWeek = (grid: number) =>
  fc.record(
    Object.fromEntries(weekdays.map((day) => [day, anyDay(grid)])) as Record<
      Weekday,
      ReturnType<typeof anyDay>
    >,
    { requiredKeys: [] },
  )

describe('beside a slow reference', () => {
  it.each(zones.slice(0, 6))('9,000 days of %s agree, half an hour by half an hour', (timeZone) => {
    const [week = {}] = fc.sample(anyWeek(30), { numRuns: 1, seed: zones.indexOf(timeZone) })
    const hours: BusinessHours = { timeZone, week, holidays: ['2012-01-01', '2020-10-04', '2026-09-06'] }
    const open = slowly(hours)
    // Thirty days at a time, so that a difference names its month.
    for (let month = 0; month < 300; month++) {
      const fromMs = at('2011-06-01') + month * 30 * DAY
      let slowMs = 0
      for (let n = 0; n < 30 * 48; n++) if (open(fromMs + n * 30 * MINUTE)) slowMs += 30 * MINUTE
      if (openMsBetween(hours, fromMs, fromMs + 30 * DAY) !== slowMs)
        expect(openMsBetween(hours, fromMs, fromMs + 30 * DAY), new Date(fromMs).toISOString()).toBe(slowMs)
    }
  })

  /** Around the changes of 2026 and of years with other rules, and anywhere else. */
  const anyStart = fc
    .tuple(
      fc.constantFrom(
        '2026-04-04',
        '2026-09-05',
        '2026-03-28',
        '2026-10-24',
        '2026-10-03',
        '2023-03-25',
        '2011-12-29',
      ),
      fc.integer({ min: -2880, max: 2880 }),
    )
    .map(([day, minute]) => at(day) + minute * MINUTE)

  it('two days agree minute by minute: what is open, how long, and when it opens next', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        anyWeek(1),
        anyStart,
        fc.integer({ min: 1, max: 2880 }),
        (timeZone, week, fromMs, length) => {
          const hours: BusinessHours = { timeZone, week, holidays: ['2026-04-05'] }
          const open = slowly(hours)
          const minutes = Array.from({ length }, (_, n) => fromMs + n * MINUTE)
          const isOpenAt = minutes.filter(open)
          expect(openMsBetween(hours, fromMs, fromMs + length * MINUTE)).toBe(isOpenAt.length * MINUTE)
          expect(minutes.filter((atMs) => isOpen(hours, atMs))).toEqual(isOpenAt)
          const next = nextOpeningAtMs(hours, fromMs)
          const inReach = next !== null && next < fromMs + length * MINUTE ? next : undefined
          expect(inReach).toBe(isOpenAt[0])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('time is counted once, wherever a stretch is cut', () => {
    const anyAtMs = fc.integer({ min: at('2020-01-01'), max: at('2027-01-01') })
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        anyWeek(1),
        anyAtMs,
        fc.tuple(fc.nat(20 * DAY), fc.nat(20 * DAY)),
        (timeZone, week, fromMs, [first, second]) => {
          const hours: BusinessHours = { timeZone, week }
          const [cutMs, toMs] = [fromMs + first, fromMs + first + second]
          expect(openMsBetween(hours, fromMs, cutMs) + openMsBetween(hours, cutMs, toMs)).toBe(
            openMsBetween(hours, fromMs, toMs),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})
