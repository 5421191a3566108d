import type { HistoryFinding } from './history/index.js'
import type { HoldKind, Signal } from './rule.js'
import type { Trigger } from './triggers.js'

/** Strength of a finding. What a finding does is policy, not this. */
export type Level = 'ask' | 'escalate'

/** Where in the original text something was found, and why it counts. */
export interface Evidence {
  readonly ruleId: string
  /** First UTF-16 unit of the quote in the original text. */
  readonly start: number
  /** One past the last UTF-16 unit. */
  readonly end: number
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string
  readonly why: string
  /**
   * Where the words stand in several lines sent in a burst: their messages. `start`, `end` and `quote` are then of
   * those lines joined by single spaces.
   */
  readonly messageIds?: readonly string[]
  /** True where the customer pressed a button or a list row with these words. */
  readonly chosen?: true
}

/** A trigger that was found. It counts as found at level `escalate`; `ask` is for the unclear. */
export interface TriggerHit {
  readonly trigger: Trigger
  /** 0 to 1. */
  readonly confidence: number
  readonly level: Level
  readonly evidence: readonly Evidence[]
}

/** A finding that would have counted but for something said around it. */
export interface HeldBack extends Evidence {
  readonly trigger: Trigger
  readonly because: HoldKind
  /** What holds it back: a hold's id and words, or the rule's own exception. */
  readonly by: { readonly id: string; readonly quote: string }
}

/** A signal that was found: weight and matter of the message, for priority and agent type. */
export interface SignalHit {
  readonly signal: Signal
  readonly evidence: readonly Evidence[]
}

/** What one message says about needing a person. */
export interface Detection {
  readonly decision: 'none' | Level
  /** The highest confidence among the triggers, 0 where none was found. */
  readonly confidence: number
  /** In the order of {@link triggers}. */
  readonly triggers: readonly TriggerHit[]
  readonly heldBack: readonly HeldBack[]
  readonly signals: readonly SignalHit[]
  /** What the last turns show; empty without a history. Each calls for a person. */
  readonly history: readonly HistoryFinding[]
  /** True where the whole message is an opt-out word ("baja", "stop"); what follows from it is the host's. */
  readonly optOut: boolean
  /** Language of every `why`. */
  readonly language: 'es' | 'en'
  /** Id of the ruleset that judged. */
  readonly ruleset: string
}
