import type { Cause, EpisodeEvidence } from '../conversation/index.js'
import type { HistoryFinding, HistoryKind, Turn } from '../detection/index.js'
import { classifyPriority, type Reason, suggestAgentType, type TriageInput } from '../triage/index.js'

/** A cause with its priority and agent type. Pure. */
export function causeOf(
  reasons: readonly [Reason, ...Reason[]],
  evidence: readonly EpisodeEvidence[],
  facts: Omit<TriageInput, 'reasons'> = {},
): Cause {
  const input = { reasons, ...facts }
  const priority = classifyPriority(input)
  const agent = suggestAgentType(input)
  return {
    reasons,
    evidence,
    priority: priority.priority,
    priorityReasons: priority.reasons.map(({ factor }) => factor),
    agentType: agent.agentType,
    agentReasons: agent.reasons.map(({ factor }) => factor),
  }
}

/** What each finding in the history is as a reason: nobody answering is a failing bot as well. */
const reasonOf: Readonly<Record<HistoryKind, Reason>> = {
  repeated_failure: 'repeated_failure',
  low_confidence: 'low_confidence',
  frustration: 'frustration',
  unanswered: 'repeated_failure',
}

/** The reasons that the last turns give. */
export function historyReasons(findings: readonly HistoryFinding[]): Reason[] {
  return [...new Set(findings.map(({ kind }) => reasonOf[kind]))]
}

/** The lines that show it, as evidence. */
export function historyEvidence(
  findings: readonly HistoryFinding[],
  turns: readonly Turn[],
): EpisodeEvidence[] {
  return findings.flatMap(({ kind, messageIds, why }) =>
    turns
      .filter(({ messageId }) => messageIds.includes(messageId))
      .map(({ messageId, text }) => ({
        messageId,
        ruleId: `history.${kind}`,
        reason: reasonOf[kind],
        start: 0,
        end: text.length,
        quote: text,
        why,
      })),
  )
}

/** The cause that the last turns give by themselves, or null. */
export function historyCause(findings: readonly HistoryFinding[], turns: readonly Turn[]): Cause | null {
  const [first, ...others] = historyReasons(findings)
  if (!first) return null
  return causeOf([first, ...others], historyEvidence(findings, turns), { failedTurns: failuresIn(findings) })
}

/** How many useless answers the history shows. */
export function failuresIn(findings: readonly HistoryFinding[]): number {
  return Math.max(
    0,
    ...findings.filter(({ kind }) => kind !== 'frustration').map(({ messageIds }) => messageIds.length),
  )
}
