import * as z from 'zod'
import { businessHoursSchema } from '../conversation/index.js'
import { ownRulesSchema, share, thresholdsSchema, triggers } from '../detection/index.js'
import { RelevoError } from '../errors.js'
import type { PartialPolicy } from '../ports/index.js'
import { priorities, priorityFactorNames } from '../triage/index.js'

const count = z.number().int().min(0)
const text = z.string().min(1).nullable()
const action = z.enum(['escalate', 'ask', 'note'])

/** The shape of a policy as data: all of it may be left out. `relevo schema policy` prints it as JSON Schema. */
export const policySchema: z.ZodType<PartialPolicy> = z.strictObject({
  thresholds: thresholdsSchema.exactOptional(),
  thresholdsOf: z.partialRecord(z.enum(triggers), thresholdsSchema).exactOptional(),
  does: z.partialRecord(z.enum(triggers), action).exactOptional(),
  own: ownRulesSchema.exactOptional(),
  priorityFloors: z.partialRecord(z.enum(priorityFactorNames), z.enum(priorities)).exactOptional(),
  offersMax: count.exactOptional(),
  botConfidenceMin: share.exactOptional(),
  failedTurnsMax: z.number().int().min(1).exactOptional(),
  texts: z.strictObject({ handoff: text.exactOptional(), offer: text.exactOptional() }).exactOptional(),
  hours: businessHoursSchema.nullable().exactOptional(),
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
