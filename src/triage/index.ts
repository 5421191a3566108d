export { type AgentType, type AgentVerdict, agentTypes, suggestAgentType } from './agent-type.js'
export {
  classifyPriority,
  type Priority,
  type PriorityFloors,
  type PriorityReason,
  type PriorityVerdict,
  priorities,
  type TriageInput,
} from './priority.js'
export { type PriorityFactorName, priorityFactorNames } from './priority-factors.js'
export { otherReasons, type Reason, reasons } from './reasons.js'
