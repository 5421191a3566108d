import type { BusinessHours, Episode, SlaTarget } from '../conversation/index.js'

/** How much of something was used, and how much may be; null for no limit. */
export interface UsageReading {
  readonly meter: string
  readonly used: number
  readonly limit: number | null
}

/** What metrics are made from. */
export interface MetricsInput {
  /** In any order. Those opened in `[fromMs, toMs)` are counted; older ones matter only as orphans. */
  readonly episodes: readonly Episode[]
  readonly fromMs: number
  readonly toMs: number
  /** When this is asked, for deadlines and orphans; `toMs` where left out. */
  readonly nowMs?: number
  /** Conversations whose customer wrote in the period; null or left out where nobody counted them. */
  readonly activeConversations?: number | null
  readonly hours?: BusinessHours | null
  readonly sla?: SlaTarget | null
  readonly usage?: readonly UsageReading[]
}
