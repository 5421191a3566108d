import { dayRange } from '../conversation/index.js'
import { oneLine } from '../text/index.js'
import { type Metrics, metricsOf } from './metrics.js'
import type { MetricsInput } from './metrics-input.js'
import { countText, dayInWords } from './spoken.js'
import { summaryLines } from './summary-lines.js'

/** What a day's summary is made from. */
export interface DailySummaryInput extends Omit<MetricsInput, 'fromMs' | 'toMs'> {
  readonly tenantName: string
  /** The zone whose calendar the day is of. */
  readonly timeZone: string
  /** The local day, `2026-11-24`. */
  readonly day: string
}

/** A day of a business: the figures, and a notice in Spanish for the team. */
export interface DailySummary {
  readonly day: string
  readonly metrics: Metrics
  /** One line. */
  readonly title: string
  /** Plain text, a line for each thing. Says so where nothing was measured. */
  readonly text: string
}

/**
 * Sums up a tenant's local day; one that is not over yet is marked as such. Pure.
 * @throws TypeError where `day` is no real date.
 */
export function dailySummary({ tenantName, timeZone, day, ...input }: DailySummaryInput): DailySummary {
  const { fromMs, toMs } = dayRange(timeZone, day)
  const nowMs = input.nowMs ?? toMs
  const metrics = metricsOf({ ...input, fromMs, toMs, nowMs })
  const isOver = nowMs >= toMs
  const count = countText(metrics.episodes, 'caso', 'casos')
  return {
    day,
    metrics,
    title: oneLine(
      `Resumen del ${dayInWords(day)}${isOver ? '' : ', aún en curso'}: ${count} (${tenantName})`,
    ),
    text: summaryLines(metrics, nowMs).join('\n'),
  }
}
