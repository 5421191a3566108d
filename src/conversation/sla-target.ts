/** What a business promises: how soon somebody has a case, how soon a person writes, and in which share of cases. */
export interface SlaTarget {
  readonly claimMs?: number
  readonly firstResponseMs?: number
  /** 0 to 1. */
  readonly share: number
}
