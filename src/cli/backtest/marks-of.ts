import type { Detection } from '../../detection/index.js'
import type { Mark } from './result.js'

/** What is to be marked in a line: what both sides see alike, once. */
export function marksOf(base: Detection | null, now: Detection | null, units: number): Mark[] {
  const before = base ? marksIn(base, 'base', units) : []
  const after = now ? marksIn(now, 'now', units) : []
  const isShared = (mark: Mark, others: readonly Mark[]) => others.some((other) => isSame(mark, other))
  return [
    ...after.map((mark) => (isShared(mark, before) ? ({ ...mark, side: 'both' } as const) : mark)),
    ...before.filter((mark) => !isShared(mark, after)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

const isSame = (a: Mark, b: Mark) =>
  a.start === b.start && a.end === b.end && a.kind === b.kind && a.what === b.what

function marksIn({ triggers, heldBack }: Detection, side: 'base' | 'now', units: number): Mark[] {
  const found = triggers.flatMap(({ trigger, evidence }) =>
    // Words that stand in several lines are quoted, not marked: their place is not in this one.
    evidence
      .filter(({ messageIds }) => messageIds === undefined)
      .map(({ start, end, why }): Mark => ({ start, end, kind: 'counts', what: trigger, why, side })),
  )
  const held = heldBack.map(
    ({ start, end, trigger, why, by }): Mark => ({
      start,
      end,
      kind: 'held',
      what: trigger,
      why: by.quote === '' ? why : `${why} («${by.quote}»)`,
      side,
    }),
  )
  return [...found, ...held]
    .filter(({ start }) => start < units)
    .map((mark) => ({ ...mark, end: Math.min(mark.end, units) }))
}
