import { Hono } from 'hono'
import { codeOf } from '../handoff/code-of.js'
import { MISUSE } from '../handoff/messages.js'
import type { ChannelEvent, TenantDirectory } from '../ports/index.js'
import { bodyTooLarge, problem } from './problem.js'
import { readBody } from './read-body.js'
import { type TurnParts, takeTurn } from './turn.js'

/** What the webhook needs. */
export interface WebhookParts extends TurnParts {
  readonly tenants: TenantDirectory
}

/**
 * The channel's webhook. The signature is checked on the raw bytes before anything is read. 200 means: every message
 * is committed or quarantined; anything else makes the provider deliver again, and what was committed is then known.
 */
export function webhookRoutes(parts: WebhookParts): Hono {
  const { channel } = parts
  const routes = new Hono()

  routes.get('/', (context) => {
    const challenge = channel.handshake(new URL(context.req.url).searchParams)
    return challenge === null
      ? problem(403, 'HANDSHAKE_REFUSED', 'the handshake does not carry the verify token')
      : context.text(challenge)
  })

  routes.post('/', async (context) => {
    const body = await readBody(context.req.raw)
    if (!body) return bodyTooLarge()
    const header = (name: string) => context.req.header(name) ?? null
    if (!channel.verify({ body, header })) {
      return problem(401, 'SIGNATURE_INVALID', 'the signature is missing or does not fit the body')
    }
    const events = channel.parse(body)
    const quarantine = quarantineFor(parts, body)
    if (!events) {
      const why = 'the body is no webhook of this channel'
      await quarantine(why)
      return problem(400, 'MALFORMED_BODY', why)
    }
    let retryable: unknown = null
    for (const event of events) {
      try {
        await handleOrQuarantine(parts, event, quarantine)
      } catch (error) {
        // The rest of the delivery is not to suffer; the whole comes again, and only this item will be new.
        retryable = error
        parts.logger.error('relevo: an item of a webhook failed', { type: event.type, code: codeOf(error) })
      }
    }
    return retryable === null
      ? context.json({ received: events.length })
      : problem(503, 'STORE_FAILED', 'not everything could be stored; deliver again')
  })

  return routes
}

/** Keeps a delivery aside for a reason. */
type Quarantine = (why: string) => Promise<void>

/** The whole delivery is kept, so it is written once for each reason, however many of its items share that. */
function quarantineFor({ handoff, channel }: WebhookParts, body: Uint8Array): Quarantine {
  const kept = new Map<string, Promise<void>>()
  let text: string | null = null
  return (why) => {
    text ??= new TextDecoder().decode(body)
    const keeping = kept.get(why) ?? handoff.quarantine({ channel: channel.name, why, body: text })
    kept.set(why, keeping)
    return keeping
  }
}

/** What can never be taken, however often it comes, is kept aside; else it would come back for a week. */
async function handleOrQuarantine(
  parts: WebhookParts,
  event: ChannelEvent,
  quarantine: Quarantine,
): Promise<void> {
  try {
    await handle(parts, event, quarantine)
  } catch (error) {
    if (!isMisuse(error)) throw error
    parts.logger.warn('relevo: an item that cannot be taken was quarantined', { type: event.type })
    await quarantine('the item cannot be taken')
  }
}

async function handle(parts: WebhookParts, event: ChannelEvent, quarantine: Quarantine): Promise<void> {
  const { handoff, channel, tenants } = parts
  if (event.type === 'unreadable') return quarantine(event.why)
  if (event.type === 'status') return
  const tenant = await tenants.byAddress(channel.name, event.address)
  if (!tenant) {
    parts.logger.warn('relevo: a message for an unknown address was quarantined', { channel: channel.name })
    return quarantine('no tenant has this address')
  }
  if (event.type === 'customer_message') return takeTurn(parts, tenant, event)
  const { customer, messageId, text, atMs } = event
  const { tenantId } = tenant
  await handoff.recordHumanMessage({ tenantId, channel: channel.name, customer, messageId, text, atMs })
}

const isMisuse = (error: unknown) => error instanceof TypeError && 'code' in error && error.code === MISUSE
