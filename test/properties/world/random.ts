/** Chance that a seed fixes. */
export interface Random {
  /** At least 0, below 1. */
  readonly fraction: () => number
  /** At least 0, below `n`. */
  readonly below: (n: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(fraction() * n)
  return { fraction, below, pick: (list) => list[below(list.length)] as (typeof list)[number] }
}
