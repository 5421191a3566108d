import type { Episode } from '../../conversation/index.js'
import type { AgentType, Priority, Reason } from '../../triage/index.js'
import type { Author } from '../transcripts/transcript-line.js'

/** The most that happened in a conversation, from the least. */
export const results = ['none', 'ask', 'escalate'] as const

/** One of {@link results}. `escalate`: a person is called. `ask`: one is offered. `none`: the bot answers. */
export type Result = (typeof results)[number]

/** A quote, and what it speaks for. */
export interface Quote {
  readonly quote: string
  readonly reason: string
  readonly ruleId: string
  readonly why: string
}

/** The first call for a person in a conversation; the priority is the highest that it reached. */
export interface Call {
  readonly line: number
  readonly reason: Reason
  readonly contributing: readonly Reason[]
  readonly priority: Priority
  readonly priorityReasons: readonly string[]
  readonly agentType: AgentType
  readonly evidence: readonly Quote[]
}

/** What one side made of a conversation. */
export interface SideResult {
  readonly result: Result
  readonly call: Call | null
  /** The line on which a person was first offered, where nobody was called. */
  readonly askedLine: number | null
  /** True where a person wrote whom nobody had called. */
  readonly came: boolean
}

/** Nothing has happened yet. */
export const nothing: SideResult = { result: 'none', call: null, askedLine: null, came: false }

/** What a change does to a conversation, the weightiest first. Without a base everything is `same`. */
export const changes = [
  'new_escalation',
  'gone_escalation',
  'new_ask',
  'gone_ask',
  'priority',
  'cause',
  'same',
] as const

/**
 * One of {@link changes}. `new_escalation`: a person would now be called. `gone_escalation`: no longer. `new_ask`,
 * `gone_ask`: one would be offered, or no longer. `priority`: called with another priority. `cause`: called for another
 * reason, for somebody else, or on another line.
 */
export type Change = (typeof changes)[number]

/** What the change is between two sides. */
export function changeBetween(base: SideResult, now: SideResult): Change {
  if (base.call === null || now.call === null) {
    if (now.call) return 'new_escalation'
    if (base.call) return 'gone_escalation'
    if (base.result === now.result) return 'same'
    return now.result === 'ask' ? 'new_ask' : 'gone_ask'
  }
  if (base.call.priority !== now.call.priority) return 'priority'
  const isSame =
    base.call.reason === now.call.reason &&
    base.call.agentType === now.call.agentType &&
    base.call.line === now.call.line
  return isSame ? 'same' : 'cause'
}

/** A call from the episode that it opened. */
export function callOf(episode: Episode, line: number): Call {
  const { reason, contributing, priority, priorityReasons, agentType, evidence } = episode
  const quotes = evidence.map((one) => ({
    quote: one.quote,
    reason: one.reason,
    ruleId: one.ruleId,
    why: one.why,
  }))
  return { line, reason, contributing, priority, priorityReasons, agentType, evidence: quotes }
}

/** A stretch of a line to be marked, in UTF-16 units of its text. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** `counts` or `held`: found, and held back. */
  readonly kind: 'counts' | 'held'
  readonly what: string
  readonly why: string
  /** Which side sees it so. */
  readonly side: 'base' | 'now' | 'both'
}

/** A line of a conversation that is shown. */
export interface ShownLine {
  readonly line: number
  readonly author: Author
  readonly text: string
  readonly atMs: number
  readonly marks: readonly Mark[]
  /** What each side did on it. */
  readonly base?: 'called' | 'offered' | 'came'
  readonly now?: 'called' | 'offered' | 'came'
}

/** A conversation in which something was found. */
export interface ConversationResult {
  readonly tenant: string
  readonly conversation: string
  readonly file: string
  readonly day: string
  readonly change: Change
  /** Null without a base. */
  readonly base: SideResult | null
  readonly now: SideResult
  readonly lines: readonly ShownLine[]
}
