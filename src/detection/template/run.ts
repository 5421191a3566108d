import type { Word } from '../../text/index.js'
import { type Program, STATES_MAX, type StateList, type StatesByWord } from './compile.js'
import type { Edge } from './parse.js'

/** A stretch of words, from the first to the one after the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A message ready for matching: its words and what each may stand for. */
export interface Reading {
  readonly words: readonly Word[]
  readonly ids: readonly (readonly number[])[]
  /** True for words that a match may pass over. */
  readonly fillers: readonly boolean[]
}

/** How many fillers a match has room for, in the windows that callers cut. */
export const FILLERS_PASSED = 5

/**
 * The states a run is in, each with the leftmost word it began at. Made once and used by every run, which never waits
 * nor calls another: making them anew was most of the cost of a run.
 */
interface Active {
  readonly states: Int32Array
  count: number
  /** By state; only meaningful for those in `states`. */
  readonly starts: Int32Array
  /** By state: the step that put it into `states`. */
  readonly since: Int32Array
}

const createActive = (): Active => ({
  states: new Int32Array(STATES_MAX),
  count: 0,
  starts: new Int32Array(STATES_MAX),
  since: new Int32Array(STATES_MAX),
})
let active = createActive()
let next = createActive()
/** Counts steps over all runs, so that `since` never needs to be cleared. */
let step = 0

/**
 * Every leftmost-longest match of a program inside a window of words, none overlapping another. A match never crosses
 * the end of a sentence. Every state carries one start only, the leftmost; after a match the words behind it are read
 * again, and those are never more than the longest match. So the cost is linear in the window.
 */
export function run(program: Program, reading: Reading, window: Span): Span[] {
  const spans: Span[] = []
  for (let from = window.from; from < window.to; ) {
    const span = nextMatch(program, reading, { from, to: window.to })
    if (!span) break
    spans.push(span)
    from = span.to
  }
  return spans
}

/** The longest of the matches that begin first. */
function nextMatch(program: Program, reading: Reading, window: Span): Span | null {
  const { first, follow, isLast } = program
  const { words, ids: meanings, fillers } = reading
  let best: Span | null = null
  active.count = 0

  for (let at = window.from; at < window.to; at++) {
    const ids = meanings[at] as readonly number[]
    if ((words[at] as Word).before === 'hard') active.count = 0
    next.count = 0
    step++
    for (let n = 0; n < active.count; n++) {
      const state = active.states[n] as number
      const start = active.starts[state] as number
      for (const list of follow[state] as readonly StateList[]) enterAll(program, list, ids, start)
    }
    if (!best && startsAt(reading, at, program.from)) {
      enterAll(program, first, ids, at)
    }
    if (next.count > 0 && endsAt(reading, at, program.to)) best = better(best, isLast, at + 1)
    // A match may pass over a filler once it has begun; it does not end with one, since passing over accepts nothing.
    if (fillers[at]) for (let n = 0; n < active.count; n++) passOver(active.states[n] as number)
    if (best && !mayImprove(best)) return best
    const spent = active
    active = next
    next = spent
  }
  return best
}

function better(best: Span | null, isLast: readonly boolean[], to: number): Span | null {
  let found = best
  for (let n = 0; n < next.count; n++) {
    const state = next.states[n] as number
    const from = next.starts[state] as number
    if (isLast[state] && (!found || from <= found.from)) found = { from, to }
  }
  return found
}

/** True while a run that began as early as the best match goes on. */
function mayImprove({ from }: Span): boolean {
  for (let n = 0; n < next.count; n++) {
    if ((next.starts[next.states[n] as number] as number) <= from) return true
  }
  return false
}

function passOver(state: number): void {
  enter(state, active.starts[state] as number)
}

function enter(state: number, start: number): void {
  if (next.since[state] !== step) {
    next.since[state] = step
    next.starts[state] = start
    next.states[next.count++] = state
  } else if (start < (next.starts[state] as number)) next.starts[state] = start
}

/** From this many on, states are looked up by word instead of being asked one by one. */
const LOOKUP_FROM = 4

/** Enters every state of a list that takes the present word. */
function enterAll(program: Program, list: StateList, ids: readonly number[], start: number): void {
  const { states } = list
  if (states.length < LOOKUP_FROM) {
    for (const state of states) if (fits(program.accepts[state], ids)) enter(state, start)
    return
  }
  const { byId, any } = list.byWord ?? lookupOf(program, list)
  for (const state of any) enter(state, start)
  for (const id of ids) {
    const taking = byId.get(id)
    if (taking) for (const state of taking) enter(state, start)
  }
}

function lookupOf({ accepts }: Program, list: StateList): StatesByWord {
  const byId = new Map<number, number[]>()
  const any: number[] = []
  for (const state of list.states) {
    const set = accepts[state]
    if (set === null || set === undefined) any.push(state)
    else {
      for (const id of typeof set === 'number' ? [set] : set) {
        const taking = byId.get(id)
        if (taking) taking.push(state)
        else byId.set(id, [state])
      }
    }
  }
  list.byWord = { byId, any }
  return list.byWord
}

function fits(wanted: number | ReadonlySet<number> | null | undefined, ids: readonly number[]): boolean {
  if (typeof wanted === 'number') return ids.includes(wanted)
  if (!wanted) return true
  for (const id of ids) if (wanted.has(id)) return true
  return false
}

function startsAt({ words }: Reading, at: number, edge: Edge): boolean {
  if (edge === 'any' || at === 0) return true
  return edge === 'clause' && (words[at] as Word).before !== 'none'
}

function endsAt({ words }: Reading, at: number, edge: Edge): boolean {
  const next = words[at + 1]
  return edge === 'any' || next === undefined || (edge === 'clause' && next.before !== 'none')
}
