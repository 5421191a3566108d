import type { Template } from '../template/parse.js'
import { TemplateError } from '../template/template-error.js'
import { createAutomatonBuilder } from './automaton.js'
import { createFindBeginnings, type FindBeginnings } from './find-beginnings.js'
import { findEnds } from './find-ends.js'
import { createLazyDfa } from './lazy-dfa.js'
import { createMeasure } from './measure.js'
import type { Reading } from './reading.js'
import { leftmostLongest, leftmostThenLongest, type Span } from './span.js'
import type { WordSets } from './word-sets.js'

/** What was found in one message. Owners are numbered by {@link MatcherBuilder.addOwner}. */
export interface Matches {
  /** The owners below `limit` of which a match may be here, in the order of their first match's end. */
  owners(limit: number): readonly number[]
  /** False where an owner surely has no match. */
  has(owner: number): boolean
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
  build(setsOf: (symbol: number) => ReadonlySet<number>): Matcher
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

  function build(setsOf: (symbol: number) => ReadonlySet<number>): Matcher {
    const forward = createLazyDfa([], forwards.starts(), setsOf)
    const beginnings = new Map<number, FindBeginnings>()

    function beginningsOf(owner: number): FindBeginnings {
      const known = beginnings.get(owner)
      if (known) return known
      const { templates, longest } = owners[owner] as (typeof owners)[number]
      const backwards = createAutomatonBuilder(sets, 'backwards')
      for (const template of templates) backwards.add(owner, template)
      const fresh = createFindBeginnings(backwards.starts(), longest + FILLERS_PASSED, setsOf)
      beginnings.set(owner, fresh)
      return fresh
    }

    return (reading) => {
      const ends = findEnds(forward, reading)
      if (!ends) return NOTHING
      const told = new Map<number, readonly Span[]>()
      /** Every match of an owner whose end lies from one word to another. */
      function endingIn(owner: number, from: number, to: number): Span[] {
        const found: Span[] = []
        const all = ends?.get(owner)
        if (!all) return found
        for (let n = firstNotBelow(all, from); n < all.length; n++) {
          const end = all[n] as number
          if (end > to) break
          for (const begin of beginningsOf(owner)(reading, end)) found.push({ from: begin, to: end })
        }
        return found
      }

      return {
        owners: (limit) => [...ends.keys()].filter((owner) => owner < limit),
        has: (owner) => ends.has(owner),
        spans: (owner) => {
          const known = told.get(owner) ?? leftmostLongest(endingIn(owner, 0, reading.words.length))
          told.set(owner, known)
          return known
        },
        near: (owner, { from, to }) => {
          if (!ends.has(owner)) return NONE
          const longest = (owners[owner] as (typeof owners)[number]).longest + FILLERS_PASSED
          const found = endingIn(owner, from, to + longest).filter((span) => span.from <= to)
          return found.length < 2 ? found : found.sort(leftmostThenLongest)
        },
      }
    }
  }

  return { addOwner, build }
}

const NONE: readonly never[] = []
const NOTHING: Matches = { owners: () => NONE, has: () => false, spans: () => NONE, near: () => NONE }

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
