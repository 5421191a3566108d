import type { Word } from '../../text/index.js'
import type { Program } from './compile.js'
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

/**
 * Every leftmost-longest match of a program inside a window of words, none overlapping another. A match never crosses
 * the end of a sentence. Linear in the window: every state carries one start only, the leftmost.
 */
export function run(program: Program, reading: Reading, window: Span): Span[] {
  const { accepts, first, follow, isLast } = program
  const longestFrom = new Map<number, number>()
  let active = new Map<number, number>()

  for (let at = window.from; at < window.to; at++) {
    const ids = reading.ids[at] as readonly number[]
    if ((reading.words[at] as Word).before === 'hard') active = new Map()
    // A match may pass over a filler once it has begun; it does not end with one, since passing over accepts nothing.
    const next = new Map<number, number>()
    const passed = reading.fillers[at] ? active : null
    const enter = (state: number, start: number) => {
      const set = accepts[state]
      if (set && !ids.some((id) => set.has(id))) return
      const known = next.get(state)
      if (known === undefined || start < known) next.set(state, start)
    }
    for (const [state, start] of active) for (const to of follow[state] as readonly number[]) enter(to, start)
    if (startsAt(reading, at, program.from)) for (const state of first) enter(state, at)
    if (endsAt(reading, at, program.to)) {
      for (const [state, start] of next) if (isLast[state]) longestFrom.set(start, at + 1)
    }
    for (const [state, start] of passed ?? []) {
      const known = next.get(state)
      if (known === undefined || start < known) next.set(state, start)
    }
    active = next
  }
  return withoutOverlap(longestFrom)
}

function startsAt({ words }: Reading, at: number, edge: Edge): boolean {
  if (edge === 'any' || at === 0) return true
  return edge === 'clause' && (words[at] as Word).before !== 'none'
}

function endsAt({ words }: Reading, at: number, edge: Edge): boolean {
  const next = words[at + 1]
  return edge === 'any' || next === undefined || (edge === 'clause' && next.before !== 'none')
}

function withoutOverlap(longestFrom: ReadonlyMap<number, number>): Span[] {
  const spans = [...longestFrom].map(([from, to]) => ({ from, to })).sort((a, b) => a.from - b.from)
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept[kept.length - 1]
    if (!last || span.from >= last.to) kept.push(span)
  }
  return kept
}
