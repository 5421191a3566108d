/** One escalation, as the reference sees it. */
export interface ModelEpisode {
  readonly openedAtMs: number
  by: string | null
  isClaimed: boolean
  hasHumanWritten: boolean
  lastHumanAtMs: number
  /** Steps of the ladder that time has passed: two reminders, the honest text. */
  steps: number
  isAsked: boolean
  score: number | null
  outcome: string | null
  closedAtMs: number
}

/** An answer that may be offered. */
export interface ModelToken {
  readonly epoch: number
  readonly messageId: string
  readonly replyToken: string
}

/** What a conversation of the handoff should be, in words of its own: who has it, and what the world has seen. */
export interface Model {
  readonly sendsTexts: boolean
  nowMs: number
  exists: boolean
  owner: 'bot' | 'team'
  /** Given back, and the customer has not written since. */
  isReturned: boolean
  epoch: number
  readonly episodes: ModelEpisode[]
  /** The last twelve lines between customer and bot. */
  turns: { id: string; isBot: boolean; isUnsure: boolean; text: string; atMs: number; token?: ModelToken }[]
  offered: number
  isPending: boolean
  hasMarker: boolean
  isSurveying: boolean
  surveyedAtMs: number
  lastCustomerAtMs: number | null
  readonly seen: Set<string>
  sends: { key: string; text: string; untilMs: number }[]
  held: { id: string; text: string; atMs: number; untilMs: number }[]
  readonly transcript: [author: string, text: string][]
  readonly notices: string[]
  readonly texts: string[]
  /** Messages of the customer so far, for deliveries again. */
  readonly said: { id: string; text: string; atMs: number }[]
  readonly tokens: ModelToken[]
  readonly accepted: { token: ModelToken; text: string; echoId: string }[]
  count: number
}

/** Before the first message. */
export const newModel = (sendsTexts: boolean, nowMs: number): Model => ({
  sendsTexts,
  nowMs,
  exists: false,
  owner: 'bot',
  isReturned: false,
  epoch: 0,
  episodes: [],
  turns: [],
  offered: 0,
  isPending: false,
  hasMarker: false,
  isSurveying: false,
  surveyedAtMs: 0,
  lastCustomerAtMs: null,
  seen: new Set(),
  sends: [],
  held: [],
  transcript: [],
  notices: [],
  texts: [],
  said: [],
  tokens: [],
  accepted: [],
  count: 0,
})

/** The episode that is open, or null. */
export const openOf = (model: Model) => (model.owner === 'team' ? (model.episodes.at(-1) ?? null) : null)

/** What the library should show of it. */
export function shown(model: Model) {
  const episode = model.episodes.at(-1)
  return {
    status: model.owner === 'team' ? 'escalated' : model.isReturned ? 'resolved' : 'active',
    epoch: model.epoch,
    episodes: model.episodes.length,
    claimed: episode ? episode.isClaimed : null,
    by: episode?.by ?? null,
    outcome: episode?.outcome ?? null,
    score: episode?.score ?? null,
    offered: model.offered,
    isPending: model.isPending,
    held: model.held.map(({ id }) => id),
    transcript: model.transcript,
    notices: model.notices,
    texts: model.texts,
  }
}
