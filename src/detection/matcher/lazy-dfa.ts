import { ANY, type Ending, type Place, type Starts } from './automaton.js'

/** Where a scan is: the places it may be at, and the matches that are complete with the word just read. */
export interface State {
  readonly places: readonly Place[]
  readonly ends: readonly Ending[]
  /** What follows which letter, as far as it has been asked. */
  readonly next: Map<number, State>
}

/**
 * A word as the automaton reads it: its symbol, what edge stands before it, and whether it may be passed over. One
 * number, since it is a key of every table.
 */
export const letterOf = (symbol: number, edge: 0 | 1 | 2, isFiller: boolean) =>
  (symbol * 3 + edge) * 2 + Number(isFiller)

/** A deterministic automaton that is worked out as far as messages need it, and remembered. */
export interface LazyDfa {
  /** The state before anything was read. */
  readonly initial: State
  step(state: State, letter: number): State
}

/** States that are kept; beyond that all are forgotten and worked out anew. Bounds memory, not meaning. */
const STATES_MAX = 20_000

/**
 * @param starts Where matches begin at every word; null where they begin at `initial` only.
 * @param setsOf The sets of words that a symbol belongs to.
 */
export function createLazyDfa(
  from: readonly Place[],
  starts: Starts | null,
  setsOf: (symbol: number) => ReadonlySet<number>,
  statesMax = STATES_MAX,
): LazyDfa {
  const initial: State = { places: from, ends: [], next: new Map() }
  let states = new Map<string, State>()
  const begun = new Map<number, Place | null>()
  let beginnings = 0

  function step(state: State, letter: number): State {
    const known = state.next.get(letter)
    if (known) return known
    const fresh = work(state, letter)
    state.next.set(letter, fresh)
    return fresh
  }

  function work(state: State, letter: number): State {
    const reached = advance(state.places, Math.floor(letter / 6))
    const beginning = starts && begin(letter >> 1, starts)
    if (beginning) reached.add(beginning)
    const ends = new Set<Ending>()
    const places = new Set<Place>()
    for (const place of reached) {
      for (const end of place.ends) ends.add(end)
      if (place.steps.length > 0) places.add(place)
    }
    // A match may pass over a filler once it has begun; it does not end with one, since passing over completes nothing.
    if (letter & 1 && state !== initial) for (const place of state.places) places.add(place)
    return intern([...places], [...ends])
  }

  /** Where a word leads from some places. */
  function advance(places: readonly Place[], symbol: number): Set<Place> {
    const sets = setsOf(symbol)
    const reached = new Set<Place>()
    for (const { steps } of places)
      for (const { set, to } of steps) if (set === ANY || sets.has(set)) reached.add(to)
    return reached
  }

  /** All that may begin with a word, as one place: it is the same after whatever came before. */
  function begin(key: number, { any, clause, message }: Starts): Place | null {
    const known = begun.get(key)
    if (known !== undefined) return known
    const edge = key % 3
    const from = [any, ...(edge > 0 ? [clause] : []), ...(edge > 1 ? [message] : [])]
    const reached = [...advance(from, Math.floor(key / 3))]
    const fresh = reached.length === 0 ? null : merge(reached)
    begun.set(key, fresh)
    return fresh
  }

  const merge = (places: readonly Place[]): Place => ({
    // Below those of the automaton, and never given twice.
    number: --beginnings,
    steps: places.flatMap(({ steps }) => steps),
    ends: [...new Set(places.flatMap(({ ends }) => ends))],
  })

  function intern(places: Place[], ends: Ending[]): State {
    const key = `${places.map(({ number }) => number).sort(byValue)};${ends.map(({ owner, edge }) => owner + edge).sort()}`
    const known = states.get(key)
    if (known) return known
    if (states.size >= statesMax) {
      states = new Map()
      initial.next.clear()
      begun.clear()
    }
    const fresh: State = { places, ends, next: new Map() }
    states.set(key, fresh)
    return fresh
  }

  return { initial, step }
}

const byValue = (a: number, b: number) => a - b
