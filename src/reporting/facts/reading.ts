/** A message as facts are looked for in it. */
export interface Reading {
  /** Folded: no capitals, no accents, nothing invisible. */
  readonly text: string
  /** What stands there in the original. */
  written(start: number, end: number): string
}

/** Where in the folded text something stands, from `start` to before `end`. */
export interface Place {
  readonly start: number
  readonly end: number
}

const AROUND_UNITS = 40

/** What stands before a place, as far as it can matter. */
export const before = ({ text }: Reading, at: number) => text.slice(Math.max(0, at - AROUND_UNITS), at)

/** What stands after a place, as far as it can matter. */
export const after = ({ text }: Reading, at: number) => text.slice(at, at + AROUND_UNITS)

/**
 * Every match of a global pattern that is accepted, with its place. All patterns of this folder repeat a bounded number of
 * times and begin at the beginning of a word, so that the cost is linear in the text.
 */
export function places(
  { text }: Reading,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Place[] {
  return [...text.matchAll(pattern)]
    .filter(accept)
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
