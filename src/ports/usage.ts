import type { UsageMeter } from '../conversation/index.js'

/** How much was used of each meter; absent for nothing. */
export type Usage = Readonly<Partial<Record<UsageMeter, number>>>

/** What one commit adds to a counter of its tenant. */
export interface UsageCount {
  readonly meter: UsageMeter
  /** A local day, `2026-11-24`, or a calendar month, `2026-11`. */
  readonly period: string
  readonly add: number
  /** The counter must not pass this; absent where the commit may not fail for it. */
  readonly max?: number
}
