/** Chooses one of so many, or null where this was seen before. `key` names the state. */
export type Chooser = (arity: number, key: () => string) => number | null

/** What an exploration came to. */
export interface Explored {
  readonly states: number
  /** Orders that were followed to their end. */
  readonly orders: number
}

/**
 * Depth first over every choice, complete: what was reached by one order is not looked at again when another leads
 * there. @throws what `run` throws.
 */
export async function explore(run: (choose: Chooser) => Promise<boolean>): Promise<Explored> {
  const seen = new Set<string>()
  let path: { at: number; arity: number }[] = []
  let orders = 0
  for (;;) {
    let depth = 0
    const choose: Chooser = (arity, key) => {
      const known = path[depth++]
      if (known) return known.at
      const state = key()
      if (seen.has(state)) return null
      seen.add(state)
      path.push({ at: 0, arity })
      return 0
    }
    if (await run(choose)) orders++
    const last = path.findLastIndex(({ at, arity }) => at + 1 < arity)
    if (last < 0) return { states: seen.size, orders }
    const { at, arity } = path[last] as (typeof path)[number]
    path = [...path.slice(0, last), { at: at + 1, arity }]
  }
}
