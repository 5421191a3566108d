import type { Word } from '../../text/index.js'
import type { Edge, Template } from '../template/parse.js'
import { TemplateError } from '../template/template-error.js'
import { createAutomatonBuilder, type Place, type Starts } from './automaton.js'
import { createLazyDfa, type LazyDfa } from './lazy-dfa.js'
import { createMeasure } from './measure.js'
import type { Reading } from './reading.js'
import type { WordSets } from './word-sets.js'

/** A stretch of words, from the first to the one after the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What was found in one message. Owners are numbered by {@link MatcherBuilder.addOwner}. */
export interface Matches {
  /** The owners below `limit` of which a match may be here, in the order of their first match's end. */
  owners(limit: number): readonly number[]
  /** The leftmost-longest matches of an owner, none overlapping another. */
  spans(owner: number): readonly Span[]
  /** Every match of an owner (each beginning with each end) that overlaps or touches a stretch, leftmost-longest first. */
  near(owner: number, stretch: Span): readonly Span[]
}

/** Finds every match of every template in one pass over a message. */
export type Matcher = (reading: Reading) => Matches

/** Collects templates by owner; {@link MatcherBuilder.build} once all are in. */
export interface MatcherBuilder {
  /** @throws TemplateError for a template that is too large or requires no word. */
  addOwner(templates: readonly { readonly source: string; readonly template: Template }[]): number
  build(setsOf: (symbol: number) => readonly number[]): Matcher
}

/** Steps a template may have; more means that it should be split. */
export const STEPS_MAX = 1500
/** How many fillers a match has room for. */
export const FILLERS_PASSED = 5

/**
 * One automaton reads a message forwards and tells where matches of which owner end; for an owner that is asked for,
 * a small one of its own reads backwards from there and tells where they begin. No backtracking: the cost is linear in
 * the message and, once the automaton is warm, independent of the number of templates.
 */
export function createMatcherBuilder(sets: WordSets): MatcherBuilder {
  const measure = createMeasure(sets)
  const forwards = createAutomatonBuilder(sets, 'forwards')
  const owners: { readonly templates: readonly Template[]; readonly longest: number }[] = []

  function addOwner(templates: readonly { readonly source: string; readonly template: Template }[]): number {
    let longest = 0
    for (const { source, template } of templates) {
      const size = measure(template.root)
      if (size.empty) throw new TemplateError(source, 'no word in it is required')
      if (size.steps > STEPS_MAX) throw new TemplateError(source, `more than ${STEPS_MAX} steps; split it`)
      longest = Math.max(longest, size.longest)
      forwards.add(owners.length, template)
    }
    return owners.push({ templates: templates.map(({ template }) => template), longest }) - 1
  }

  function build(setsOf: (symbol: number) => readonly number[]): Matcher {
    const forward = createLazyDfa([], forwards.starts(), setsOf)
    const backward = new Map<number, BackwardScanner>()

    function backwardOf(owner: number): BackwardScanner {
      const known = backward.get(owner)
      if (known) return known
      const { templates, longest } = owners[owner] as (typeof owners)[number]
      const builder = createAutomatonBuilder(sets, 'backwards')
      for (const template of templates) builder.add(owner, template)
      const fresh = createBackwardScanner(builder.starts(), longest + FILLERS_PASSED, setsOf)
      backward.set(owner, fresh)
      return fresh
    }

    return (reading) => {
      const ends = scan(forward, reading)
      if (ends.length === 0) return NOTHING
      const byOwner = groupByOwner(ends)
      const matchesAt = (owner: number, to: number) =>
        backwardOf(owner)(reading, to).map((from): Span => ({ from, to }))

      function near(owner: number, { from, to }: Span): readonly Span[] {
        const all = byOwner.get(owner)
        if (!all) return NONE
        const last = to + (owners[owner] as (typeof owners)[number]).longest + FILLERS_PASSED
        const found: Span[] = []
        for (let at = firstNotBelow(all, from); at < all.length && (all[at] as number) <= last; at++)
          for (const span of matchesAt(owner, all[at] as number)) if (span.from <= to) found.push(span)
        return found.sort(leftmostThenLongest)
      }

      return {
        owners: (limit) => [...byOwner.keys()].filter((owner) => owner < limit),
        spans: (owner) => leftmostLongest((byOwner.get(owner) ?? NONE).flatMap((to) => matchesAt(owner, to))),
        near,
      }
    }
  }

  return { addOwner, build }
}

const NONE: readonly never[] = []
const NOTHING: Matches = { owners: () => NONE, spans: () => NONE, near: () => NONE }

/** The end of a match of an owner: the word after it. */
interface End {
  readonly owner: number
  readonly to: number
}

/** Where matches end, from the first to the last. */
function scan({ initial, step }: LazyDfa, { words, letters }: Reading): readonly End[] {
  let found: End[] | null = null
  let state = initial
  for (let at = 0; at < letters.length; at++) {
    // A match never crosses the end of a sentence.
    if ((words[at] as Word).before === 'hard') state = initial
    state = step(state, letters[at] as number)
    for (const { owner, edge } of state.ends) {
      if (!isEdge(edge, words[at + 1])) continue
      found ??= []
      found.push({ owner, to: at + 1 })
    }
  }
  return found ?? NONE
}

/** True where an edge stands before a word; the message's where there is none. */
const isEdge = (edge: Edge, next: Word | undefined) =>
  edge === 'any' || next === undefined || (edge === 'clause' && next.before !== 'none')

/** Where matches that end before word `to` begin. */
type BackwardScanner = (reading: Reading, to: number) => readonly number[]

function createBackwardScanner(
  { any, clause, message }: Starts,
  reach: number,
  setsOf: (symbol: number) => readonly number[],
): BackwardScanner {
  const dfaFrom = (...places: readonly Place[]) => createLazyDfa(places, null, setsOf)
  // By what stands behind the match: nothing that matters, a clause's edge, the message's.
  const behind = [dfaFrom(any), dfaFrom(any, clause), dfaFrom(any, clause, message)] as const

  return ({ words, letters }, to) => {
    const next = words[to]
    const { initial, step } = behind[next === undefined ? 2 : next.before === 'none' ? 0 : 1]
    const found: number[] = []
    let state = initial
    for (let at = to - 1; at >= 0 && to - at <= reach; at--) {
      state = step(state, letters[at] as number)
      if (state.ends.some(({ edge }) => startsAt(edge, words, at))) found.push(at)
      if (state.places.length === 0 || (words[at] as Word).before === 'hard') break
    }
    return found
  }
}

const startsAt = (edge: Edge, words: readonly Word[], at: number) =>
  edge === 'any' || at === 0 || (edge === 'clause' && (words[at] as Word).before !== 'none')

/** Where matches of each owner end, in order. */
function groupByOwner(ends: readonly End[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>()
  for (const { owner, to } of ends) {
    const group = groups.get(owner)
    if (!group) groups.set(owner, [to])
    else if (group[group.length - 1] !== to) group.push(to)
  }
  return groups
}

/** The place of the first number that is not below `least`, in an ordered list. */
function firstNotBelow(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

const leftmostThenLongest = (a: Span, b: Span) => a.from - b.from || b.to - a.to

function leftmostLongest(all: readonly Span[]): readonly Span[] {
  if (all.length < 2) return all
  const spans: Span[] = []
  for (const span of [...all].sort(leftmostThenLongest)) {
    if (span.from >= (spans.at(-1)?.to ?? 0)) spans.push(span)
  }
  return spans
}
