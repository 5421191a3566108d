/** A stretch of words, from the first to the one after the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Orders spans by where they begin, the longer first. */
export const leftmostThenLongest = (a: Span, b: Span) => a.from - b.from || b.to - a.to

/** The leftmost spans, of those that begin together the longest, none overlapping another. */
export function leftmostLongest(all: readonly Span[]): readonly Span[] {
  if (all.length < 2) return all
  const spans: Span[] = []
  for (const span of [...all].sort(leftmostThenLongest)) {
    if (span.from >= (spans.at(-1)?.to ?? 0)) spans.push(span)
  }
  return spans
}
