import * as z from 'zod'
import { fold, words } from '../text/index.js'
import { type CompiledRule, type CompiledSignal, compileRuleset } from './compile-ruleset.js'
import type { Detection } from './detection.js'
import { type Finding, find } from './find.js'
import { exceptionTo, heldBackBy } from './hold-back.js'
import { judge } from './judge.js'
import { read } from './read.js'
import type { Ruleset } from './rule.js'
import { spanishRules } from './rules/es/index.js'
import { defaultThresholds, type Thresholds } from './thresholds.js'

/** Options of {@link createDetector}. */
export interface DetectorOptions {
  /** The rules to judge by; default {@link spanishRules}. */
  readonly rules?: Ruleset
  /** From which confidence on a finding counts; default {@link defaultThresholds}. */
  readonly thresholds?: Partial<Thresholds>
  /** Language of every `why`; default `es`. */
  readonly language?: 'es' | 'en'
  /** How much of a message is examined, in UTF-16 units; default 4,096, the longest text WhatsApp carries. */
  readonly examineUnits?: number
}

/** Finds in one message what calls for a person. Holds no state of conversations; safe to share. */
export interface Detector {
  /** Never throws for any string. Cost is linear in the text and hardly moves with the number of rules. */
  detect(text: string): Detection
}

const optionsSchema = z.strictObject({
  rules: z.custom<Ruleset>((value) => typeof value === 'object' && value !== null).optional(),
  thresholds: z.strictObject({ ask: share(), escalate: share() }).partial().optional(),
  language: z.enum(['es', 'en']).optional(),
  examineUnits: z.number().int().min(1).optional(),
})

function share() {
  return z.number().min(0).max(1)
}

/**
 * Compiles a ruleset into a detector. Do it once, at start.
 * @throws RelevoError `RULE_INVALID` for a rule that cannot be loaded, naming it. @throws TypeError for wrong options.
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createDetector: ${z.prettifyError(parsed.error)}`)
  const ruleset = compileRuleset(options.rules ?? spanishRules)
  const thresholds = { ...defaultThresholds, ...options.thresholds }
  const language = options.language ?? 'es'
  const examineUnits = options.examineUnits ?? 4096

  function detect(text: string): Detection {
    if (typeof text !== 'string') throw new TypeError('detect: the text must be a string')
    const reading = read(
      ruleset,
      words(fold(text.length > examineUnits ? text.slice(0, examineUnits) : text)),
    )
    const all = find(ruleset, reading)
    const findings = all
      .filter(isOfTrigger)
      .map((one) => ({ ...one, holder: heldBackBy(ruleset, reading, one) }))
    const signals = all.filter(isOfSignal).filter((one) => !exceptionTo(reading, one))
    return judge({ text, reading, findings, signals, thresholds, language, rulesetId: ruleset.id })
  }
  return { detect }
}

const isOfTrigger = (finding: Finding): finding is Finding<CompiledRule> => finding.rule.kind === 'trigger'
const isOfSignal = (finding: Finding): finding is Finding<CompiledSignal> => finding.rule.kind === 'signal'
