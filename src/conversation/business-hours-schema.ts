import * as z from 'zod'
import { type BusinessHours, weekdays } from './business-hours.js'

const SPANS_MAX = 24
const HOLIDAYS_MAX = 1000

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time is HH:MM, from 00:00 to 24:00')

const spans = z
  .array(
    z
      .tuple([time, time])
      .refine(([from, to]) => from < to, 'ends before it starts; over midnight is written as two spans'),
  )
  .max(SPANS_MAX)
  .superRefine((day, context) => {
    if (day.some(([from, to]) => from >= to)) return
    day.forEach(([from, to], at) => {
      const other = day.findIndex(([otherFrom, otherTo]) => from < otherTo && otherFrom < to)
      if (other < at) context.addIssue({ code: 'custom', path: [at], message: `overlaps with span ${other}` })
    })
  })

/** The shape of {@link BusinessHours}; an error names the path. */
export const businessHoursSchema = z.strictObject({
  timeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, 'is not a time zone; write an IANA name such as America/Santiago'),
  week: z.partialRecord(z.enum(weekdays), spans),
  holidays: z.array(z.iso.date('a day is written 2026-12-25')).max(HOLIDAYS_MAX).exactOptional(),
}) satisfies z.ZodType<BusinessHours>

/** Newer runtimes also take `+03:00` for a zone; it knows no clock changes, so it is refused. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
