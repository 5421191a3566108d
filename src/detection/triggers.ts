/** The kinds of cause a message can carry, in the order in which they are named as primary reason. */
export const triggers = [
  'manager_request',
  'human_request',
  'bot_accusation',
  'complaint',
  'technical_issue',
  'frustration',
  'urgency',
  'negotiation',
] as const

/** One of {@link triggers}; what each means is in the guide `docs/triggers.md`. */
export type Trigger = (typeof triggers)[number]
