import type { Edge, Node, Template } from '../template/parse.js'
import type { WordSets } from './word-sets.js'

/**
 * A place in templates: what may come next, and whose match is complete here. Places are shared by all templates that go
 * on alike, so a template costs its own beginning only.
 */
export interface Place {
  readonly number: number
  /** Steps: the set of words that is taken (`ANY` for every word) and the place after it. */
  readonly steps: readonly Step[]
  readonly ends: readonly Ending[]
}

/** A match of an owner is complete, if it stands at this edge. One object for each owner and edge. */
export interface Ending {
  readonly owner: number
  readonly edge: Edge
}

/** See {@link Place}. */
export interface Step {
  readonly number: number
  readonly set: number
  readonly to: Place
}

/** The set of a step that takes every word. */
export const ANY = -1

/** Where matches begin: anywhere, at a clause's edge, at the message's. */
export type Starts = Readonly<Record<Edge, Place>>

/** Which way a message is read. */
export type Direction = 'forwards' | 'backwards'

/** Collects templates into one automaton without empty moves. */
export interface AutomatonBuilder {
  /** Adds a template of an owner. */
  add(owner: number, template: Template): void
  starts(): Starts
}

/**
 * Builds from the last word to the first, so that what follows is known and shared. Backwards, templates are read from
 * their last word to their first, and their edges change sides.
 */
export function createAutomatonBuilder(sets: WordSets, direction: Direction): AutomatonBuilder {
  const places = new Map<string, Place>()
  const steps = new Map<string, Step>()
  const built = new WeakMap<Node, Map<number, Place>>()
  const endings = new Map<string, Ending>()
  const starts: Record<Edge, Set<Place>> = { any: new Set(), clause: new Set(), message: new Set() }

  function place(stepsThere: readonly Step[], endsThere: readonly Ending[]): Place {
    const sorted = [...new Set(stepsThere)].sort((a, b) => a.number - b.number)
    const ends = [...new Set(endsThere)]
    const key = `${sorted.map(({ number }) => number)};${ends.map(({ owner, edge }) => owner + edge).sort()}`
    const known = places.get(key)
    if (known) return known
    const fresh = { number: places.size, steps: sorted, ends }
    places.set(key, fresh)
    return fresh
  }

  function step(set: number, to: Place): Place {
    const key = `${set} ${to.number}`
    const known = steps.get(key) ?? { number: steps.size, set, to }
    steps.set(key, known)
    return place([known], [])
  }

  const join = (...all: readonly Place[]) =>
    place(
      all.flatMap((one) => one.steps),
      all.flatMap((one) => one.ends),
    )

  /** The place before a node that is followed by `next`. */
  function before(node: Node, next: Place): Place {
    const byNext = built.get(node) ?? new Map<number, Place>()
    built.set(node, byNext)
    const known = byNext.get(next.number)
    if (known) return known
    const fresh = build(node, next)
    byNext.set(next.number, fresh)
    return fresh
  }

  function build(node: Node, next: Place): Place {
    const set = sets.numberOf(node)
    if (set !== null) return step(set, next)
    switch (node.kind) {
      case 'sequence': {
        const parts = direction === 'forwards' ? node.parts.toReversed() : node.parts
        return parts.reduce((after, part) => before(part, after), next)
      }
      case 'optional':
        return join(before(node.inner, next), next)
      case 'gap': {
        let before = next
        for (let n = 0; n < node.max; n++) before = join(step(ANY, before), next)
        return before
      }
      case 'choice': {
        const { set, wider } = sets.split(node)
        return join(
          ...(set === null ? [] : [step(set, next)]),
          ...wider.map((option) => before(option, next)),
        )
      }
      default:
        throw new TypeError(`cannot build a ${node.kind}`)
    }
  }

  function add(owner: number, { root, from, to }: Template): void {
    const [first, last] = direction === 'forwards' ? [from, to] : [to, from]
    const ending = endings.get(owner + last) ?? { owner, edge: last }
    endings.set(owner + last, ending)
    starts[first].add(before(root, place([], [ending])))
  }

  return {
    add,
    starts: () => ({
      any: join(...starts.any),
      clause: join(...starts.clause),
      message: join(...starts.message),
    }),
  }
}
