import { type BusinessHours, openMsBetween } from '../conversation/index.js'
import { type Spread, spreadOf } from './spread.js'

/** How long something took: by the clock, and in the hours in which the business is open. */
export interface Timing extends Spread {
  /** The same spans, counting open hours only; null where no hours are set. */
  readonly inHours: Spread | null
}

/** From when to when. */
export type Span = readonly [fromMs: number, toMs: number]

/** The spread of some spans, by both clocks. */
export function timingOf(spans: readonly Span[], hours: BusinessHours | null): Timing {
  return {
    ...spreadOf(spans.map((span) => lengthMs(span, null))),
    inHours: hours && spreadOf(spans.map((span) => lengthMs(span, hours))),
  }
}

/** How long a span is, in open hours where there are any. Clocks of several machines disagree: never below zero. */
export function lengthMs([fromMs, toMs]: Span, hours: BusinessHours | null): number {
  return hours ? openMsBetween(hours, fromMs, toMs) : Math.max(0, toMs - fromMs)
}
