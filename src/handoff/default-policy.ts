import { defaultThresholds, type Trigger, triggers } from '../detection/index.js'
import type { Action, Policy, Tenant } from '../ports/index.js'
import { defaultTexts } from './default-texts.js'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

const all = (action: Action) =>
  Object.fromEntries(triggers.map((trigger) => [trigger, action])) as Record<Trigger, Action>

/** What a finding of each trigger does, by preset. */
export const presets: Readonly<Record<Policy['preset'], Policy['does']>> = {
  escalate_all: all('escalate'),
  lean: { ...all('escalate'), urgency: 'note', negotiation: 'ask', technical_issue: 'ask' },
}

/** What holds where a tenant sets nothing. */
export const defaultPolicy: Policy = {
  preset: 'escalate_all',
  thresholds: defaultThresholds,
  thresholdsOf: {},
  does: presets.escalate_all,
  own: {},
  priorityFloors: {},
  offersMax: 1,
  botConfidenceMin: 0.45,
  failedTurnsMax: 2,
  form: 'tu',
  texts: defaultTexts.tu,
  handoffFor: {},
  hours: null,
  routes: [],
  fallback: [],
  unclaimed: {
    remindAfterMs: [5 * MINUTE_MS, 15 * MINUTE_MS],
    fallbackAfterMs: 20 * MINUTE_MS,
    tellCustomerAfterMs: 30 * MINUTE_MS,
    returnAfterMs: null,
  },
  idleAfterMs: 12 * HOUR_MS,
  maxAgeMs: 24 * HOUR_MS,
  takeover: { returnWord: '#bot', ignoredTexts: [] },
  replyFence: 'measured',
  survey: false,
  noticeOfResolution: false,
  sla: null,
  limits: {
    period: 'month',
    conversations: null,
    messages: null,
    escalations: null,
    notifications: null,
    warnAt: 0.8,
    over: 'refuse',
    refusesPeople: false,
  },
}

/** A tenant's policy: the defaults, and what it sets. */
export function policyOf({ policy = {} }: Pick<Tenant, 'policy'>): Policy {
  const { preset = defaultPolicy.preset, form = defaultPolicy.form } = policy
  return {
    ...defaultPolicy,
    ...policy,
    thresholds: { ...defaultPolicy.thresholds, ...policy.thresholds },
    does: { ...presets[preset], ...policy.does },
    texts: { ...defaultTexts[form], ...policy.texts },
    unclaimed: { ...defaultPolicy.unclaimed, ...policy.unclaimed },
    takeover: { ...defaultPolicy.takeover, ...policy.takeover },
    limits: { ...defaultPolicy.limits, ...policy.limits },
  }
}
