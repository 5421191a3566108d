import { isDeepStrictEqual } from 'node:util'
import type { Conversation, Decision } from 'relevo'
import type { Recorded } from '../world/record.js'
import type { Invariant } from './invariants.js'

/** A state, and from when to when it was the present one. */
interface Period {
  readonly from: number
  readonly to: number
  readonly state: Conversation
}

function periodsOf({ commits }: Recorded): Period[] {
  return commits.map(({ at, commit }, index) => {
    const { conversationId } = commit.conversation
    const next = commits
      .slice(index + 1)
      .find((later) => later.commit.conversation.conversationId === conversationId)
    return { from: at, to: next?.at ?? Number.POSITIVE_INFINITY, state: commit.conversation }
  })
}

/**
 * Commits are one order already; what is left to show is that every answer is that of a state which was the present one
 * at some moment between question and answer.
 */
export const linearizable: Invariant = (record) => {
  const periods = periodsOf(record)
  return record.tries.flatMap(({ operation, from, to, result, isLost }) => {
    if (isLost || result === undefined || result === null || operation.tenantId === null) return []
    const during = periods
      .filter((one) => one.state.tenantId === operation.tenantId && one.from < to && one.to > from)
      .map(({ state }) => state)
    return isExplained(operation.kind, result, during)
      ? []
      : [`no state explains the answer to ${operation.id}`]
  })
}

function isExplained(kind: string, result: unknown, states: readonly Conversation[]): boolean {
  if (typeof result !== 'object' || result === null) return true
  if (kind === 'receive' || kind === 'again')
    return states.some((state) => isDecision(result as Decision, state))
  if (!('conversation' in result)) return true
  const { conversation, because } = result as { conversation: Conversation; because?: string }
  if (because === 'claimed_by_other' && conversation.episode?.phase !== 'claimed') return false
  return states.some((state) => isDeepStrictEqual(state, conversation))
}

function isDecision(decision: Decision, { status, epoch, episode, ask }: Conversation): boolean {
  switch (decision.action) {
    case 'reply':
      return status !== 'escalated' && JSON.parse(decision.replyToken)[2] === epoch
    case 'ask':
      return ask.pending
    case 'escalated':
      return status === 'escalated' && episode?.episodeId === decision.episodeId
    case 'silent':
      return decision.because === 'survey' || (status === 'escalated' && episode?.phase === decision.because)
    case 'ignored':
      return true
  }
}
