/**
 * What became of a delivery. `delivered`: the other side has it or has promised to. `failed`: it certainly does not;
 * `retryable` says whether the same attempt may succeed later. `unknown`: the connection broke after the request left.
 */
export type DeliveryOutcome =
  | { readonly status: 'delivered'; readonly providerId?: string }
  | {
      readonly status: 'failed'
      readonly retryable: boolean
      readonly code: string
      readonly retryAfterMs?: number
    }
  | { readonly status: 'unknown'; readonly code: string }
