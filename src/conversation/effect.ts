/** A side effect that a transition owes. It is committed with the state that caused it. */
export type Effect =
  /** Tell the team: a new episode, or one that became urgent while it was open. */
  | { readonly type: 'notify'; readonly kind: 'escalation' | 'urgent'; readonly episodeId: string }
  /** Tell the customer, in the tenant's words. */
  | { readonly type: 'tell_customer'; readonly text: 'handoff' | 'offer'; readonly key: string }

/** Why an event was refused; the conversation is then unchanged. */
export type Refusal = 'episode_stale' | 'claimed_by_other'
