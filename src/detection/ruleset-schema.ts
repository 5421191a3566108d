import * as z from 'zod'
import { RelevoError } from '../errors.js'
import { holdKinds, type Ruleset, signals } from './rule.js'
import { triggers } from './triggers.js'

const why = z.strictObject({ es: z.string().min(1), en: z.string().min(1) })
const id = z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/, 'an id looks like trigger.construction')
const templates = z.array(z.string().min(1)).min(1)

const examples = z.union(
  [
    z.literal('checked-at-build'),
    z.strictObject({
      fires: z
        .array(z.string().regex(/«.+»/su, 'mark the words to be quoted with « and »'))
        .min(1, 'needs one that fires'),
      quiet: z.array(z.string().min(1)).min(1, 'needs one that stays quiet'),
      misses: z.array(z.string().min(1)).exactOptional(),
    }),
  ],
  'needs { fires: […], quiet: […] }, each with at least one example; in `fires` the words to be quoted stand between « and »',
)

/** The shape of a rule. */
export const ruleSchema = z.strictObject({
  id,
  trigger: z.enum(triggers),
  why,
  patterns: templates,
  unless: templates.exactOptional(),
  weight: z.number().gt(0).max(1),
  dialects: z.array(z.string().regex(/^es(-[A-Z]{2})?$/)).exactOptional(),
  immune: z.array(z.enum(holdKinds)).exactOptional(),
  examples,
})

const signal = z.strictObject({
  id,
  signal: z.enum(signals),
  why,
  patterns: templates,
  unless: templates.optional(),
  examples,
})

const hold = z.strictObject({
  id,
  kind: z.enum(holdKinds),
  why,
  patterns: templates,
  unless: templates.optional(),
  side: z.enum(['before', 'after', 'over', 'anywhere']),
  reach: z.number().int().min(0).max(12),
  triggers: z.array(z.enum(triggers)).optional(),
})

const wordList = z.array(z.string().regex(/^[a-z0-9ñ]+( [a-z0-9ñ]+)*$/, 'words are written folded'))
const names = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name is written in lower case'),
  z.string().min(1),
)
const verb = '[a-zñ]+(:[a-zñ]*){0,4}'

const lists = z.object({
  expansions: names,
  verbs: z.record(
    z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name is written in lower case'),
    z.string().regex(new RegExp(`^${verb}( ${verb})*$`), 'verbs look like `llamar atender:atiend`'),
  ),
  fillers: wordList,
  correctable: z.array(z.string().regex(/^[a-zñ]{6,}$/, 'a correctable word has six letters or more')),
  neighbours: wordList,
  adversatives: wordList,
})

/**
 * Checks the shape of a ruleset; the templates themselves are checked when they are compiled.
 * @throws RelevoError `RULE_INVALID`, naming the rule and the field.
 */
export function checkRuleset(ruleset: Ruleset): void {
  const seen = new Set<string>()
  const check = (schema: z.ZodType, part: { readonly id: string }, kind: string) => {
    const result = schema.safeParse(part)
    const name = typeof part?.id === 'string' ? part.id : '(no id)'
    if (!result.success) {
      const [issue] = result.error.issues
      throw invalid(`${kind} "${name}": ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
    }
    if (seen.has(name)) throw invalid(`${kind} "${name}": the id is taken already`)
    seen.add(name)
  }
  const words = lists.safeParse(ruleset)
  if (!words.success) throw invalid(`ruleset "${ruleset.id}": ${z.prettifyError(words.error)}`)
  for (const part of ruleset.rules) check(ruleSchema, part, 'rule')
  for (const part of ruleset.signals) check(signal, part, 'signal')
  for (const part of ruleset.holds) check(hold, part, 'hold')
}

/** A ruleset that cannot be loaded. */
export function invalid(message: string): RelevoError {
  return new RelevoError('RULE_INVALID', message)
}
