import type { Word } from '../text/index.js'
import type { Evidence } from './detection.js'
import type { Finding } from './find.js'
import type { Span } from './matcher/index.js'

/** A message as evidence quotes it. */
export interface Quotable {
  readonly text: string
  /** The words of the text. */
  readonly said: readonly Word[]
  /** True where the text is a pressed button's title. */
  readonly chosen: boolean
  readonly language: 'es' | 'en'
}

/** The words of a finding, quoted from the text. */
export function evidenceOf({ rule, span }: Finding, { text, said, language, chosen }: Quotable): Evidence {
  const { start, end } = placeOf(span, said)
  const evidence = { ruleId: rule.id, start, end, quote: text.slice(start, end), why: rule.why[language] }
  return chosen ? { ...evidence, chosen } : evidence
}

/** Where a span of words stands in the text, in UTF-16 units. */
export function placeOf(span: Span, said: readonly Word[]): { readonly start: number; readonly end: number } {
  return { start: said[span.from]?.start ?? 0, end: said[span.to - 1]?.end ?? 0 }
}
