/**
 * Webhook and admin API as one web-standard app.
 * @module http
 */
export { type AdminToken, hashToken } from './admin-token.js'
export { createHttpApp, type HttpApp, type HttpAppOptions } from './create-http-app.js'
export type { HttpErrorCode } from './problem.js'
export type { BotReply, CustomerTurn, ReplyToCustomer } from './turn.js'
