import type { Attributes, Meter as OpenTelemetryMeter } from '@opentelemetry/api'
import type { CounterName, HistogramName, Meter, MeterAttributes } from '../../ports/index.js'
import { counters, histograms } from './instruments.js'

/** Options of {@link createOpenTelemetryMeter}. */
export interface OpenTelemetryMeterOptions {
  /** From a meter provider: `metrics.getMeter('my-bot')`. Where none is set up, it measures nothing. */
  readonly meter: OpenTelemetryMeter
}

/**
 * Measures with OpenTelemetry: counters and histograms under their own names, attributes as `relevo.tenant.id`,
 * `relevo.reason`, `relevo.outcome`, `relevo.kind`, `relevo.target` and `relevo.status`.
 * @throws TypeError where `meter` is none.
 */
export function createOpenTelemetryMeter({ meter }: OpenTelemetryMeterOptions): Meter {
  if (typeof meter?.createCounter !== 'function' || typeof meter.createHistogram !== 'function')
    throw new TypeError('createOpenTelemetryMeter: meter must be a meter of @opentelemetry/api')
  const counterOf = instrumentsOf(counters, (name, { unit, description }) =>
    meter.createCounter(name, { unit, description }),
  )
  const histogramOf = instrumentsOf(histograms, (name, { unit, description, buckets }) =>
    meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries: [...buckets] } }),
  )
  return {
    count: (name, value, attributes) => counterOf[name].add(value, attributesOf(attributes)),
    record: (name, value, attributes) => histogramOf[name].record(value, attributesOf(attributes)),
  }
}

function instrumentsOf<Name extends CounterName | HistogramName, Kind, Instrument>(
  kinds: Readonly<Record<Name, Kind>>,
  create: (name: Name, kind: Kind) => Instrument,
): Record<Name, Instrument> {
  const entries = Object.entries(kinds) as [Name, Kind][]
  return Object.fromEntries(entries.map(([name, kind]) => [name, create(name, kind)])) as Record<
    Name,
    Instrument
  >
}

const names = {
  tenantId: 'relevo.tenant.id',
  reason: 'relevo.reason',
  outcome: 'relevo.outcome',
  kind: 'relevo.kind',
  target: 'relevo.target',
  status: 'relevo.status',
} as const satisfies Record<keyof MeterAttributes, string>

function attributesOf(attributes: MeterAttributes): Attributes {
  const known = Object.entries(names) as [keyof MeterAttributes, string][]
  return Object.fromEntries(
    known.flatMap(([key, name]) => (attributes[key] === undefined ? [] : [[name, attributes[key]]])),
  )
}
