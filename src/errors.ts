/**
 * Every code a {@link RelevoError} can carry. Codes are stable across versions; messages are not.
 * `docs/errors.md` says for each what to do.
 */
export const errorCodes = [
  'CONFIG_INVALID',
  'CONFLICT',
  'CONVERSATION_UNKNOWN',
  'DRIVER_MISSING',
  'POLICY_INVALID',
  'REPLY_TOKEN_INVALID',
  'RULE_INVALID',
  'STORE_FAILED',
  'TENANT_UNKNOWN',
] as const

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number]

/** Options of a {@link RelevoError}; `retryAfterMs` only makes sense where `retryable` is true. */
export interface RelevoErrorOptions {
  readonly retryable?: boolean
  readonly retryAfterMs?: number
  readonly cause?: unknown
}

// A registered symbol survives two copies of the library in one process (ESM beside CJS); `instanceof` does not.
const brand = Symbol.for('relevo.error')

/**
 * An operation that could not be done. Branch on `code`; `retryable` says whether the same call may succeed later.
 * Wrong use of an API (a missing argument, a wrong type) is a plain `TypeError` instead: nobody should catch it.
 */
export class RelevoError extends Error {
  override readonly name = 'RelevoError'
  readonly code: ErrorCode
  readonly retryable: boolean
  readonly retryAfterMs?: number

  constructor(code: ErrorCode, message: string, options: RelevoErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.retryable = options.retryable ?? false
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs
    Object.defineProperty(this, brand, { value: true })
  }
}

/** True for a {@link RelevoError} from any copy of the library in this process. */
export function isRelevoError(value: unknown): value is RelevoError {
  return typeof value === 'object' && value !== null && brand in value
}
