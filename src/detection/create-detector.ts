import { fold, words } from '../text/index.js'
import { joinBurst } from './burst.js'
import { compileRuleset } from './compile-ruleset.js'
import type { Detection } from './detection.js'
import { checkDetectorOptions, type DetectorOptions } from './detector-options.js'
import { examine, type Found } from './examine.js'
import { assess, defaultHistoryLimits, type HistoryFinding, TURNS_MAX, type Turn } from './history/index.js'
import { judge } from './judge.js'
import { mergeBurst } from './merge-burst.js'
import { ownRuleset, silencedIn } from './own-rules.js'
import type { Signal } from './rule.js'
import { spanishRules } from './rules/es/index.js'
import { defaultThresholds, type Thresholds } from './thresholds.js'
import { type Trigger, triggers } from './triggers.js'
import { withMeaning } from './with-meaning.js'

/** What came before a message. */
export interface History {
  /** Id of the present message. */
  readonly messageId: string
  /** When the present message was sent, Unix milliseconds. */
  readonly atMs: number
  /** The turns before it, oldest first. Only the last twelve are looked at. */
  readonly before: readonly Turn[]
  /**
   * True where the text is the title of a button or list row that the customer pressed. It is the bot's wording: requests
   * for a person or a manager count, everything else is held back.
   */
  readonly chosen?: boolean
  /** What the host knows the pressed button, or the answer to the menu just sent ("2"), to mean. */
  readonly means?: Trigger
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

/**
 * Compiles a ruleset into a detector. Do it once, at start.
 * @throws RelevoError `RULE_INVALID` for a rule that cannot be loaded, naming it. @throws TypeError for wrong options.
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  checkDetectorOptions(options)
  const base = options.rules ?? spanishRules
  const shared = compileRuleset(base)
  const own = ownRuleset(base, options.own ?? {}, shared.unjoin)
  const compiledOwn = own && compileRuleset(own)
  const rulesets = [shared, ...(compiledOwn ? [compiledOwn] : [])]
  const silenced = silencedIn(base, options.own ?? {})
  const byTrigger = Object.fromEntries(
    triggers.map((trigger) => [
      trigger,
      { ...defaultThresholds, ...options.thresholds, ...options.thresholdsOf?.[trigger] },
    ]),
  ) as Record<Trigger, Thresholds>
  for (const trigger of triggers) {
    const { ask, escalate } = byTrigger[trigger]
    if (ask > escalate)
      throw new TypeError(`createDetector: ${trigger}: ask ${ask} is above escalate ${escalate}`)
  }
  const thresholdsOf = (trigger: Trigger) => byTrigger[trigger]
  const limits = { ...defaultHistoryLimits, ...options.history }
  const language = options.language ?? 'es'
  const examineUnits = options.examineUnits ?? 4096

  function detectAlone(text: string, chosen = false): Detection {
    const examined = text.length > examineUnits ? text.slice(0, examineUnits) : text
    const said = shared.unjoin(words(fold(examined)), compiledOwn?.knows)
    const found: Found = { findings: [], signals: [] }
    for (const ruleset of rulesets) examine(ruleset, said, silenced, chosen, found)
    return judge({
      text,
      said,
      chosen,
      findings: found.findings,
      signals: found.signals,
      thresholdsOf,
      language,
      rulesetId: base.id,
    })
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
    const alone = detectAlone(text, history?.chosen)
    if (!history) return alone
    const present: Turn = { messageId: history.messageId, author: 'customer', text, atMs: history.atMs }
    const burst = history.chosen ? null : joinBurst(present, history.before.slice(-TURNS_MAX), examineUnits)
    const whole = burst ? mergeBurst(alone, detectAlone(burst.text), burst) : alone
    const known = history.means ? withMeaning(whole, text, history.means) : whole
    const found = assess([...history.before.slice(-TURNS_MAX), present], limits, turnWords, language)
    return found.length > 0 ? { ...known, decision: 'escalate', history: found } : known
  }

  return { detect, assess: (turns) => assess(turns, limits, turnWords, language) }
}
