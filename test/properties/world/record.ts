import type { Commit, LeasedEntry, Settlement } from 'relevo'

/** One operation of somebody, as often as it was tried. */
export interface Operation {
  readonly id: string
  readonly kind: string
  /** Null for a tick, which works for all. */
  readonly tenantId: string | null
  /** The message it brings, where it brings one. */
  readonly messageId?: string
  /** The episode it means, where it means one. */
  episodeId?: string | undefined
  /** The reply token it offers with, where it does. */
  replyToken?: string | undefined
}

/** One try of an operation; times are counts of what happened before. */
export interface Try {
  readonly operation: Operation
  readonly from: number
  to: number
  result?: unknown
  error?: unknown
  /** Neither answered nor failed: its machine died. */
  isLost: boolean
}

/** Everything that a run did to the world, in the order in which it happened. */
export interface Recorded {
  /** Counts what happened. */
  at: number
  readonly tries: Try[]
  readonly commits: { readonly at: number; readonly operation: Operation; readonly commit: Commit }[]
  readonly claims: {
    readonly at: number
    readonly entry: LeasedEntry
    /** By the clock of who claims. */
    readonly nowMs: number
    readonly untilMs: number
  }[]
  /** What reached the team or a customer. */
  readonly deliveries: {
    readonly at: number
    readonly operation: Operation
    readonly what: 'notice' | 'text'
    readonly entryId: string
    readonly tenantId: string
    readonly conversationId: string | null
  }[]
  readonly settlements: {
    readonly at: number
    readonly entryId: string
    readonly settlement: Settlement
    readonly isOk: boolean
  }[]
  /** How many more copies of an entry than one are excused, by what went wrong with it. */
  readonly excuses: Map<string, number>
  /** Which entries a machine has, by its name. */
  readonly inFlight: Map<string, Set<string>>
  readonly faults: Map<string, number>
  /** When a tenant was gone, if one was. */
  goneAt: number | null
}

/** Nothing happened yet. */
export const newRecord = (): Recorded => ({
  at: 0,
  tries: [],
  commits: [],
  claims: [],
  deliveries: [],
  settlements: [],
  excuses: new Map(),
  inFlight: new Map(),
  faults: new Map(),
  goneAt: null,
})

/** Counts one more. */
export const countUp = (counts: Map<string, number>, key: string, by = 1) =>
  void counts.set(key, (counts.get(key) ?? 0) + by)
