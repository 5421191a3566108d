import * as z from 'zod'
import { ruleSchema } from './ruleset-schema.js'
import { triggers } from './triggers.js'

/** The shape of a tenant's own phrase. */
export const phraseSchema = z.strictObject({
  say: z.string().min(1).max(200),
  trigger: z.enum(triggers),
  level: z.enum(['ask', 'escalate']).exactOptional(),
})

/** The shape of what a tenant changes about a ruleset; templates are checked when a detector loads them. */
export const ownRulesSchema = z.strictObject({
  phrases: z.array(phraseSchema).exactOptional(),
  rules: z.array(ruleSchema).exactOptional(),
  silenced: z.array(z.string()).exactOptional(),
})
