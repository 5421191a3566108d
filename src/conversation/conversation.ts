import type { Turn } from '../detection/index.js'
import type { AgentType, Priority, Reason } from '../triage/index.js'

/** `active`: the bot speaks. `escalated`: a person is needed or there, the bot is quiet. `resolved`: given back. */
export const statuses = ['active', 'escalated', 'resolved'] as const

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number]

/** How an episode ended. */
export const outcomes = [
  'resolved_by_person',
  'returned_unclaimed',
  'returned_idle',
  'cancelled_by_customer',
  'failed',
  'reset_by_operator',
] as const

/** One of {@link outcomes}. */
export type Outcome = (typeof outcomes)[number]

/** The customer as the channel knows them. `id` is never empty and never shared by two customers of a tenant. */
export interface Customer {
  readonly id: string
  readonly name?: string
  /** What the channel needs to write to them, such as a phone number or a user id. */
  readonly address?: Readonly<Record<string, string>>
}

/**
 * A quote kept with an episode, with the message it comes from. Offsets are UTF-16 units of that message, or of its
 * burst where `messageIds` names one.
 */
export interface EpisodeEvidence {
  readonly messageId: string
  readonly ruleId: string
  /** What it speaks for. */
  readonly reason: Reason
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly why: string
  readonly messageIds?: readonly string[]
}

/** Why a person is needed, judged once, when it is noticed. */
export interface Cause {
  /** The primary reason first. */
  readonly reasons: readonly [Reason, ...Reason[]]
  readonly evidence: readonly EpisodeEvidence[]
  readonly priority: Priority
  readonly priorityReasons: readonly string[]
  readonly agentType: AgentType
  readonly agentReasons: readonly string[]
}

/** What the customer said of a person's part. */
export interface Satisfaction {
  readonly askedAtMs: number
  /** When the channel took the question. */
  readonly deliveredAtMs?: number
  readonly score?: 1 | 2 | 3 | 4 | 5
  readonly answeredAtMs?: number
  /** What was written beside the score. */
  readonly comment?: string
}

/** One escalation, from opening to outcome. All times are Unix milliseconds. */
export interface Episode {
  readonly episodeId: string
  readonly conversationId: string
  /** `waiting`: nobody has it. `claimed`: a person has it. Stays as it was when the episode closed. */
  readonly phase: 'waiting' | 'claimed'
  readonly reason: Reason
  readonly contributing: readonly Reason[]
  readonly evidence: readonly EpisodeEvidence[]
  readonly priority: Priority
  readonly priorityReasons: readonly string[]
  readonly agentType: AgentType
  readonly agentReasons: readonly string[]
  readonly openedAtMs: number
  readonly claimedAtMs?: number
  readonly claimedBy?: string
  readonly firstHumanMessageAtMs?: number
  /** When a person last wrote or took the conversation; the clock of those who went idle. */
  readonly lastHumanAtMs?: number
  /** The customer's last message when it opened. */
  readonly customerWroteAtMs?: number
  /** Since when the customer waits for a person's answer; absent while nothing is unanswered. */
  readonly unansweredSinceMs?: number
  /** Each customer message with no earlier unanswered one, and the person's message that answered it; at most 50. */
  readonly replies?: readonly { readonly askedAtMs: number; readonly answeredAtMs: number }[]
  readonly satisfaction?: Satisfaction
  readonly closedAtMs?: number
  readonly outcome?: Outcome
}

/** A text on its way, whose echo may come back before its id is known. */
export interface OpenSend {
  /** The attempt of the reply, or the id of the owed text. */
  readonly key: string
  /** As far as a digest keeps it. */
  readonly text: string
  /** From then on its echo is not expected any more. */
  readonly untilMs: number
  /** Until when a reply of the bot may still go out; absent for texts that are no replies. */
  readonly permitUntilMs?: number
}

/** A message from the business's side that may be the library's own, or a person's: it waits until it is known which. */
export interface HeldEcho {
  readonly messageId: string
  readonly text: string
  readonly atMs: number
  readonly by?: string
}

/** The state of one customer on one channel of one tenant. Bounded in size: messages live in the transcript. */
export interface Conversation {
  readonly schema: 1
  readonly tenantId: string
  readonly conversationId: string
  readonly channel: string
  readonly customer: Customer
  /** Rises by one with every commit; 0 before the first. */
  readonly version: number
  readonly status: Status
  /** Ownership epoch: moves only when the owner may have changed. */
  readonly epoch: number
  /** The open episode, or the last one closed. */
  readonly episode: Episode | null
  readonly episodeCount: number
  /** How often a person was offered since the last episode, and whether the last offer is unanswered. */
  readonly ask: { readonly offered: number; readonly pending: boolean }
  /** The last turns between customer and bot, cut short: the history that judging looks at. */
  readonly recent: readonly Turn[]
  /** Set when a person gave the conversation back and the bot has not spoken since. */
  readonly personLeftAtMs: number | null
  readonly createdAtMs: number
  readonly updatedAtMs: number
  readonly lastCustomerMessageAtMs: number | null
  /** The local day for which it was last counted as in use. */
  readonly countedOn?: string
  /** Texts of the library's own whose ids are not known yet; at most 5. */
  readonly sending?: readonly OpenSend[]
  /** Echoes that came while a send was open; at most 5. */
  readonly held?: readonly HeldEcho[]
  /** A question about satisfaction that is not answered yet. */
  readonly survey?: { readonly episodeId: string; readonly askedAtMs: number }
}

/** A conversation nobody has written in yet. */
export function newConversation(
  identity: Pick<Conversation, 'tenantId' | 'conversationId' | 'channel' | 'customer'>,
  nowMs: number,
): Conversation {
  return {
    schema: 1,
    ...identity,
    version: 0,
    status: 'active',
    epoch: 0,
    episode: null,
    episodeCount: 0,
    ask: { offered: 0, pending: false },
    recent: [],
    personLeftAtMs: null,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    lastCustomerMessageAtMs: null,
  }
}
