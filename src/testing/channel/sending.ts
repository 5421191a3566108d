import assert from 'node:assert/strict'
import type { DeliveryOutcome } from '../../ports/index.js'
import { assertOutcome } from '../assert-outcome.js'
import type { ChannelSubject } from '../channel-subject.js'
import type { ContractTest } from '../contract.js'
import { requirement } from '../requirement.js'

/** A text reaches the customer, or what became of it is told; nothing is thrown. */
export const sending: readonly ContractTest<ChannelSubject>[] = [
  requirement('sends a text once, as it is, and says under which id', async (subject) => {
    const texts = ['hola', '¿Ñandú? 🥐 «sí» <b>&amp;</b>', 'uno\ndos\n\ntres', '"comillas" \\n %s {{1}}']
    const ids: unknown[] = []
    for (const text of texts) {
      const outcome = await send(subject, text)
      assertOutcome(outcome, { status: 'delivered' })
      ids.push(outcome.status === 'delivered' && outcome.providerId)
    }
    assert.deepEqual(await subject.received(), texts)
    assert.ok(ids.every((id) => typeof id === 'string'))
    assert.equal(new Set(ids).size, texts.length)
  }),
  requirement('sends many at the same time, each for itself', async (subject) => {
    const texts = Array.from({ length: 12 }, (_, n) => `línea ${n}`)
    const outcomes = await Promise.all(texts.map((text) => send(subject, text)))
    for (const outcome of outcomes) assertOutcome(outcome, { status: 'delivered' })
    assert.deepEqual((await subject.received()).toSorted(), texts.toSorted())
  }),
  requirement('says of a refusal that may pass that it is one', async (subject) => {
    subject.failNext('for_now')
    assertOutcome(await send(subject, 'hola'), { status: 'failed', retryable: true })
    assert.deepEqual(await subject.received(), [])
  }),
  requirement('says of a refusal for good that it is one', async (subject) => {
    subject.failNext('for_good')
    assertOutcome(await send(subject, 'hola'), { status: 'failed', retryable: false })
    assert.deepEqual(await subject.received(), [])
  }),
  requirement('says that it does not know where the connection was lost', async (subject) => {
    subject.failNext('connection_lost')
    assertOutcome(await send(subject, 'hola'), { status: 'unknown' })
  }),
  requirement('sends again after it failed', async (subject) => {
    for (const how of ['for_now', 'for_good', 'connection_lost'] as const) {
      subject.failNext(how)
      assert.notEqual((await send(subject, 'antes')).status, 'delivered')
      assertOutcome(await send(subject, how), { status: 'delivered' })
      assert.equal((await subject.received()).at(-1), how)
    }
  }),
  requirement('gives an outcome also for who cannot be reached, or what cannot be said', async (subject) => {
    const { channel, to } = subject
    const nobody = { id: 'nadie', address: {} }
    const text = { ...to, text: 'hola', entryId: 'e1' }
    assertOutcome(await channel.send({ ...text, customer: nobody }))
    assertOutcome(await channel.send({ ...text, tenantId: 'nadie' }))
    assertOutcome(await channel.send({ ...text, text: '\ud800' }))
    assertOutcome(await channel.send({ ...text, text: '' }))
  }),
]

const send = ({ channel, to }: ChannelSubject, text: string): Promise<DeliveryOutcome> =>
  channel.send({ ...to, text, entryId: `e-${text}` })
