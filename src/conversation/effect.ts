import type { Conversation } from './conversation.js'

/** A side effect that a transition owes. It is committed with the state that caused it. */
export type Effect =
  /** Tell the team: a new episode, one that became urgent while it was open, or one that ended. */
  | {
      readonly type: 'notify'
      readonly kind: 'escalation' | 'urgent' | 'resolution'
      readonly episodeId: string
    }
  /** Tell the customer, in the tenant's words. */
  | {
      readonly type: 'tell_customer'
      readonly text: 'handoff' | 'offer' | 'survey' | 'surveyThanks'
      readonly key: string
    }
  /** A person has it: from now on it is watched whether they went idle. */
  | { readonly type: 'watch_idle'; readonly episodeId: string }
  /** A message of unknown origin waits: decide at this time whose it is. */
  | { readonly type: 'decide_echo'; readonly messageId: string; readonly atMs: number }

/** Why an event was refused; the conversation is then unchanged. */
export type Refusal = 'episode_stale' | 'claimed_by_other'

/** What an event makes of a conversation. `refused` is set where the event did not apply. */
export interface Transition {
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly refused?: Refusal
}
