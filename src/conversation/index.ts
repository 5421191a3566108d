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
  newConversation,
  type Outcome,
  outcomes,
  type Satisfaction,
  type Status,
  statuses,
} from './conversation.js'
export type { Effect, Refusal } from './effect.js'
export { type ConversationEvent, eventTypes } from './event.js'
export { dayOf, dayRange } from './time-zone.js'
export { type Transition, transition } from './transition.js'
