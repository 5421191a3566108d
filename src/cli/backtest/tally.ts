import type { MalformedLine } from '../transcripts/transcript-line.js'
import type { Change, SideResult } from './result.js'

/** What is alike in many conversations, and how many there are. */
export interface Cell {
  readonly tenant: string
  /** `2026-11-24`. */
  readonly day: string
  readonly change: Change
  /** `none`, `ask`, or what a person is called for; null without a base. */
  readonly base: string | null
  readonly now: string
  readonly basePriority: string | null
  readonly nowPriority: string | null
  readonly nowAgentType: string | null
  /** True where a person wrote whom nobody had called, by the present rules. */
  readonly came: boolean
  readonly count: number
}

/** Everything that is counted, whatever the length of the input. */
export interface Tally {
  /** Lines that were judged or shown, by author. */
  lines: Record<'customer' | 'bot' | 'person' | 'system', number>
  /** Lines of a message that was read already. */
  repeated: number
  malformed: number
  /** The first of them. */
  malformedLines: { file: string; line: number; why: string }[]
  conversations: number
  /** Conversations that had to be closed early, to keep memory bounded. */
  evicted: number
  /** Conversations that are counted under no tenant or day of their own. */
  merged: number
  fromMs: number | null
  toMs: number | null
  cells: Map<string, Cell>
}

/** Nothing counted yet. */
export const newTally = (): Tally => ({
  lines: { customer: 0, bot: 0, person: 0, system: 0 },
  repeated: 0,
  malformed: 0,
  malformedLines: [],
  conversations: 0,
  evicted: 0,
  merged: 0,
  fromMs: null,
  toMs: null,
  cells: new Map(),
})

const MALFORMED_SHOWN = 100
/** More cells than this are counted together. */
const CELLS_MAX = 40_000
/** Stands for tenants and days that are not told apart any more. */
export const OTHERS = '…'

/** Counts a line that cannot be read. */
export function countMalformed(tally: Tally, file: string, { line, why }: MalformedLine): void {
  tally.malformed++
  if (tally.malformedLines.length < MALFORMED_SHOWN) tally.malformedLines.push({ file, line, why })
}

/** Counts a conversation. */
export function countConversation(
  tally: Tally,
  { tenant, day, change }: { readonly tenant: string; readonly day: string; readonly change: Change },
  base: SideResult | null,
  now: SideResult,
): void {
  tally.conversations++
  const facts = {
    change,
    base: base && causeOf(base),
    now: causeOf(now),
    basePriority: base?.call?.priority ?? null,
    nowPriority: now.call?.priority ?? null,
    nowAgentType: now.call?.agentType ?? null,
    came: now.came,
  }
  if (count(tally, { tenant, day, ...facts }, CELLS_MAX)) return
  tally.merged++
  // Of these there are few, however many tenants and days.
  count(tally, { tenant: OTHERS, day: OTHERS, ...facts }, Number.POSITIVE_INFINITY)
}

/** `none`, `ask`, or the primary reason. */
const causeOf = ({ result, call }: SideResult) => call?.reason ?? result

function count(tally: Tally, facts: Omit<Cell, 'count'>, max: number): boolean {
  const key = JSON.stringify(Object.values(facts))
  const known = tally.cells.get(key)
  if (!known && tally.cells.size >= max) return false
  tally.cells.set(key, { ...facts, count: (known?.count ?? 0) + 1 })
  return true
}
