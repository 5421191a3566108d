import * as fc from 'fast-check'
import {
  type AgentType,
  agentTypes,
  type Reason,
  reasons,
  type Signal,
  signals,
  suggestAgentType,
  type TriageInput,
} from 'relevo'
import { describe, expect, it } from 'vitest'

const agentFor = (input: TriageInput) => suggestAgentType(input).agentType

describe('who takes one reason alone', () => {
  const table: Readonly<Record<Reason, AgentType>> = {
    manager_request: 'supervisor',
    human_request: 'support',
    bot_accusation: 'supervisor',
    complaint: 'support',
    technical_issue: 'technical',
    frustration: 'support',
    urgency: 'support',
    negotiation: 'sales',
    low_confidence: 'support',
    repeated_failure: 'support',
    bot_error: 'support',
    manual: 'support',
    takeover: 'support',
  }

  it.each(Object.entries(table) as [Reason, AgentType][])('%s: %s', (reason, agentType) => {
    expect(agentFor({ reasons: [reason] })).toBe(agentType)
  })
})

describe('who takes a request for a person about a matter', () => {
  const table: Readonly<Record<Signal, AgentType>> = {
    legal: 'supervisor',
    safety: 'support',
    loss: 'billing',
    imminent: 'support',
    leisure: 'support',
    anger: 'support',
    conduct: 'supervisor',
    equipment: 'technical',
    answer_doubted: 'support',
    billing: 'billing',
    purchase: 'sales',
    answer_rejected: 'support',
    bot_fallback: 'support',
    bot_promise: 'support',
  }

  it.each(Object.entries(table) as [Signal, AgentType][])('%s: %s', (signal, agentType) => {
    expect(agentFor({ reasons: ['human_request'], signals: [signal] })).toBe(agentType)
  })
})

describe('where several would do, who must act first', () => {
  it.each<[Reason[], Signal[], AgentType, string]>([
    [['technical_issue', 'manager_request'], ['loss'], 'supervisor', 'manager_request'],
    [['technical_issue'], ['loss', 'legal'], 'supervisor', 'legal'],
    [['bot_accusation'], ['loss'], 'billing', 'loss'],
    [['bot_accusation', 'technical_issue'], [], 'supervisor', 'bot_accusation'],
    // "el repartidor me gritó y además me cobró doble"
    [['complaint'], ['loss', 'conduct'], 'billing', 'loss'],
    // "huele a gas, el medidor es de ustedes"
    [['urgency'], ['safety', 'equipment'], 'technical', 'safety'],
    // "mi hijo se tragó una pieza del juguete que compré"
    [['urgency'], ['safety', 'purchase'], 'support', 'safety'],
    // "el guardia me insultó"
    [['complaint'], ['conduct', 'billing'], 'supervisor', 'conduct'],
    // "bot de porquería, no entiendes nada"
    [['bot_accusation', 'frustration'], [], 'support', 'frustration'],
    // "no abre la app del banco para pagar la cuota"
    [['technical_issue'], ['billing', 'equipment'], 'technical', 'technical_issue'],
    // "no me aparece el pago"
    [['technical_issue'], ['billing'], 'billing', 'billing'],
    // "se paró el reloj"
    [['technical_issue'], ['purchase'], 'technical', 'technical_issue'],
    // "¿qué precio tiene el módem?"
    [['human_request'], ['purchase', 'equipment'], 'sales', 'purchase'],
    [['negotiation'], ['billing'], 'billing', 'billing'],
    [['negotiation'], ['purchase'], 'sales', 'negotiation'],
    [['complaint', 'negotiation'], [], 'sales', 'negotiation'],
    [['complaint', 'urgency', 'frustration'], [], 'support', 'default'],
    [[], [], 'support', 'default'],
  ])('%j with %j: %s, because of %s', (given, found, agentType, factor) => {
    expect(suggestAgentType({ reasons: given, signals: found })).toMatchObject({
      agentType,
      reasons: [{ factor }],
    })
  })
})

it('anything that may be known leads to one of the list, with its one reason', () => {
  const some = <T>(all: readonly T[]) => fc.array(fc.constantFrom(...all), { maxLength: 4 })
  fc.assert(
    fc.property(some(reasons), some(signals), (given, found) => {
      const verdict = suggestAgentType({ reasons: given, signals: found })
      expect(agentTypes).toContain(verdict.agentType)
      expect(verdict.reasons).toHaveLength(1)
      expect(verdict.reasons[0]?.why).not.toBe('')
    }),
    { numRuns: 300 },
  )
})
