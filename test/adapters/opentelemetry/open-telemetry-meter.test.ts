import { metrics } from '@opentelemetry/api'
import { DataPointType } from '@opentelemetry/sdk-metrics'
import { createOpenTelemetryMeter } from 'relevo/opentelemetry'
import { describe, expect, it } from 'vitest'
import { openExporter } from '../../contracts/meter-subjects.js'
import { ANA, createWorld } from '../../handoff/world.js'

const ASK_FOR_PERSON = 'quiero hablar con una persona'

describe('OpenTelemetry', () => {
  it('is given names, units, buckets and attributes by its conventions', async () => {
    const { meter, exported, close } = openExporter()
    const { handoff, say, runtime } = createWorld({ more: { meter: createOpenTelemetryMeter({ meter }) } })
    await say(ASK_FOR_PERSON)
    runtime.advance(240_000)
    await handoff.claim({ conversation: ANA, by: 'Rita' })
    const found = new Map((await exported()).map((metric) => [metric.descriptor.name, metric]))
    await close()
    const about = { 'relevo.tenant.id': 'tienda', 'relevo.reason': 'human_request' }
    expect(found.get('relevo.episodes.opened')).toMatchObject({
      descriptor: { unit: '{episode}' },
      isMonotonic: true,
      dataPoints: [{ attributes: about, value: 1 }],
    })
    expect(found.get('relevo.deliveries')).toMatchObject({
      dataPoints: [
        {
          attributes: {
            'relevo.tenant.id': 'tienda',
            'relevo.kind': 'escalation',
            'relevo.target': 'team',
            'relevo.status': 'done',
          },
          value: 1,
        },
      ],
    })
    const claimed = found.get('relevo.episode.time_to_claim')
    if (claimed?.dataPointType !== DataPointType.HISTOGRAM) throw new Error('it is no histogram')
    expect(claimed.descriptor.unit).toBe('s')
    expect(claimed.dataPoints).toMatchObject([{ attributes: about, value: { sum: 240, count: 1 } }])
    const { boundaries = [], counts = [] } = claimed.dataPoints[0]?.value.buckets ?? {}
    const at = counts.indexOf(1)
    expect([boundaries[at - 1], boundaries[at]]).toEqual([120, 300])
    for (const { descriptor } of found.values()) {
      expect(descriptor.name).toMatch(/^relevo(\.[a-z_]+)+$/)
      expect(descriptor.description).not.toBe('')
    }
  })

  it('measures nothing where no provider is set up, and breaks nothing', async () => {
    const meter = createOpenTelemetryMeter({ meter: metrics.getMeter('bot') })
    const { say } = createWorld({ more: { meter } })
    expect(await say(ASK_FOR_PERSON)).toMatchObject({ action: 'escalated' })
  })

  it('must be given a meter', () => {
    expect(() => createOpenTelemetryMeter({ meter: metrics as never })).toThrow(TypeError)
    expect(() => createOpenTelemetryMeter({} as never)).toThrow(TypeError)
  })
})
