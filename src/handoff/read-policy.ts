import * as z from 'zod'
import { businessHoursSchema, notificationKinds, teamKinds } from '../conversation/index.js'
import { ownRulesSchema, share, thresholdsSchema, triggers } from '../detection/index.js'
import { RelevoError } from '../errors.js'
import type { PartialPolicy, Text } from '../ports/index.js'
import { agentTypes, priorities, priorityFactorNames, reasons } from '../triage/index.js'

const count = z.number().int().min(0)
const limit = count.nullable()
const span = z
  .number()
  .int()
  .min(0)
  .max(30 * 24 * 60 * 60_000)
const names = z.array(z.string().min(1))
/** In code a text may also be a function. */
const text = z.union([
  z.string().min(1),
  z.null(),
  z.custom<Extract<Text, (...args: never) => unknown>>((value) => typeof value === 'function'),
])
const action = z.enum(['escalate', 'ask', 'note'])

const texts = z.strictObject({
  handoff: text.exactOptional(),
  handoffClosed: text.exactOptional(),
  offer: text.exactOptional(),
  unclaimed: text.exactOptional(),
  survey: text.exactOptional(),
  surveyThanks: text.exactOptional(),
})

const route = z.strictObject({
  to: names.min(1),
  kinds: z.array(z.enum([...notificationKinds, ...teamKinds])).exactOptional(),
  reasons: z.array(z.enum(reasons)).exactOptional(),
  priorities: z.array(z.enum(priorities)).exactOptional(),
  agentTypes: z.array(z.enum(agentTypes)).exactOptional(),
})

/** The shape of a policy: all of it may be left out. `relevo schema policy` prints it as JSON Schema. */
export const policySchema: z.ZodType<PartialPolicy> = z.strictObject({
  preset: z.enum(['escalate_all', 'lean']).exactOptional(),
  thresholds: thresholdsSchema.exactOptional(),
  thresholdsOf: z.partialRecord(z.enum(triggers), thresholdsSchema).exactOptional(),
  does: z.partialRecord(z.enum(triggers), action).exactOptional(),
  own: ownRulesSchema.exactOptional(),
  priorityFloors: z.partialRecord(z.enum(priorityFactorNames), z.enum(priorities)).exactOptional(),
  offersMax: count.exactOptional(),
  botConfidenceMin: share.exactOptional(),
  failedTurnsMax: z.number().int().min(1).exactOptional(),
  form: z.enum(['tu', 'usted', 'vos']).exactOptional(),
  texts: texts.exactOptional(),
  handoffFor: z.partialRecord(z.enum(reasons), text).exactOptional(),
  hours: businessHoursSchema.nullable().exactOptional(),
  routes: z.array(route).exactOptional(),
  fallback: names.exactOptional(),
  unclaimed: z
    .strictObject({
      remindAfterMs: z.array(span).max(10).exactOptional(),
      fallbackAfterMs: span.nullable().exactOptional(),
      tellCustomerAfterMs: span.nullable().exactOptional(),
      returnAfterMs: span.nullable().exactOptional(),
    })
    .exactOptional(),
  idleAfterMs: span.nullable().exactOptional(),
  maxAgeMs: span.exactOptional(),
  takeover: z
    .strictObject({
      returnWord: z.string().min(1).nullable().exactOptional(),
      ignoredTexts: z.array(z.string().min(1)).exactOptional(),
    })
    .exactOptional(),
  replyFence: z.enum(['measured', 'strict']).exactOptional(),
  survey: z.boolean().exactOptional(),
  noticeOfResolution: z.boolean().exactOptional(),
  sla: z
    .union([
      z.enum(['minutes', 'hour', 'day']),
      z.strictObject({ claimMs: span.exactOptional(), firstResponseMs: span.exactOptional(), share }),
      z.null(),
    ])
    .exactOptional(),
  limits: z
    .strictObject({
      period: z.enum(['day', 'month']).exactOptional(),
      conversations: limit.exactOptional(),
      messages: limit.exactOptional(),
      escalations: limit.exactOptional(),
      notifications: limit.exactOptional(),
      warnAt: share.nullable().exactOptional(),
      over: z.enum(['refuse', 'warn']).exactOptional(),
      refusesPeople: z.boolean().exactOptional(),
    })
    .exactOptional(),
})

/**
 * Reads a tenant's policy from data, such as a parsed JSON or YAML file. Templates of own rules are checked when a
 * detector loads them.
 * @throws RelevoError `POLICY_INVALID`, naming every field that is wrong.
 */
export function readPolicy(data: unknown): PartialPolicy {
  const parsed = policySchema.safeParse(data)
  if (!parsed.success) throw new RelevoError('POLICY_INVALID', z.prettifyError(parsed.error))
  return parsed.data
}
