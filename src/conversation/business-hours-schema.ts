import * as z from 'zod'
import { type BusinessHours, weekdays } from './business-hours.js'

const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time looks like 09:30; 24:00 ends a day')

const span = z
  .tuple([time, time])
  .refine(([from, to]) => from < to, 'ends before it begins; a span over midnight is written as two')

const spans = z.array(span).refine((all) => {
  const sorted = all.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sorted.every(([from], at) => at === 0 || (sorted[at - 1]?.[1] ?? '') <= from)
}, 'two spans of this day overlap')

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'a day looks like 2026-12-25')
  .refine((value) => isDay(value), 'there is no such day')

/** The shape of {@link BusinessHours}. */
export const businessHoursSchema: z.ZodType<BusinessHours> = z.strictObject({
  timeZone: z.string().refine(isTimeZone, 'is no time zone; write it as America/Bogota'),
  week: z.partialRecord(z.enum(weekdays), spans),
  holidays: z.array(day).exactOptional(),
})

function isDay(value: string): boolean {
  const atMs = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(value)
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
