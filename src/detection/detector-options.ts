import * as z from 'zod'
import type { HistoryLimits } from './history/index.js'
import type { OwnRules } from './own-rules.js'
import { phraseSchema } from './own-rules-schema.js'
import type { Ruleset } from './rule.js'
import type { Thresholds, TriggerThresholds } from './thresholds.js'
import { triggers } from './triggers.js'

/** Options of {@link createDetector}. */
export interface DetectorOptions {
  /** The rules to judge by; default {@link spanishRules}. */
  readonly rules?: Ruleset
  /** From which confidence on a finding counts; default {@link defaultThresholds}. */
  readonly thresholds?: Partial<Thresholds>
  /** Other thresholds for some triggers. */
  readonly thresholdsOf?: TriggerThresholds
  /** Phrases and rules beside those, and ids of rules that are not to count. */
  readonly own?: OwnRules
  /** From which counts on history calls a person; default {@link defaultHistoryLimits}. */
  readonly history?: Partial<HistoryLimits>
  /** Language of every `why`; default `es`. */
  readonly language?: 'es' | 'en'
  /** How much of a message is examined, in UTF-16 units; default 4,096, the longest text WhatsApp carries. */
  readonly examineUnits?: number
}

/** A share of one. */
export const share = z.number().min(0).max(1)
/** The shape of {@link Thresholds}, in part. */
export const thresholdsSchema = z.strictObject({
  ask: share.exactOptional(),
  escalate: share.exactOptional(),
})

const optionsSchema = z.strictObject({
  rules: z.custom<Ruleset>((value) => typeof value === 'object' && value !== null).optional(),
  thresholds: thresholdsSchema.optional(),
  thresholdsOf: z.partialRecord(z.enum(triggers), thresholdsSchema).optional(),
  own: z
    .strictObject({
      phrases: z.array(phraseSchema),
      // Each rule is checked when it is loaded, with an error that names it.
      rules: z.array(z.looseObject({})),
      silenced: z.array(z.string()),
    })
    .partial()
    .optional(),
  history: z
    .strictObject({
      failedTurns: z.number().int().min(1),
      confidenceMin: share,
      unansweredLines: z.number().int().min(2),
      unansweredMs: z.number().int().min(0),
    })
    .partial()
    .optional(),
  language: z.enum(['es', 'en']).optional(),
  examineUnits: z.number().int().min(1).optional(),
})

/** @throws TypeError naming every field that is wrong. */
export function checkDetectorOptions(options: DetectorOptions): void {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createDetector: ${z.prettifyError(parsed.error)}`)
}
