const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A span as it is said in Spanish: `40 s`, `12 min`, `3 h 20 min`, `2 días`. */
export function spanText(spanMs: number): string {
  if (spanMs < MINUTE_MS) return `${Math.floor(spanMs / 1000)} s`
  const minutes = Math.round(spanMs / MINUTE_MS)
  if (minutes < 60) return `${minutes} min`
  if (spanMs < 2 * DAY_MS) return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`
  return `${Math.floor(spanMs / DAY_MS)} días`
}

/** A share as a percentage. Neither all nor nothing is said of what only comes near. */
export function percentText(share: number): string {
  const percent = Math.round(share * 100)
  if (share > 0 && percent === 0) return 'menos de 1 %'
  return `${share < 1 ? Math.min(99, percent) : 100} %`
}

/** `1 caso`, `2 casos`. */
export const countText = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** A calendar day: `24 de noviembre de 2026`. */
export const dayInWords = (day: string) =>
  new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))
