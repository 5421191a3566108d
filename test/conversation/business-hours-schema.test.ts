import { businessHoursSchema } from 'relevo'
import { describe, expect, it } from 'vitest'

const valid = {
  timeZone: 'America/Santiago',
  week: {
    mon: [
      ['00:00', '09:00'],
      ['09:00', '24:00'],
    ],
    sun: [],
  },
  holidays: ['2028-02-29'],
}

describe('hours that are taken', () => {
  it.each<[string, object]>([
    ['with spans that touch, a closed day and a leap day', valid],
    ['without holidays', { timeZone: 'UTC', week: {} }],
  ])('%s', (_what, hours) => {
    expect(businessHoursSchema.parse(hours)).toEqual(hours)
  })
})

describe('hours that are refused, and where', () => {
  const week = (mon: unknown) => ({ ...valid, week: { mon } })
  it.each<[string, unknown, (string | number)[], RegExp]>([
    ['an unknown zone', { ...valid, timeZone: 'America/Chile' }, ['timeZone'], /IANA/],
    ['an offset for a zone', { ...valid, timeZone: '-03:00' }, ['timeZone'], /IANA/],
    ['no zone', { ...valid, timeZone: '' }, ['timeZone'], /IANA/],
    ['an unknown day', { ...valid, week: { lunes: [] } }, ['week'], /lunes/],
    ['an hour that is none', week([['09:00', '25:00']]), ['week', 'mon', 0, 1], /HH:MM/],
    ['a minute past the end of the day', week([['09:00', '24:01']]), ['week', 'mon', 0, 1], /HH:MM/],
    ['a time without its zero', week([['9:00', '18:00']]), ['week', 'mon', 0, 0], /HH:MM/],
    ['a span over midnight', week([['20:00', '02:00']]), ['week', 'mon', 0], /two spans/],
    ['an empty span', week([['09:00', '09:00']]), ['week', 'mon', 0], /before it starts/],
    ['a span of one time', week([['09:00']]), ['week', 'mon', 0], /./],
    [
      'spans that overlap',
      week([
        ['14:00', '18:00'],
        ['09:00', '14:01'],
      ]),
      ['week', 'mon', 1],
      /overlaps with span 0/,
    ],
    [
      'a day that does not exist',
      { ...valid, holidays: ['2026-12-25', '2026-02-29'] },
      ['holidays', 1],
      /2026-12-25/,
    ],
    ['a day in other words', { ...valid, holidays: ['25/12/2026'] }, ['holidays', 0], /2026-12-25/],
    ['what it does not know', { ...valid, closed: true }, [], /closed/],
  ])('%s', (_what, hours, path, message) => {
    const issues = businessHoursSchema.safeParse(hours).error?.issues ?? []
    expect(issues.map((issue) => issue.path)).toContainEqual(path)
    expect(issues.find((issue) => issue.path.join() === path.join())?.message).toMatch(message)
  })

  it('two wrong spans are each told once', () => {
    const { error } = businessHoursSchema.safeParse(
      week([
        ['10:00', '09:00'],
        ['12:00', '11:00'],
        ['08:00', '13:00'],
      ]),
    )
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['week.mon.0', 'week.mon.1'])
  })
})
