import type { Signal } from '../detection/index.js'
import type { TriageInput } from './priority.js'
import type { Reason } from './reasons.js'

/** Who should take an episode. */
export const agentTypes = ['supervisor', 'billing', 'technical', 'sales', 'support'] as const

/** One of {@link agentTypes}. */
export type AgentType = (typeof agentTypes)[number]

/** An agent type is always given with its reason. */
export interface AgentVerdict {
  readonly agentType: AgentType
  readonly reasons: readonly { readonly factor: string; readonly why: string }[]
}

interface Row {
  readonly agentType: AgentType
  /** All of them must hold. The first one names the row in reasons. */
  readonly factors: readonly [Reason | Signal, ...(Reason | Signal)[]]
  readonly why: string
}

/** Who must act first stands first; the first row that holds decides. */
const table: readonly Row[] = [
  { agentType: 'supervisor', factors: ['manager_request'], why: 'pide a alguien con mando' },
  { agentType: 'supervisor', factors: ['legal'], why: 'habla de abogados, autoridades o prensa' },
  { agentType: 'billing', factors: ['loss'], why: 'está perdiendo dinero' },
  { agentType: 'technical', factors: ['safety', 'equipment'], why: 'una instalación es un peligro' },
  { agentType: 'support', factors: ['safety'], why: 'hay peligro para alguien' },
  { agentType: 'supervisor', factors: ['conduct'], why: 'alguien del equipo lo trató mal' },
  {
    agentType: 'support',
    factors: ['frustration', 'bot_accusation'],
    why: 'se enoja con el bot, no con el negocio',
  },
  { agentType: 'supervisor', factors: ['bot_accusation'], why: 'acusa al negocio' },
  { agentType: 'technical', factors: ['technical_issue', 'equipment'], why: 'un equipo no funciona' },
  { agentType: 'billing', factors: ['billing'], why: 'trata de cobros o facturas' },
  { agentType: 'technical', factors: ['technical_issue'], why: 'algo no funciona' },
  { agentType: 'sales', factors: ['negotiation'], why: 'negocia un precio' },
  { agentType: 'sales', factors: ['purchase'], why: 'quiere comprar' },
  { agentType: 'technical', factors: ['equipment'], why: 'trata de un equipo o de un servicio técnico' },
]

/** Suggests who should take it; `support` where nothing points elsewhere. Pure and total. */
export function suggestAgentType(input: TriageInput): AgentVerdict {
  const factors = new Set<string>([...input.reasons, ...(input.signals ?? [])])
  const row = table.find((one) => one.factors.every((factor) => factors.has(factor)))
  if (!row) return { agentType: 'support', reasons: [{ factor: 'default', why: 'nada apunta a otra área' }] }
  return { agentType: row.agentType, reasons: [{ factor: row.factors[0], why: row.why }] }
}
