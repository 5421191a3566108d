/**
 * Runs the web-standard app in AWS Lambda.
 * @module lambda
 */
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import type { HttpApp } from '../http/index.js'

/** A Lambda handler for API Gateway (v1 and v2) and function URLs. */
export type LambdaHandler = ReturnType<typeof handle>

/** Translates gateway events, base64 bodies included. Nothing runs after the response. */
export function toLambda(app: HttpApp): LambdaHandler {
  return handle(new Hono().mount('/', (request) => app.fetch(request)))
}
