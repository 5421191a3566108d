/** What is counted. */
export type CounterName =
  /** Customers' messages that were taken; `status` is what the bot may do. */
  | 'relevo.messages.received'
  /** Replies the bot offered; `status`: `accepted`, or why not. */
  | 'relevo.replies.offered'
  /** By `reason`. */
  | 'relevo.episodes.opened'
  /** Episodes that opened as urgent or became so, by `reason`. */
  | 'relevo.episodes.urgent'
  /** By `reason`. */
  | 'relevo.episodes.claimed'
  /** By `reason` and `outcome`. */
  | 'relevo.episodes.closed'
  /** Customers who were asked how it was. */
  | 'relevo.satisfaction.asked'
  /** Messages of the business's side whose author was not known at once. */
  | 'relevo.echoes.held'
  /** Those of them whose author is known now; `status`: `own` or `person`. */
  | 'relevo.echoes.decided'
  /** Attempts to carry out what was owed, by `kind`, `target` and `status`: `done`, `retried`, `dead`. */
  | 'relevo.deliveries'

/** What is measured. Times are seconds, as metrics have them. Takeovers, which nobody waited for, have no times. */
export type HistogramName =
  /** Seconds from accepting a reply of the bot to knowing that it is out. */
  | 'relevo.reply.window'
  /** Seconds from escalation to claim, by `reason`. */
  | 'relevo.episode.time_to_claim'
  /** Seconds from escalation to a person's first message, by `reason`. */
  | 'relevo.episode.time_to_first_response'
  /** Seconds from escalation to the end, by `reason` and `outcome`. */
  | 'relevo.episode.duration'
  /** Customers' answers, 1 to 5. */
  | 'relevo.satisfaction.score'

/** Of what. All but the names of tenants and notifiers are closed words; no conversation, customer or message. */
export interface MeterAttributes {
  readonly tenantId: string
  readonly reason?: string
  readonly outcome?: string
  readonly kind?: string
  /** Name of a notifier. */
  readonly target?: string
  readonly status?: string
}

/**
 * Where figures go. Called after the commit, while a customer waits: it must answer at once and keep no hold of the
 * attributes. An error it throws breaks nothing and is told to the logger.
 */
export interface Meter {
  /** Adds a whole number above 0 to a counter. */
  count(name: CounterName, value: number, attributes: MeterAttributes): void
  /** Adds one measurement, 0 or above, to a histogram. */
  record(name: HistogramName, value: number, attributes: MeterAttributes): void
}
