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
  readonly factor: Reason | Signal
  readonly why: string
}

/** Who must act first stands first; the first row that holds decides. */
const table: readonly Row[] = [
  { agentType: 'supervisor', factor: 'manager_request', why: 'pide a alguien con mando' },
  { agentType: 'supervisor', factor: 'legal', why: 'habla de abogados, autoridades o prensa' },
  { agentType: 'billing', factor: 'loss', why: 'está perdiendo dinero' },
  { agentType: 'supervisor', factor: 'bot_accusation', why: 'acusa al negocio' },
  { agentType: 'technical', factor: 'technical_issue', why: 'algo no funciona' },
  { agentType: 'billing', factor: 'billing', why: 'trata de cobros o facturas' },
  { agentType: 'sales', factor: 'negotiation', why: 'negocia un precio' },
  { agentType: 'sales', factor: 'purchase', why: 'quiere comprar' },
]

/** Suggests who should take it; `support` where nothing points elsewhere. Pure and total. */
export function suggestAgentType(input: TriageInput): AgentVerdict {
  const factors = new Set<string>([...input.reasons, ...(input.signals ?? [])])
  const row = table.find(({ factor }) => factors.has(factor))
  if (!row) return { agentType: 'support', reasons: [{ factor: 'default', why: 'nada apunta a otra área' }] }
  return { agentType: row.agentType, reasons: [{ factor: row.factor, why: row.why }] }
}
