import { defaultThresholds } from '../detection/index.js'
import type { Policy, Tenant } from '../ports/index.js'

/** What holds where a tenant sets nothing. */
export const defaultPolicy: Policy = {
  thresholds: defaultThresholds,
  thresholdsOf: {},
  does: {
    human_request: 'escalate',
    manager_request: 'escalate',
    complaint: 'escalate',
    bot_accusation: 'escalate',
    urgency: 'escalate',
    negotiation: 'escalate',
    technical_issue: 'escalate',
    frustration: 'escalate',
  },
  own: {},
  priorityFloors: {},
  offersMax: 1,
  botConfidenceMin: 0.45,
  failedTurnsMax: 2,
  texts: {
    handoff: 'Ya avisé a una persona del equipo. Te responde por aquí en cuanto pueda.',
    offer: '¿Quieres que te atienda una persona del equipo? Responde sí o no.',
  },
  hours: null,
}

/** A tenant's policy: the defaults, and what it sets. */
export function policyOf({ policy = {} }: Pick<Tenant, 'policy'>): Policy {
  const { thresholds, does, texts, ...rest } = policy
  return {
    ...defaultPolicy,
    ...rest,
    thresholds: { ...defaultPolicy.thresholds, ...thresholds },
    does: { ...defaultPolicy.does, ...does },
    texts: { ...defaultPolicy.texts, ...texts },
  }
}
