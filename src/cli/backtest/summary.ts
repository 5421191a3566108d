import { type Change, changes } from './result.js'
import type { Cell, Tally } from './tally.js'

/** Conversations before and now; `base` is null without a base. */
export interface Count {
  readonly base: number | null
  readonly now: number
}

/** Counts of a backtest, all of conversations unless they say otherwise. */
export interface Summary {
  readonly conversations: number
  readonly messages: number
  readonly lines: Tally['lines']
  readonly repeated: number
  readonly malformed: number
  readonly evicted: number
  readonly fromMs: number | null
  readonly toMs: number | null
  readonly escalations: Count
  readonly asks: Count
  /** In which a person wrote whom nobody had called. */
  readonly came: number
  readonly changes: Readonly<Record<Change, number>>
  readonly byReason: Readonly<Record<string, Count>>
  readonly byTenant: Readonly<Record<string, Count>>
  readonly byDay: Readonly<Record<string, Count>>
  readonly byPriority: Readonly<Record<string, Count>>
  readonly byAgentType: Readonly<Record<string, number>>
}

const isCall = (cause: string | null) => cause !== null && cause !== 'none' && cause !== 'ask'

/** Sums up what was counted. Pure. */
export function summaryOf(tally: Tally, hasBase: boolean): Summary {
  const cells = [...tally.cells.values()]
  const sum = (of: readonly Cell[]) => of.reduce((total, { count }) => total + count, 0)
  const both = (isIn: (cause: string | null) => boolean): Count => ({
    base: hasBase ? sum(cells.filter((cell) => isIn(cell.base))) : null,
    now: sum(cells.filter((cell) => isIn(cell.now))),
  })
  const grouped = (keyOf: (cell: Cell, side: 'base' | 'now') => string | null) => {
    const counts = new Map<string, { base: number; now: number }>()
    for (const cell of cells)
      for (const side of ['base', 'now'] as const) {
        const key = keyOf(cell, side)
        if (key === null || !isCall(cell[side])) continue
        const known = counts.get(key) ?? { base: 0, now: 0 }
        known[side] += cell.count
        counts.set(key, known)
      }
    return Object.fromEntries(
      [...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { base, now }]) => [key, { base: hasBase ? base : null, now }]),
    )
  }
  const { lines } = tally
  return {
    conversations: tally.conversations,
    messages: lines.customer + lines.bot + lines.person + lines.system,
    lines,
    repeated: tally.repeated,
    malformed: tally.malformed,
    evicted: tally.evicted,
    fromMs: tally.fromMs,
    toMs: tally.toMs,
    escalations: both(isCall),
    asks: both((cause) => cause === 'ask'),
    came: sum(cells.filter(({ came }) => came)),
    changes: Object.fromEntries(
      changes.map((change) => [change, sum(cells.filter((cell) => cell.change === change))]),
    ) as Record<Change, number>,
    byReason: grouped((cell, side) => cell[side]),
    byTenant: grouped(({ tenant }) => tenant),
    byDay: grouped(({ day }) => day),
    byPriority: grouped((cell, side) => (side === 'base' ? cell.basePriority : cell.nowPriority)),
    byAgentType: Object.fromEntries(
      Object.entries(grouped((cell, side) => (side === 'now' ? cell.nowAgentType : null))).map(
        ([key, { now }]) => [key, now],
      ),
    ),
  }
}
