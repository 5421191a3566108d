import type { Finding } from './find.js'
import type { Span } from './matcher/index.js'

/** A quote inside a longer one adds nothing, unless it weighs more. */
export function withoutInner<F extends Finding>(
  findings: readonly F[],
  weightOf: (finding: F) => number,
): readonly F[] {
  if (findings.length < 2) return findings
  const at = indexByWord(findings)
  return findings.filter(
    (inner) =>
      !at(inner.span.from).some(
        (outer) =>
          contains(outer.span, inner.span) && isLonger(outer, inner) && weightOf(outer) >= weightOf(inner),
      ),
  )
}

/** True where one finding holds more words than another. */
export const isLonger = (a: Finding, b: Finding) => a.span.to - a.span.from > b.span.to - b.span.from

/** Findings by the words they hold: looking at all of them for each would cost the square of a long message. */
function indexByWord<F extends Finding>(findings: readonly F[]): (word: number) => readonly F[] {
  const byWord = new Map<number, F[]>()
  for (const finding of findings) {
    for (let word = finding.span.from; word < finding.span.to; word++) {
      const there = byWord.get(word)
      if (there) there.push(finding)
      else byWord.set(word, [finding])
    }
  }
  return (word) => byWord.get(word) ?? []
}

const contains = (outer: Span, inner: Span) => outer.from <= inner.from && inner.to <= outer.to
