import { createHandoff } from 'relevo'
import { createConsoleNotifier } from 'relevo/console'
import { createHttpApp, hashToken } from 'relevo/http'
import { type LambdaHandler, toLambda } from 'relevo/lambda'
import { createTenantList } from 'relevo/memory'
import { createSqliteStore } from 'relevo/sqlite'
import { createCloudApiSender, createWhatsAppChannel } from 'relevo/whatsapp'
import * as z from 'zod'

const filled = z.string().min(1)
const env = z
  .object({
    RELEVO_FILE: filled, // on a file system that outlives the function, such as EFS
    RELEVO_ADMIN_TOKEN: filled,
    WHATSAPP_APP_SECRET: filled,
    WHATSAPP_VERIFY_TOKEN: filled,
    WHATSAPP_PHONE_NUMBER_ID: filled,
    WHATSAPP_ACCESS_TOKEN: filled,
  })
  .parse(process.env)

async function createHandler(): Promise<LambdaHandler> {
  const account = { phoneNumberId: env.WHATSAPP_PHONE_NUMBER_ID, accessToken: env.WHATSAPP_ACCESS_TOKEN }
  const store = await createSqliteStore({ file: env.RELEVO_FILE })
  const tenants = createTenantList([
    { tenantId: 'demo', name: 'Demo', addresses: { whatsapp: account.phoneNumberId } },
  ])
  const send = createCloudApiSender({ account: () => account })
  const channel = createWhatsAppChannel({
    appSecrets: [env.WHATSAPP_APP_SECRET],
    verifyToken: env.WHATSAPP_VERIFY_TOKEN,
    send,
  })
  const handoff = createHandoff({ store, tenants, channel, notifiers: [createConsoleNotifier()] })
  const adminTokens = [{ name: 'equipo', tenantId: 'demo', sha256: await hashToken(env.RELEVO_ADMIN_TOKEN) }]
  return toLambda(createHttpApp({ handoff, tenants, channel, adminTokens }))
}

// Built once for each container, at its first request.
const ready = createHandler()

/** The entry point for API Gateway. */
export const handler: LambdaHandler = async (event, context) => (await ready)(event, context)
