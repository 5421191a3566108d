import type { Cause } from '../conversation/index.js'

/** Why somebody is called: a plain request, unless told. */
export function aCause(changes: Partial<Cause> = {}): Cause {
  return {
    reasons: ['human_request'],
    evidence: [],
    priority: 'medium',
    priorityReasons: ['human_request'],
    agentType: 'support',
    agentReasons: ['default'],
    ...changes,
  }
}
