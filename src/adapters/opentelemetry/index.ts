/**
 * Figures of handoffs as OpenTelemetry metrics.
 * @module opentelemetry
 */
export { createOpenTelemetryMeter, type OpenTelemetryMeterOptions } from './create-open-telemetry-meter.js'
