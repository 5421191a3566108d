import * as z from 'zod'
import type { Ruleset } from '../detection/index.js'
import type {
  Channel,
  Classifier,
  CustomerDirectory,
  HandoffStore,
  Logger,
  Meter,
  Notifier,
  ProductCatalog,
  Runtime,
  Summarizer,
  TenantDirectory,
} from '../ports/index.js'
import type { EngineContext } from './context.js'
import { digestOf, resolveRef } from './conversation-id.js'
import { detectorsByPolicy } from './detectors-by-policy.js'
import { dispatchDue } from './dispatch.js'
import { exportPeriod } from './export-period.js'
import type { Handoff } from './handoff.js'
import { logOf } from './log.js'
import { offerReply } from './offer-reply.js'
import { claim } from './operations/claim.js'
import { escalate } from './operations/escalate.js'
import { notify } from './operations/notify.js'
import { reportFailure } from './operations/report-failure.js'
import { reset } from './operations/reset.js'
import { resolve } from './operations/resolve.js'
import { sendAsPerson } from './operations/send-as-person.js'
import { receive } from './receive.js'
import { recordHumanMessage } from './record-human-message.js'
import { recordSent } from './record-sent.js'
import { report, summarize } from './reporting.js'
import { sendDailySummary } from './send-daily-summary.js'
import { createSignals } from './signals.js'
import { usage } from './usage-report.js'

/** What a handoff is built from. */
export interface HandoffOptions {
  /** Where everything lives. */
  readonly store: HandoffStore
  /** Who the tenants are. */
  readonly tenants: TenantDirectory
  /** Who tells the team; at least one, since an escalation nobody hears of loses the customer. */
  readonly notifiers: readonly Notifier[]
  /** Sends texts to customers. Without one, the host sends `Decision.text` itself. */
  readonly channel?: Channel
  /** Sums up conversations for notices; without one, or where it gives nothing in time, rules do. */
  readonly summarizer?: Summarizer
  /** Knows customers' names and standing, and what the person should know of them. */
  readonly customers?: CustomerDirectory
  /** Finds the products that customers speak of, for notices. */
  readonly products?: ProductCatalog
  /** A second opinion on messages in which the rules find nothing that calls a person. */
  readonly classifier?: Classifier
  /** Rules to judge texts by; default the Spanish ones. */
  readonly rules?: Ruleset
  /** Silent by default. Never given message text, phone numbers or secrets. */
  readonly logger?: Logger
  /** Where figures go; nowhere by default. */
  readonly meter?: Meter
}

const functions = (...names: string[]) =>
  z.custom<Record<string, unknown>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      names.every((name) => typeof Reflect.get(value, name) === 'function'),
    `must have ${names.join(', ')}`,
  )

const optionsSchema = z.strictObject({
  store: functions('load', 'commit', 'transcript', 'claimDue', 'settle'),
  tenants: functions('byId', 'byAddress'),
  notifiers: z
    .array(functions('deliver'))
    .min(1, 'needs at least one notifier: nobody would hear of an escalation'),
  channel: functions('send', 'verify', 'parse').optional(),
  summarizer: functions('summarize').optional(),
  customers: functions('find').optional(),
  products: functions('find').optional(),
  classifier: functions('classify').optional(),
  rules: z.custom<Ruleset>((value) => typeof value === 'object' && value !== null).optional(),
  logger: functions('debug', 'info', 'warn', 'error').optional(),
  meter: functions('count', 'record').optional(),
})

const PAGE = 50
const TRANSCRIPT_LINES = 20

/** Builds the engine over a runtime. Hosts use `createHandoff`, which brings the system's runtime. */
export function createEngine(options: HandoffOptions, runtime: Runtime): Handoff {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createHandoff: ${z.prettifyError(parsed.error)}`)
  const names = options.notifiers.map(({ name }) => name)
  if (new Set(names).size < names.length) throw new TypeError('createHandoff: two notifiers share a name')
  const { store, tenants, notifiers, channel = null, meter = null } = options
  const { summarizer = null, customers = null, products = null, classifier = null } = options
  const logger = logOf(options.logger)
  const signals = createSignals(logger, meter)
  const context: EngineContext = {
    store,
    tenants,
    notifiers,
    channel,
    summarizer,
    customers,
    products,
    classifier,
    runtime,
    logger,
    signals,
    detectorOf: detectorsByPolicy(options.rules, logger),
  }
  return {
    receive: (message) => receive(context, message),
    offerReply: (reply) => offerReply(context, reply),
    recordSent: (sent) => recordSent(context, sent),
    recordHumanMessage: (message) => recordHumanMessage(context, message),
    sendAsPerson: (request) => sendAsPerson(context, request),
    reportFailure: (request) => reportFailure(context, request),
    escalate: (request) => escalate(context, request),
    claim: (request) => claim(context, request),
    resolve: (request) => resolve(context, request),
    reset: (request) => reset(context, request),
    notify: (request) => notify(context, request),
    status: async (ref, lines = TRANSCRIPT_LINES) => {
      const key = await resolveRef(ref)
      const [conversation, transcript] = await Promise.all([store.load(key), store.transcript(key, lines)])
      return conversation && { conversation, transcript }
    },
    list: ({ limit = PAGE, ...query }) => store.list({ ...query, limit }),
    report: (query) => report(context, query),
    dailySummary: (query) => summarize(context, query),
    sendDailySummary: (query) => sendDailySummary(context, query),
    usage: (query) => usage(context, query),
    exportEpisodes: (query) => exportPeriod(context, query),
    deadLetters: ({ tenantId, limit = PAGE }) => store.deadLetters(tenantId, limit),
    redrive: ({ tenantId, entryId }) => store.redrive(tenantId, entryId, runtime.nowMs()),
    quarantine: async (item) => {
      // The same delivery again is the same item: a broken body that comes for a week is kept once.
      const quarantineId = await digestOf(item.channel, item.why, item.body)
      await store.quarantine({ ...item, quarantineId, atMs: runtime.nowMs() })
    },
    on: signals.on,
    quarantined: (limit = PAGE) => store.quarantined(limit),
    tick: () => dispatchDue(context),
  }
}
