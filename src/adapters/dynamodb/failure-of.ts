/** What an error of the SDK says of the request. */
export type Failure =
  /** A condition did not hold: an answer, not a fault. */
  | { readonly kind: 'condition' }
  /** A transaction was cancelled; the reasons stand in the order of its actions. */
  | { readonly kind: 'cancelled'; readonly reasons: readonly string[] }
  /** Not now; the same request may succeed, or may already have. */
  | { readonly kind: 'transient' }
  /** The same request will never succeed. */
  | { readonly kind: 'final' }

/** Answers with a 4xx status that mean "later". */
const LATER = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'ThrottlingError',
  'Throttling',
  'LimitExceededException',
  'TransactionConflictException',
  'TransactionInProgressException',
])

/** Reads an error of the SDK. What came without an answer counts as transient: nobody knows what became of it. */
export function failureOf(error: unknown): Failure {
  const { name, $metadata, CancellationReasons } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as {
    name?: unknown
    $metadata?: { httpStatusCode?: unknown }
    CancellationReasons?: readonly { readonly Code?: string }[]
  }
  if (name === 'ConditionalCheckFailedException') return { kind: 'condition' }
  if (name === 'TransactionCanceledException') {
    return { kind: 'cancelled', reasons: (CancellationReasons ?? []).map(({ Code = 'None' }) => Code) }
  }
  if (typeof name === 'string' && LATER.has(name)) return { kind: 'transient' }
  const status = $metadata?.httpStatusCode
  if (typeof status === 'number' && status >= 400 && status < 500) return { kind: 'final' }
  if (name === 'CredentialsProviderError') return { kind: 'final' }
  return { kind: 'transient' }
}
