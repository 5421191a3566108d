import type { HeldBack } from './detection.js'
import { evidenceOf, placeOf, type Quotable } from './evidence-of.js'
import type { Held } from './examine.js'
import { triggers } from './triggers.js'
import { isLonger } from './without-inner.js'

/** True where something takes a finding back altogether. */
export const isHeldBack = ({ holder }: Held) => holder !== null && holder.because !== 'hedged'

/**
 * What was held back, as evidence. Of several rules that were held back at one place the longest is told; none where the
 * trigger was found there all the same.
 */
export function heldBackOf(findings: readonly Held[], message: Quotable): HeldBack[] {
  const told = new Set<number>()
  for (const finding of findings)
    if (!isHeldBack(finding)) for (const place of placesOf(finding)) told.add(place)
  const longestFirst = findings
    .filter(isHeldBack)
    .sort((a, b) => Number(isLonger(b, a)) - Number(isLonger(a, b)))
  return longestFirst
    .filter((finding) => {
      const places = placesOf(finding)
      if (places.some((place) => told.has(place))) return false
      for (const place of places) told.add(place)
      return true
    })
    .sort((a, b) => a.span.from - b.span.from)
    .flatMap((finding) => asHeldBack(finding, message) ?? [])
}

/** The words of a finding, apart for each trigger. */
const placesOf = ({ rule, span }: Held) =>
  Array.from(
    { length: span.to - span.from },
    (_, n) => (span.from + n) * triggers.length + triggers.indexOf(rule.trigger),
  )

function asHeldBack(finding: Held, message: Quotable): HeldBack | null {
  const { rule, holder } = finding
  if (!holder) return null
  const { start, end } = placeOf(holder.span, message.said)
  return {
    ...evidenceOf(finding, message),
    trigger: rule.trigger,
    because: holder.because,
    by: { id: holder.id, quote: message.text.slice(start, end) },
  }
}
