import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import type { Meter, MeterAttributes } from 'relevo'
import { createOpenTelemetryMeter } from 'relevo/opentelemetry'
import { createFakeMeter, type Measured, type MeterSubject } from 'relevo/testing'

/** A real meter of OpenTelemetry's SDK, and what its exporter was given last. */
export function openExporter() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const provider = new MeterProvider({ readers: [reader] })
  return {
    meter: provider.getMeter('relevo-test'),
    exported: async () => {
      exporter.reset()
      await provider.forceFlush()
      return exporter.getMetrics().flatMap((one) => one.scopeMetrics.flatMap(({ metrics }) => metrics))
    },
    close: () => provider.shutdown(),
  }
}

const providers: { close(): Promise<void> }[] = []

/** Closes every meter provider that a subject opened. */
export async function closeProviders(): Promise<void> {
  await Promise.all(providers.splice(0).map((provider) => provider.close()))
}

/** The OpenTelemetry meter before a real SDK. */
export async function anOpenTelemetrySubject(): Promise<MeterSubject> {
  const real = openExporter()
  providers.push(real)
  return {
    meter: createOpenTelemetryMeter({ meter: real.meter }),
    measured: async () =>
      (await real.exported()).flatMap((metric): Measured[] => {
        const name = metric.descriptor.name as Measured['name']
        const { dataPointType, dataPoints } = metric
        if (dataPointType === DataPointType.SUM)
          return dataPoints.map((point) => ({
            name,
            attributes: portAttributes(point.attributes),
            sum: point.value,
          }))
        if (dataPointType !== DataPointType.HISTOGRAM) return []
        return dataPoints.map(({ attributes, value: { sum = Number.NaN, count } }) => ({
          name,
          attributes: portAttributes(attributes),
          sum,
          times: count,
        }))
      }),
  }
}

/** Back from OpenTelemetry's names, written down here a second time. */
function portAttributes(attributes: Readonly<Record<string, unknown>>): MeterAttributes {
  const entries = Object.entries(attributes).map(([name, value]) => [
    name === 'relevo.tenant.id' ? 'tenantId' : name.replace(/^relevo\./, ''),
    value,
  ])
  return Object.fromEntries(entries)
}

/** The fake meter; `damage` makes another of it. */
export async function aFakeMeterSubject(
  damage: (real: Meter) => Partial<Meter> = () => ({}),
): Promise<MeterSubject> {
  const fake = createFakeMeter()
  const { count, record } = fake
  return { meter: { count, record, ...damage({ count, record }) }, measured: async () => fake.measured }
}
