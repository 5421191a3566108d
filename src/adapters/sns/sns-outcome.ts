import type { DeliveryOutcome } from '../../ports/index.js'

/** Refused credentials and paused keys are the operator's to mend, and what is owed meanwhile should wait for that. */
const LATER = new Set([
  'AuthorizationErrorException',
  'CredentialsProviderError',
  'ExpiredTokenException',
  'InternalErrorException',
  'InvalidClientTokenId',
  'KMSDisabledException',
  'KMSThrottlingException',
  'SignatureDoesNotMatch',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
])
/** The request never left. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])
const TOO_MANY = 429
const SERVER_ERROR = 500

/** What an error of the SDK means for a notice. */
export function snsOutcome(error: unknown): DeliveryOutcome {
  const { name, code, $metadata } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown
    code?: unknown
    $metadata?: { httpStatusCode?: unknown }
  }
  const status = $metadata?.httpStatusCode
  const said = typeof name === 'string' ? name : 'Error'
  const result = `SNS_${said.replace(/Exception$/, '')}`
  if (LATER.has(said)) return { status: 'failed', retryable: true, code: result }
  if (typeof status === 'number' && status >= 400) {
    const retryable = status === TOO_MANY || status >= SERVER_ERROR
    return { status: 'failed', retryable, code: result }
  }
  if (typeof code === 'string' && NOT_SENT.has(code)) {
    return { status: 'failed', retryable: true, code: `SNS_${code}` }
  }
  return { status: 'unknown', code: 'SNS_NO_ANSWER' }
}
