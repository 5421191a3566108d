import type { Turn } from './history/index.js'

/** Lines sent as one thought, joined by single spaces. */
export interface Burst {
  readonly text: string
  /** Where the present line begins in `text`. */
  readonly presentFrom: number
  readonly lines: readonly { readonly messageId: string; readonly start: number; readonly end: number }[]
}

/** People write in bursts: "quiero", "hablar", "con alguien". Lines this close belong together. */
const BURST_MS = 20_000
const LINES_MAX = 6

/**
 * The present line with those just before it, where nobody answered in between; null where it stands alone. Earlier lines
 * that would make it longer than `unitsMax` are left out, never the present one.
 */
export function joinBurst(present: Turn, before: readonly Turn[], unitsMax: number): Burst | null {
  const lines = [present]
  let units = present.text.length
  for (const turn of before.toReversed()) {
    const [first = present] = lines
    if (turn.author !== 'customer' || first.atMs - turn.atMs > BURST_MS || lines.length === LINES_MAX) break
    units += turn.text.length + 1
    if (units > unitsMax) break
    lines.unshift(turn)
  }
  if (lines.length === 1) return null
  let text = ''
  const placed = lines.map(({ messageId, text: line }) => {
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? line : `${text} ${line}`
    return { messageId, start, end: start + line.length }
  })
  return { text, presentFrom: placed.at(-1)?.start ?? 0, lines: placed }
}
