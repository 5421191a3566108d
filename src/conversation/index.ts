export {
  type BusinessHours,
  isOpen,
  nextOpeningAtMs,
  openMsBetween,
  type Weekday,
  weekdays,
} from './business-hours.js'
export { businessHoursSchema } from './business-hours-schema.js'
export {
  type Cause,
  type Conversation,
  type Customer,
  type Episode,
  type EpisodeEvidence,
  type HeldEcho,
  newConversation,
  type OpenSend,
  type Outcome,
  outcomes,
  type Satisfaction,
  type Status,
  statuses,
} from './conversation.js'
export type { Effect, Refusal, Transition } from './effect.js'
export { type ConversationEvent, eventTypes } from './event.js'
export { type Fact, type FactKind, factKinds } from './fact.js'
export { type NotificationKind, notificationKinds, type TeamKind, teamKinds } from './notification-kind.js'
export { PERMIT_MS, permitUntilMs, whoseEcho, withSend } from './open-send.js'
export type { SlaTarget } from './sla-target.js'
export { dayOf, dayRange } from './time-zone.js'
export { toldKey } from './told-key.js'
export { transition } from './transition.js'
export { type UsageMeter, usageMeters } from './usage-meter.js'
