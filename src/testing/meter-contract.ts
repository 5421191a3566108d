import assert from 'node:assert/strict'
import type { MeterAttributes } from '../ports/index.js'
import type { ContractTest } from './contract.js'
import { counterNames, histogramNames } from './meter-names.js'
import type { Measured, MeterSubject } from './meter-subject.js'
import { requirement } from './requirement.js'

const tenantId = 'la-espiga'
/** A new object each time: a broken meter may write into it. */
const about = () => ({ tenantId, reason: 'complaint' })
const opened = 'relevo.episodes.opened'
const claimTime = 'relevo.episode.time_to_claim'

/** What every `Meter` must do. Each test takes a fresh meter that has measured nothing. */
export const meterContract: readonly ContractTest<MeterSubject>[] = [
  requirement('adds up what is counted under one name with the same attributes', async (subject) => {
    subject.meter.count(opened, 1, about())
    subject.meter.count(opened, 2, { reason: 'complaint', tenantId })
    await assertMeasured(subject, [{ name: opened, attributes: about(), sum: 3 }])
  }),
  requirement('adds up what is recorded, and says how often', async (subject) => {
    for (const value of [0, 12.25, 86_400]) subject.meter.record(claimTime, value, about())
    await assertMeasured(subject, [{ name: claimTime, attributes: about(), sum: 86_412.25, times: 3 }])
  }),
  requirement('records what took no time at all', async (subject) => {
    subject.meter.record(claimTime, 0, about())
    await assertMeasured(subject, [{ name: claimTime, attributes: about(), sum: 0, times: 1 }])
  }),
  requirement('keeps apart what differs in an attribute, whichever', async (subject) => {
    const whole = {
      ...about(),
      outcome: 'reset_by_operator',
      kind: 'urgent',
      target: 'email',
      status: 'done',
    }
    const rows = [whole, ...Object.keys(whole).map((key) => ({ ...whole, [key]: 'otra' }))]
    for (const attributes of rows) subject.meter.count('relevo.deliveries', 1, { ...attributes })
    const name = 'relevo.deliveries' as const
    await assertMeasured(
      subject,
      rows.map((attributes) => ({ name, attributes, sum: 1 })),
    )
  }),
  requirement('takes nothing for an attribute that is absent', async (subject) => {
    subject.meter.count('relevo.echoes.held', 1, { tenantId })
    subject.meter.record('relevo.satisfaction.score', 5, { tenantId })
    await assertMeasured(subject, [
      { name: 'relevo.echoes.held', attributes: { tenantId }, sum: 1 },
      { name: 'relevo.satisfaction.score', attributes: { tenantId }, sum: 5, times: 1 },
    ])
  }),
  requirement('takes every name there is, each for itself', async (subject) => {
    for (const [n, name] of counterNames.entries()) subject.meter.count(name, n + 1, { tenantId })
    for (const name of histogramNames) subject.meter.record(name, 4, { tenantId })
    await assertMeasured(subject, [
      ...counterNames.map((name, n) => ({ name, attributes: { tenantId }, sum: n + 1 })),
      ...histogramNames.map((name) => ({ name, attributes: { tenantId }, sum: 4, times: 1 })),
    ])
  }),
  requirement('keeps no hold of the attributes, and leaves them as they were', async (subject) => {
    const mine = about()
    subject.meter.count(opened, 1, mine)
    subject.meter.record(claimTime, 1, mine)
    assert.deepEqual(mine, about())
    mine.tenantId = 'otra'
    await assertMeasured(subject, [
      { name: opened, attributes: about(), sum: 1 },
      { name: claimTime, attributes: about(), sum: 1, times: 1 },
    ])
  }),
  requirement('loses none of very many', async (subject) => {
    for (let n = 0; n < 5_000; n++) {
      subject.meter.count(opened, 1, about())
      subject.meter.record(claimTime, 1, about())
    }
    await assertMeasured(subject, [
      { name: opened, attributes: about(), sum: 5_000 },
      { name: claimTime, attributes: about(), sum: 5_000, times: 5_000 },
    ])
  }),
  requirement('goes on after it was read', async (subject) => {
    subject.meter.count(opened, 1, about())
    await subject.measured()
    subject.meter.count(opened, 1, about())
    await assertMeasured(subject, [{ name: opened, attributes: about(), sum: 2 }])
  }),
]

/** What was measured is this and nothing else, in whatever order. */
async function assertMeasured({ measured }: MeterSubject, expected: readonly Measured[]): Promise<void> {
  assert.deepEqual(sorted(await measured()), sorted(expected))
}

const sorted = (rows: readonly Measured[]) =>
  rows
    .map(({ name, attributes, sum, times = null }) => ({ row: [name, ...fieldsOf(attributes)], sum, times }))
    .toSorted((a, b) => (String(a.row) < String(b.row) ? -1 : 1))

const fieldsOf = (attributes: MeterAttributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .toSorted()
