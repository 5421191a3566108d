import * as z from 'zod'
import { fold, words } from '../text/index.js'
import { joinBurst } from './burst.js'
import { type CompiledRule, type CompiledSignal, compileRuleset } from './compile-ruleset.js'
import type { Detection } from './detection.js'
import { type Finding, find } from './find.js'
import {
  assess,
  defaultHistoryLimits,
  type HistoryFinding,
  type HistoryLimits,
  type Turn,
} from './history/index.js'
import { exceptionTo, heldBackBy } from './hold-back.js'
import { judge } from './judge.js'
import { mergeBurst } from './merge-burst.js'
import { read } from './read.js'
import type { Ruleset, Signal } from './rule.js'
import { spanishRules } from './rules/es/index.js'
import { defaultThresholds, type Thresholds } from './thresholds.js'

/** Options of {@link createDetector}. */
export interface DetectorOptions {
  /** The rules to judge by; default {@link spanishRules}. */
  readonly rules?: Ruleset
  /** From which confidence on a finding counts; default {@link defaultThresholds}. */
  readonly thresholds?: Partial<Thresholds>
  /** From which counts on history calls a person; default {@link defaultHistoryLimits}. */
  readonly history?: Partial<HistoryLimits>
  /** Language of every `why`; default `es`. */
  readonly language?: 'es' | 'en'
  /** How much of a message is examined, in UTF-16 units; default 4,096, the longest text WhatsApp carries. */
  readonly examineUnits?: number
}

/** What came before a message. */
export interface History {
  /** Id of the present message. */
  readonly messageId: string
  /** When the present message was sent, Unix milliseconds. */
  readonly atMs: number
  /** The turns before it, oldest first. Only the last twelve are looked at. */
  readonly before: readonly Turn[]
}

/** Finds what calls for a person. Holds no state of conversations; safe to share. */
export interface Detector {
  /**
   * Judges a customer's message, with what came before it where that is known. Never throws for any string. Cost is
   * linear in the text and hardly moves with the number of rules or the age of the conversation.
   */
  detect(text: string, history?: History): Detection
  /** Judges the last turns, also where the last is the bot's. */
  assess(turns: readonly Turn[]): readonly HistoryFinding[]
}

const share = z.number().min(0).max(1)
const optionsSchema = z.strictObject({
  rules: z.custom<Ruleset>((value) => typeof value === 'object' && value !== null).optional(),
  thresholds: z
    .strictObject({ ask: share.exactOptional(), escalate: share.exactOptional() })
    .refine(({ ask = 0, escalate = 1 }) => ask <= escalate, 'ask must not be above escalate')
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

/**
 * Compiles a ruleset into a detector. Do it once, at start.
 * @throws RelevoError `RULE_INVALID` for a rule that cannot be loaded, naming it. @throws TypeError for wrong options.
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) throw new TypeError(`createDetector: ${z.prettifyError(parsed.error)}`)
  const ruleset = compileRuleset(options.rules ?? spanishRules)
  const thresholds = { ...defaultThresholds, ...options.thresholds }
  const limits = { ...defaultHistoryLimits, ...options.history }
  const language = options.language ?? 'es'
  const examineUnits = options.examineUnits ?? 4096

  function detectAlone(text: string): Detection {
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

  const has = (signal: Signal) => (text: string) =>
    detectAlone(text).signals.some((hit) => hit.signal === signal)
  const turnWords = {
    isFallback: has('bot_fallback'),
    isRejection: has('answer_rejected'),
    isDoubt: has('answer_doubted'),
    isVexed: (text: string) => detectAlone(text).triggers.some(({ trigger }) => trigger === 'frustration'),
  }

  function detect(text: string, history?: History): Detection {
    if (typeof text !== 'string') throw new TypeError('detect: the text must be a string')
    const alone = detectAlone(text)
    if (!history) return alone
    const present: Turn = { messageId: history.messageId, author: 'customer', text, atMs: history.atMs }
    const burst = joinBurst(present, history.before)
    const whole = burst ? mergeBurst(alone, detectAlone(burst.text), burst) : alone
    const found = assess([...history.before, present], limits, turnWords, language)
    return found.length > 0 ? { ...whole, decision: 'escalate', history: found } : whole
  }

  return { detect, assess: (turns) => assess(turns, limits, turnWords, language) }
}

const isOfTrigger = (finding: Finding): finding is Finding<CompiledRule> => finding.rule.kind === 'trigger'
const isOfSignal = (finding: Finding): finding is Finding<CompiledSignal> => finding.rule.kind === 'signal'
