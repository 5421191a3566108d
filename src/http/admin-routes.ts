import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import * as z from 'zod'
import { statuses } from '../conversation/index.js'
import type { Handoff, OperationResult } from '../handoff/index.js'
import { type AdminToken, holderOf } from './admin-token.js'
import { bodyTooLarge, problem } from './problem.js'
import { readBody } from './read-body.js'

type Env = { Variables: { holder: AdminToken } }

const digits = z
  .string()
  .regex(/^\d{1,16}$/, 'must be Unix milliseconds')
  .transform(Number)
const by = z.string().min(1).max(200).optional()
const schemas = {
  list: z.strictObject({
    status: z.enum(statuses).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional(),
  }),
  period: z
    .strictObject({ fromMs: digits, toMs: digits })
    .refine(({ fromMs, toMs }) => fromMs <= toMs, 'fromMs must not be after toMs'),
  claim: z.strictObject({ by }),
  messages: z.strictObject({ by, text: z.string().max(4096).regex(/\S/, 'must not be empty') }),
  resolve: z.strictObject({ by, episodeId: z.string().min(1).max(200) }),
  reset: z.strictObject({ by }),
  notify: z.strictObject({ by, note: z.string().min(1).max(2000) }),
}

/** The admin API of one tenant: the token says which. Everything foreign is simply not found. */
export function adminRoutes(handoff: Handoff, tokens: readonly AdminToken[]): Hono<Env> {
  const routes = new Hono<Env>()

  routes.use(
    createMiddleware<Env>(async (context, next) => {
      const holder = await holderOf(context.req.header('authorization'), tokens)
      if (!holder) return problem(401, 'UNAUTHORIZED', 'send a valid token: Authorization: Bearer …')
      context.set('holder', holder)
      return next()
    }),
  )

  /** Ids look like this; anything else is nobody's. */
  routes.use('/conversations/:id/*', async (context, next) => {
    if (!CONVERSATION_ID.test(context.req.param('id'))) return unknownConversation()
    return next()
  })

  routes.get('/conversations', async (context) => {
    const query = schemas.list.safeParse(context.req.query())
    if (!query.success) return badRequest(query.error)
    const { status, limit, cursor } = query.data
    const { tenantId } = context.get('holder')
    const optional = { ...(status ? { status } : {}), ...(cursor ? { cursor } : {}) }
    return context.json(await handoff.list({ tenantId, limit, ...optional }))
  })

  routes.get('/conversations/:id', async (context) => {
    const view = await handoff.status(refOf(context.get('holder'), context.req.param('id')), 50)
    return view ? context.json(view) : unknownConversation()
  })

  routes.get('/metrics', async (context) => {
    const query = schemas.period.safeParse(context.req.query())
    if (!query.success) return badRequest(query.error)
    return context.json(await handoff.report({ tenantId: context.get('holder').tenantId, ...query.data }))
  })

  /** One change of one conversation: the body checked, the operation done, its result told. */
  function change<T extends { by?: string | undefined }>(
    name: keyof typeof schemas,
    schema: z.ZodType<T>,
    operate: (
      conversation: { tenantId: string; conversationId: string },
      by: string,
      body: T,
    ) => Promise<OperationResult>,
  ): void {
    routes.post(`/conversations/:id/${name}`, async (context) => {
      const bytes = await readBody(context.req.raw)
      if (!bytes) return bodyTooLarge()
      const json = jsonOf(bytes)
      if (json === undefined) return problem(400, 'MALFORMED_BODY', 'the body is not valid JSON')
      const body = schema.safeParse(json)
      if (!body.success) return badRequest(body.error)
      const holder = context.get('holder')
      const result = await operate(
        refOf(holder, context.req.param('id') as string),
        body.data.by ?? holder.name,
        body.data,
      )
      return result.done
        ? context.json({ conversation: result.conversation })
        : refusedBecause(result.because)
    })
  }

  change('claim', schemas.claim, (conversation, by) => handoff.claim({ conversation, by }))
  change('messages', schemas.messages, (conversation, by, { text }) =>
    handoff.sendAsPerson({ conversation, by, text }),
  )
  change('resolve', schemas.resolve, (conversation, by, { episodeId }) =>
    handoff.resolve({ conversation, by, episodeId }),
  )
  change('reset', schemas.reset, (conversation, by) => handoff.reset({ conversation, by }))
  change('notify', schemas.notify, (conversation, _by, { note }) => handoff.notify({ conversation, note }))
  return routes
}

/** No body is an empty object: every field may be optional. Undefined for what is no JSON. */
function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {}
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const CONVERSATION_ID = /^[\w-]{1,64}$/
const unknownConversation = () => problem(404, 'CONVERSATION_UNKNOWN', 'no such conversation of this tenant')

const refOf = ({ tenantId }: AdminToken, conversationId: string) => ({ tenantId, conversationId })

function badRequest(error: z.ZodError): Response {
  return problem(400, 'BAD_REQUEST', z.prettifyError(error))
}

function refusedBecause(because: Extract<OperationResult, { done: false }>['because']): Response {
  return because === 'episode_stale'
    ? problem(409, 'EPISODE_STALE', 'another episode is the current one; read the conversation again')
    : problem(409, 'CLAIMED_BY_OTHER', 'somebody else has this conversation')
}
