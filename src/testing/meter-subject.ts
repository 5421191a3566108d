import type { CounterName, HistogramName, Meter, MeterAttributes } from '../ports/index.js'

/** A row of what a meter has measured: one name, the same attributes. */
export interface Measured {
  readonly name: CounterName | HistogramName
  readonly attributes: MeterAttributes
  /** All that was counted or recorded, added up. */
  readonly sum: number
  /** How often something was recorded; absent for a counter. */
  readonly times?: number
}

/** A meter, and what can be read where its figures go. */
export interface MeterSubject {
  readonly meter: Meter
  /** Every row so far, in any order. */
  measured(): Promise<readonly Measured[]>
}
