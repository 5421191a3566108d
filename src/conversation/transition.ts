import type { Cause, Conversation, Episode } from './conversation.js'
import { remember } from './digest.js'
import type { Effect, Refusal } from './effect.js'
import { attach, openEpisode } from './episode.js'
import type { ConversationEvent } from './event.js'

/** What an event makes of a conversation. `refused` is set where the event did not apply. */
export interface Transition {
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly refused?: Refusal
}

/**
 * The state machine: pure, and total over status × event. The same arguments give the same result, so a decision can
 * be made again after a conflict. `version` and storage are not its business.
 */
export function transition(conversation: Conversation, event: ConversationEvent, nowMs: number): Transition {
  switch (event.type) {
    case 'customer_message':
      return onCustomerMessage(conversation, event, nowMs)
    case 'escalation_requested':
      return escalate(conversation, event.cause, nowMs)
    case 'bot_replied':
      return onBotReplied(conversation, event, nowMs)
    case 'noted':
      return { conversation: { ...conversation, updatedAtMs: nowMs }, effects: [] }
    case 'human_message':
      return onHumanMessage(conversation, event, nowMs)
    case 'claimed':
      return onClaimed(conversation, event.by, nowMs)
    case 'resolved':
      return onResolved(conversation, event.episodeId, nowMs)
    case 'reset':
      return onReset(conversation, nowMs)
  }
}

function onCustomerMessage(
  conversation: Conversation,
  event: Extract<ConversationEvent, { type: 'customer_message' }>,
  nowMs: number,
): Transition {
  const { messageId, text, atMs } = event
  const heard: Conversation = {
    ...conversation,
    status: conversation.status === 'resolved' ? 'active' : conversation.status,
    ask: { ...conversation.ask, pending: false },
    recent: remember(conversation.recent, { messageId, author: 'customer', text, atMs }),
    lastCustomerMessageAtMs: Math.max(conversation.lastCustomerMessageAtMs ?? 0, atMs),
    updatedAtMs: nowMs,
  }
  if (event.cause) return escalate(heard, event.cause, nowMs)
  if (!event.offer || heard.status === 'escalated') return { conversation: heard, effects: [] }
  return {
    conversation: { ...heard, ask: { offered: heard.ask.offered + 1, pending: true } },
    effects: [{ type: 'tell_customer', text: 'offer', key: event.messageId }],
  }
}

/** The one way into `escalated`; on an open episode the cause is added to it. */
function escalate(conversation: Conversation, cause: Cause, nowMs: number): Transition {
  const open = openEpisodeOf(conversation)
  if (open) {
    const episode = attach(open, cause)
    const becameUrgent = episode.priority === 'urgent' && open.priority !== 'urgent'
    return {
      conversation: { ...conversation, episode, updatedAtMs: nowMs },
      effects: becameUrgent ? [{ type: 'notify', kind: 'urgent', episodeId: episode.episodeId }] : [],
    }
  }
  const episode = openEpisode(conversation, cause, nowMs)
  return {
    conversation: {
      ...conversation,
      status: 'escalated',
      epoch: conversation.epoch + 1,
      episode,
      episodeCount: conversation.episodeCount + 1,
      ask: { offered: 0, pending: false },
      recent: [],
      personLeftAtMs: null,
      updatedAtMs: nowMs,
    },
    effects: [
      { type: 'notify', kind: 'escalation', episodeId: episode.episodeId },
      { type: 'tell_customer', text: 'handoff', key: episode.episodeId },
    ],
  }
}

function onBotReplied(
  conversation: Conversation,
  { messageId, text, atMs, confidence, answers }: Extract<ConversationEvent, { type: 'bot_replied' }>,
  nowMs: number,
): Transition {
  const sure = confidence === undefined ? {} : { confidence }
  const turn = { messageId, author: 'bot', text, atMs, answers, ...sure } as const
  const recent = remember(conversation.recent, turn)
  return { conversation: { ...conversation, recent, personLeftAtMs: null, updatedAtMs: nowMs }, effects: [] }
}

/** A person wrote, from wherever: they have the conversation, also where nobody was called. */
function onHumanMessage(
  conversation: Conversation,
  event: Extract<ConversationEvent, { type: 'human_message' }>,
  nowMs: number,
): Transition {
  const open = openEpisodeOf(conversation)
  // Delivered late: the person had written it before giving the conversation back.
  const closedAtMs = conversation.episode?.closedAtMs
  if (!open && closedAtMs !== undefined && event.atMs <= closedAtMs) {
    return { conversation: { ...conversation, updatedAtMs: nowMs }, effects: [] }
  }
  const taken = open ? conversation : takenOver(conversation, nowMs)
  const episode = claimedEpisode(taken.episode as Episode, nowMs, event.by)
  return {
    conversation: {
      ...taken,
      episode: { ...episode, firstHumanMessageAtMs: episode.firstHumanMessageAtMs ?? event.atMs },
      updatedAtMs: nowMs,
    },
    effects: [],
  }
}

function onClaimed(conversation: Conversation, by: string, nowMs: number): Transition {
  const open = openEpisodeOf(conversation)
  if (open?.phase === 'claimed' && open.claimedBy !== undefined && open.claimedBy !== by) {
    return { conversation, effects: [], refused: 'claimed_by_other' }
  }
  const taken = open ? conversation : takenOver(conversation, nowMs)
  const episode = claimedEpisode(taken.episode as Episode, nowMs, by)
  return { conversation: { ...taken, episode, updatedAtMs: nowMs }, effects: [] }
}

function onResolved(conversation: Conversation, episodeId: string, nowMs: number): Transition {
  if (conversation.episode?.episodeId !== episodeId)
    return { conversation, effects: [], refused: 'episode_stale' }
  const open = openEpisodeOf(conversation)
  if (!open) return { conversation, effects: [] }
  return {
    conversation: {
      ...conversation,
      status: 'resolved',
      epoch: conversation.epoch + 1,
      episode: { ...open, closedAtMs: nowMs, outcome: 'resolved_by_person' },
      recent: [],
      personLeftAtMs: nowMs,
      updatedAtMs: nowMs,
    },
    effects: [],
  }
}

function onReset(conversation: Conversation, nowMs: number): Transition {
  const open = openEpisodeOf(conversation)
  const episode: Episode | null = open
    ? { ...open, closedAtMs: nowMs, outcome: 'reset_by_operator' }
    : conversation.episode
  return {
    conversation: {
      ...conversation,
      status: 'active',
      epoch: conversation.epoch + 1,
      episode,
      ask: { offered: 0, pending: false },
      recent: [],
      personLeftAtMs: open ? nowMs : null,
      updatedAtMs: nowMs,
    },
    effects: [],
  }
}

function openEpisodeOf(conversation: Conversation): Episode | null {
  return conversation.status === 'escalated' ? conversation.episode : null
}

/** Nobody was called, but a person is there: the same way into `escalated`, with nobody left to tell. */
function takenOver(conversation: Conversation, nowMs: number): Conversation {
  return escalate(conversation, takeoverCause, nowMs).conversation
}

const takeoverCause: Cause = {
  reasons: ['takeover'],
  evidence: [],
  priority: 'low',
  priorityReasons: ['takeover'],
  agentType: 'support',
  agentReasons: ['default'],
}

function claimedEpisode(episode: Episode, nowMs: number, by: string | undefined): Episode {
  if (episode.phase === 'claimed') return by && !episode.claimedBy ? { ...episode, claimedBy: by } : episode
  const claimed: Episode = { ...episode, phase: 'claimed', claimedAtMs: nowMs }
  return by ? { ...claimed, claimedBy: by } : claimed
}
