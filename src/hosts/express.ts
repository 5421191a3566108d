/**
 * Mounts the web-standard app in Express.
 * @module express
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RelevoError } from '../errors.js'
import type { HttpApp } from '../http/index.js'

/** What Express calls; also fits a plain `node:http` server behind `connect`. */
export type ExpressHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * A handler for `server.use('/relevo', toExpress(app))`. Mount it before any body parser: a signature is checked on
 * the bytes as they came, and a parser has eaten them. A request whose body was read already fails with
 * `CONFIG_INVALID`, which says so.
 */
export function toExpress(app: HttpApp): ExpressHandler {
  const listen = getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false })
  return (request, response, next) => {
    const mayHaveBody = request.method !== 'GET' && request.method !== 'HEAD'
    if (mayHaveBody && request.readableDidRead) {
      next(
        new RelevoError(
          'CONFIG_INVALID',
          'the body was parsed before relevo saw it: mount relevo before express.json()',
        ),
      )
      return
    }
    listen(request, response).catch(next)
  }
}
