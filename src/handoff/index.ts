export type { HandoffOptions } from './create-engine.js'
export type { ContextEntry, Decision, Judged, ReplyVerdict } from './decision.js'
export { defaultPolicy } from './default-policy.js'
export type { DispatchReport } from './dispatch.js'
export {
  type DeliveryDead,
  type DeliveryDone,
  type DeliveryEvent,
  type DeliveryRetried,
  type EchoDecided,
  type EchoHeld,
  type EpisodeClaimed,
  type EpisodeClosed,
  type EpisodeEvent,
  type EpisodeFirstResponse,
  type EpisodeOpened,
  type EpisodeUrgent,
  type EventBase,
  type HandoffEvent,
  type HandoffEventType,
  handoffEventTypes,
  type MessageReceived,
  type ReplyAccepted,
  type ReplyRefused,
  type ReplySent,
  type SatisfactionAnswered,
  type SatisfactionAsked,
} from './events.js'
export type { ConversationView, Handoff } from './handoff.js'
export type { ConversationRef, HumanMessage, IncomingMessage } from './messages.js'
export type { OfferedReply } from './offer-reply.js'
export type { OperationResult } from './operations/operate.js'
export type {
  AnyoneRequest,
  FailureRequest,
  NotifyRequest,
  ResolveRequest,
  SendRequest,
  SomeoneRequest,
} from './operations/schemas.js'
export { policySchema, readPolicy } from './read-policy.js'
export type { HumanMessageResult } from './record-human-message.js'
export type { SentReply } from './record-sent.js'
export type { Period } from './reporting.js'
export type { EventOf, HandoffListener } from './signals.js'
export type { UsageReport } from './usage-report.js'
