/** Longer waits are taken for a mistake of the other side. */
const MOST_MS = 86_400_000

/** Milliseconds to wait as a `Retry-After` header says (seconds or an HTTP date), at most a day; null where it says nothing. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  const value = header?.trim() ?? ''
  const waitMs = /^\d+$/.test(value)
    ? Number(value) * 1000
    : /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)
      ? Date.parse(value) - nowMs
      : Number.NaN
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), MOST_MS)
}
