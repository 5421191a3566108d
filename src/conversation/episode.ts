import { cut } from '../text/index.js'
import { priorities, type Reason } from '../triage/index.js'
import type { Cause, Conversation, Episode, EpisodeEvidence } from './conversation.js'

/** An episode keeps this many quotes and no more: its record stays small however long a customer complains. */
const EVIDENCE_MAX = 6
const QUOTE_MAX_UNITS = 160

/** A new episode, nobody has it yet. */
export function openEpisode(
  { conversationId, episodeCount }: Conversation,
  cause: Cause,
  nowMs: number,
): Episode {
  const [reason, ...contributing] = cause.reasons
  return {
    episodeId: `${conversationId}-${episodeCount + 1}`,
    conversationId,
    phase: 'waiting',
    reason,
    contributing: unique(contributing).filter((one) => one !== reason),
    evidence: bounded(cause.evidence),
    priority: cause.priority,
    priorityReasons: cause.priorityReasons,
    agentType: cause.agentType,
    agentReasons: cause.agentReasons,
    openedAtMs: nowMs,
  }
}

/** Adds a later cause to an open episode. The primary reason stays; the priority only rises. */
export function attach(episode: Episode, cause: Cause): Episode {
  const rises = priorities.indexOf(cause.priority) > priorities.indexOf(episode.priority)
  return {
    ...episode,
    contributing: unique([...episode.contributing, ...cause.reasons]).filter(
      (reason) => reason !== episode.reason,
    ),
    evidence: bounded([...episode.evidence, ...cause.evidence]),
    priority: rises ? cause.priority : episode.priority,
    priorityReasons: rises ? cause.priorityReasons : episode.priorityReasons,
  }
}

const unique = (reasons: readonly Reason[]) => [...new Set(reasons)]

function bounded(evidence: readonly EpisodeEvidence[]): EpisodeEvidence[] {
  return evidence.slice(0, EVIDENCE_MAX).map((one) => ({ ...one, quote: cut(one.quote, QUOTE_MAX_UNITS) }))
}
