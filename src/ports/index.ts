export type { Conversation, Customer, Episode, Status } from '../conversation/index.js'
export type { Channel, ChannelEvent, OutgoingText, WebhookRequest } from './channel.js'
export type { DeliveryOutcome } from './delivery.js'
export type {
  Classification,
  Classifier,
  CustomerDirectory,
  CustomerRecord,
  Product,
  ProductCatalog,
  Summarizer,
  SummaryInput,
} from './enrichment.js'
export type { Logger } from './logger.js'
export type { CounterName, HistogramName, Meter, MeterAttributes } from './meter.js'
export type { Notification, Notifier } from './notifier.js'
export type {
  Action,
  Policy,
  Route,
  SlaPreset,
  Text,
  TextFacts,
  Texts,
  UsageLimits,
} from './policy.js'
export type { Runtime } from './runtime.js'
export type {
  Author,
  ClaimRequest,
  Commit,
  CommitOutcome,
  ConversationKey,
  DeadEntry,
  HandoffStore,
  LeasedEntry,
  OutboxEntry,
  OutboxWork,
  Page,
  QuarantinedItem,
  Receipt,
  Settlement,
  TranscriptMessage,
} from './store.js'
export type { PartialPolicy, PolicyPart, Tenant, TenantDirectory } from './tenants.js'
export type { Usage, UsageCount } from './usage.js'
