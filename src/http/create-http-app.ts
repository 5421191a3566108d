import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import * as z from 'zod'
import type { Handoff } from '../handoff/index.js'
import { logOf } from '../handoff/log.js'
import type { Channel, Logger, TenantDirectory } from '../ports/index.js'
import { adminRoutes } from './admin-routes.js'
import { type AdminToken, adminTokenSchema } from './admin-token.js'
import { problem, problemOf } from './problem.js'
import type { ReplyToCustomer } from './turn.js'
import { webhookRoutes } from './webhook-routes.js'

/** Options of {@link createHttpApp}. */
export interface HttpAppOptions {
  readonly handoff: Handoff
  readonly tenants: TenantDirectory
  /** The channel whose webhook is served under `/webhooks/<name>`. */
  readonly channel: Channel
  /** The bot. Without one, messages are kept and escalated but nobody else answers. */
  readonly onReply?: ReplyToCustomer
  /** Who may use the admin API; none by default, and then it answers 401 to all. */
  readonly adminTokens?: readonly AdminToken[]
  /** Silent by default. Never given message text, phone numbers or secrets. */
  readonly logger?: Logger
}

/** A web-standard app: any host that has `Request` and `Response` can run it. */
export interface HttpApp {
  /** Answers one request. Never rejects. */
  fetch(request: Request): Promise<Response>
}

/**
 * The webhook and the admin API as one app. Errors are `application/problem+json` with a stable `code`.
 * @throws TypeError for options that cannot work.
 */
export function createHttpApp(options: HttpAppOptions): HttpApp {
  const { handoff, tenants, channel, onReply = null, adminTokens = [] } = options
  const logger = logOf(options.logger)
  const tokens = z.array(adminTokenSchema).safeParse(adminTokens)
  if (!tokens.success) throw new TypeError(`createHttpApp: adminTokens: ${z.prettifyError(tokens.error)}`)

  const app = new Hono()
  app.use(secureHeaders())
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.route(`/webhooks/${channel.name}`, webhookRoutes({ handoff, tenants, channel, onReply, logger }))
  app.route('/admin/v1', adminRoutes(handoff, tokens.data))
  app.notFound(() => problem(404, 'NOT_FOUND', 'there is nothing here'))
  app.onError((error) => problemOf(error, logger))
  return { fetch: async (request) => app.fetch(request) }
}
