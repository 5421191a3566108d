/**
 * Takes a Spanish-speaking customer from a bot to a person and back.
 * @module relevo
 */
export * from './conversation/index.js'
export * from './detection/index.js'
export { type ErrorCode, errorCodes, isRelevoError, RelevoError, type RelevoErrorOptions } from './errors.js'
export * from './handoff/index.js'
export { type CreateHandoffOptions, createHandoff } from './hosts/create-handoff.js'
export { systemRuntime } from './hosts/system-runtime.js'
export type * from './ports/index.js'
export {
  type DailySummary,
  type DailySummaryInput,
  dailySummary,
  type Escalation,
  type ExportedLine,
  exportEpisodes,
  type Metrics,
  type MetricsInput,
  metricsOf,
  type Orphan,
  type SatisfactionMetrics,
  type SlaMetrics,
  type SlaResult,
  type Spread,
  type Timing,
  type UsageReading,
} from './reporting/index.js'
export * from './triage/index.js'
