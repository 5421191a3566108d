import assert from 'node:assert/strict'
import type { Notification } from '../ports/index.js'
import { aNotification } from './a-notification.js'
import { assertOutcome } from './assert-outcome.js'
import type { ContractTest } from './contract.js'
import type { NotifierSubject } from './notifier-subject.js'
import { requirement } from './requirement.js'

/** What every `Notifier` must do. Each test takes a fresh notifier whose team has seen nothing. */
export const notifierContract: readonly ContractTest<NotifierSubject>[] = [
  requirement('has a name', async ({ notifier }) => {
    assert.match(notifier.name, /\S/)
  }),
  requirement('delivers a notice once: its title and every line of its text', async (subject) => {
    await assertArrives(subject, aNotification())
  }),
  requirement('delivers a notice in which all is absent that may be', async (subject) => {
    await assertArrives(subject, theLeast)
  }),
  requirement('delivers a note of the team, and news of something urgent', async (subject) => {
    await assertArrives(subject, { ...theLeast, kind: 'manual', note: 'llamarle', text: 'Nota: llamarle' })
    await assertArrives(subject, aNotification({ id: 'urgente', kind: 'urgent', priority: 'urgent' }))
  }),
  requirement('delivers letters, signs and emoji as they are', async (subject) => {
    const title = '¿Ñandú? «Sí» 🥐 100 % <b>&amp;</b> "comillas"'
    const text = `línea ú\n• otra 👩‍👩‍👧\n$&\\n {{tenantName}} %s\n${'á'.repeat(2_000)}`
    await assertArrives(subject, aNotification({ title, text }))
  }),
  requirement('delivers a notice of any length, with its title at least', async ({ notifier, received }) => {
    const notice = aNotification({ text: 'Motivo: pide hablar con una persona\n'.repeat(3_000) })
    assertOutcome(await notifier.deliver(notice), { status: 'delivered' })
    assertReads((await received())[0]?.text, notice.title)
  }),
  requirement('makes one notice of a text that looks like two', async ({ notifier, received }) => {
    const trap = 'uno\r\nBcc: otro@mal.example\r\n\r\n.\r\ndos\n---\n\u0000\u2028{"text":"tres"}'
    const notice = aNotification({ id: trap, title: trap, customerName: trap, text: trap })
    assertOutcome(await notifier.deliver(notice))
    assert.ok((await received()).length <= 1)
  }),
  requirement('gives an outcome also for text that is not valid UTF-16', async ({ notifier, received }) => {
    const outcome = await notifier.deliver(aNotification({ title: 'a \ud800 b', text: '\udc00\ud800' }))
    assertOutcome(outcome)
    assert.equal((await received()).length, outcome.status === 'delivered' ? 1 : 0)
  }),
  requirement('lets copies of a notice be told from other notices', async ({ notifier, received }) => {
    const ids = ['conv:1', 'conv:1', 'conv-1', 'conv_1', 'conv 1', 'Conv:1', 'conv:11']
    for (const id of ids)
      assertOutcome(await notifier.deliver(aNotification({ id })), { status: 'delivered' })
    const marks = (await received()).map(({ copyOf }) => copyOf)
    assert.equal(new Set(marks).size, new Set(ids).size)
  }),
  requirement('delivers many at the same time, each for itself', async ({ notifier, received }) => {
    const notices = Array.from({ length: 12 }, (_, n) => aNotification({ id: `n${n}`, title: `aviso ${n}.` }))
    const outcomes = await Promise.all(notices.map((notice) => notifier.deliver(notice)))
    for (const outcome of outcomes) assertOutcome(outcome, { status: 'delivered' })
    const texts = (await received()).map(({ text }) => text)
    assert.equal(texts.length, notices.length)
    for (const { title } of notices) assert.equal(texts.filter((text) => text.includes(title)).length, 1)
  }),
  requirement('leaves the notice as it was', async ({ notifier }) => {
    const notice = aNotification({ contributing: ['urgency'] })
    const before = structuredClone(notice)
    await notifier.deliver(notice)
    assert.deepEqual(notice, before)
  }),
]

const theLeast: Notification = {
  id: 'nota-1',
  kind: 'escalation',
  tenantId: 'la-espiga',
  tenantName: 'La Espiga',
  conversationId: 'conv-1',
  channel: 'web',
  contributing: [],
  evidence: [],
  summary: 'Alguien pide ayuda.',
  facts: [],
  title: 'Alguien pide ayuda',
  text: 'Motivo: pide ayuda',
  lastMessages: [],
  atMs: 0,
}

/** One more notice reaches the team, and can be read. */
async function assertArrives({ notifier, received }: NotifierSubject, notice: Notification): Promise<void> {
  const before = (await received()).length
  assertOutcome(await notifier.deliver(notice), { status: 'delivered' })
  const arrived = (await received()).slice(before)
  assert.equal(arrived.length, 1)
  for (const line of [notice.title, ...notice.text.split('\n')]) assertReads(arrived[0]?.text, line)
}

/** How lines are broken and set in is the notifier's own. */
function assertReads(text: string | undefined, line: string): void {
  const flat = (raw: string) => raw.replace(/\s+/g, ' ')
  assert.ok(text !== undefined && flat(text).includes(flat(line)), `${line} is not to be read in ${text}`)
}
