import { type ErrorCode, isRelevoError } from '../errors.js'
import { codeOf } from '../handoff/code-of.js'
import type { Log } from '../handoff/log.js'
import { BODY_MAX_BYTES } from './read-body.js'

/** Codes that only HTTP knows, beside {@link ErrorCode}. */
export type HttpErrorCode =
  | 'BAD_REQUEST'
  | 'BODY_TOO_LARGE'
  | 'CLAIMED_BY_OTHER'
  | 'EPISODE_STALE'
  | 'HANDSHAKE_REFUSED'
  | 'INTERNAL'
  | 'MALFORMED_BODY'
  | 'NOT_FOUND'
  | 'SIGNATURE_INVALID'
  | 'UNAUTHORIZED'

const statusOf: Readonly<Record<ErrorCode, number>> = {
  CONFIG_INVALID: 500,
  CONFLICT: 503,
  CONVERSATION_UNKNOWN: 404,
  DRIVER_MISSING: 500,
  POLICY_INVALID: 500,
  REPLY_TOKEN_INVALID: 400,
  RULE_INVALID: 500,
  STORE_FAILED: 503,
  TENANT_UNKNOWN: 404,
}

/** An error answer (RFC 9457) with a stable code. */
export function problem(status: number, code: ErrorCode | HttpErrorCode, detail: string): Response {
  const body = { type: 'about:blank', status, code, title: code.toLowerCase().replaceAll('_', ' '), detail }
  const headers = { 'content-type': 'application/problem+json', 'x-content-type-options': 'nosniff' }
  return new Response(JSON.stringify(body), { status, headers })
}

/** A body over the cap. */
export function bodyTooLarge(): Response {
  return problem(413, 'BODY_TOO_LARGE', `the body is over ${BODY_MAX_BYTES} bytes`)
}

/** What was thrown, as an answer: a code where there is one, never a stack or a foreign message. */
export function problemOf(error: unknown, logger: Log): Response {
  if (isRelevoError(error)) return problem(statusOf[error.code], error.code, error.message)
  logger.error('relevo: a request failed', { error: codeOf(error) })
  return problem(500, 'INTERNAL', 'the request could not be done')
}
