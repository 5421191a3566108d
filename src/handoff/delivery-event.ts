import type { LeasedEntry, Settlement } from '../ports/index.js'
import { closedCode } from './code-of.js'
import { eventBase, type HandoffEvent } from './events.js'

/** Pure: what is told of an attempt whose end was stored. Its entry's id stays out: it may name a provider's message. */
export function deliveryEvent(entry: LeasedEntry, settlement: Settlement, atMs: number): HandoffEvent {
  const about = { ...workOf(entry), attempts: entry.attempts }
  if (settlement.state === 'done') return { ...eventBase('delivery.done', entry, atMs), ...about }
  const code = closedCode(settlement.error)
  if (settlement.state === 'dead') return { ...eventBase('delivery.dead', entry, atMs), ...about, code }
  return { ...eventBase('delivery.retried', entry, atMs), ...about, code }
}

function workOf({ work }: LeasedEntry) {
  switch (work.type) {
    case 'notification':
    case 'team_notice':
      return { work: work.type, kind: work.kind, target: work.target }
    case 'timer':
      return { work: work.type, kind: work.timer }
    case 'customer_text':
      return { work: work.type }
  }
}
