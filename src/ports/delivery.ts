/**
 * What became of a delivery. `delivered`: the other side has it or has promised to. `failed`: it certainly does not;
 * `retryable` says whether the same attempt may succeed later. `unknown`: the connection broke after the request left.
 * `earlierIds` are of the parts before the last, where a text goes out in parts.
 */
export type DeliveryOutcome =
  | { readonly status: 'delivered'; readonly providerId?: string; readonly earlierIds?: readonly string[] }
  | {
      readonly status: 'failed'
      readonly retryable: boolean
      readonly code: string
      readonly retryAfterMs?: number
    }
  | { readonly status: 'unknown'; readonly code: string; readonly earlierIds?: readonly string[] }
