export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export interface BusinessHours {
  readonly timeZone: string
  readonly week: Readonly<
    Partial<Record<(typeof weekdays)[number], readonly (readonly [from: string, to: string])[]>>
  >
  readonly holidays?: readonly string[]
}
export const isOpen = (_hours: BusinessHours, _atMs: number): boolean => true
export const nextOpeningAtMs = (_hours: BusinessHours, atMs: number): number | null => atMs

import * as z from 'zod'
export const businessHoursSchema: z.ZodType<BusinessHours> = z.any()
