import { isOpen, nextOpeningAtMs } from '../conversation/index.js'
import type { Text, TextFacts, Texts } from '../ports/index.js'
import type { Owing } from './owing.js'

/** What the customer is told, or null. One text a transition: outside business hours another, instead of both. */
export function textOf(
  name: keyof Texts,
  { tenant, conversation, policy, nowMs }: Pick<Owing, 'tenant' | 'conversation' | 'policy' | 'nowMs'>,
): string | null {
  const { hours, texts, handoffFor } = policy
  const isClosed = hours !== null && !isOpen(hours, nowMs)
  const { episode, status, customer } = conversation
  const current = status === 'escalated' ? episode : null
  const facts: TextFacts = {
    tenantName: tenant.name,
    opensAtMs: isClosed ? nextOpeningAtMs(hours, nowMs) : null,
    ...(customer.name !== undefined && { customerName: customer.name }),
    ...(current && { reason: current.reason, priority: current.priority }),
    ...(hours && { timeZone: hours.timeZone }),
  }
  if (name !== 'handoff') return said(texts[name], facts)
  if (isClosed) return said(texts.handoffClosed, facts)
  const own = current ? handoffFor[current.reason] : undefined
  return said(own === undefined ? texts.handoff : own, facts)
}

const said = (text: Text, facts: TextFacts) => (typeof text === 'function' ? text(facts) : text)
