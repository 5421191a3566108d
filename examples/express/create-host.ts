import { createServer, type Server } from 'node:http'
import express from 'express'
import nodemailer from 'nodemailer'
import { createHandoff, type Handoff, type Notifier } from 'relevo'
import { createConsoleNotifier } from 'relevo/console'
import { createEmailNotifier } from 'relevo/email'
import { toExpress } from 'relevo/express'
import { createHttpApp, hashToken } from 'relevo/http'
import { createTenantList } from 'relevo/memory'
import { createSqliteStore } from 'relevo/sqlite'
import { createCloudApiSender, createWhatsAppChannel, type TextSender } from 'relevo/whatsapp'
import type { Config } from './config.js'
import { demoBot } from './demo-bot.js'

/** The demo's one business. */
export const TENANT_ID = 'la-espiga'

/** A host ready to listen. */
export interface Host {
  readonly server: Server
  readonly handoff: Handoff
  readonly driver: string
  readonly close: () => void
}

/** Puts the parts together: a SQLite file, one tenant, the notifiers, WhatsApp, the app, Express. */
export async function createHost(config: Config, print: (line: string) => void): Promise<Host> {
  const store = await createSqliteStore({ file: config.databaseFile })
  const tenants = createTenantList([
    { tenantId: TENANT_ID, name: 'Panadería La Espiga', addresses: { whatsapp: config.phoneNumberId } },
  ])
  const channel = createWhatsAppChannel({
    appSecrets: [config.appSecret],
    verifyToken: config.verifyToken,
    send: senderOf(config, print),
  })
  const log = (details: object, message: string) => print(`${message} ${JSON.stringify(details)}`)
  const logger = { debug() {}, info() {}, warn: log, error: log }
  const handoff = createHandoff({ store, tenants, channel, notifiers: notifiersOf(config, print), logger })
  const app = createHttpApp({
    handoff,
    tenants,
    channel,
    onReply: demoBot,
    adminTokens: [{ name: 'equipo', tenantId: TENANT_ID, sha256: await hashToken(config.adminToken) }],
    logger,
  })
  const site = express()
  site.disable('x-powered-by')
  site.use(toExpress(app))
  return { server: createServer(site), handoff, driver: store.driver, close: () => store.close() }
}

function senderOf(
  { accessToken, phoneNumberId, whatsappBaseUrl }: Config,
  print: (line: string) => void,
): TextSender {
  if (accessToken) {
    const baseUrl = whatsappBaseUrl ? { baseUrl: whatsappBaseUrl } : {}
    return createCloudApiSender({ account: () => ({ phoneNumberId, accessToken }), ...baseUrl })
  }
  return async ({ customer, text }) => {
    print(`📤 to ${customer.name ?? 'the customer'} (would be sent): ${text}`)
    return { status: 'delivered' }
  }
}

function notifiersOf({ mail }: Config, print: (line: string) => void): Notifier[] {
  const console = createConsoleNotifier({ print })
  if (!mail) return [console]
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
  const transport = nodemailer.createTransport({ url: mail.url, ...timeouts })
  return [console, createEmailNotifier({ transport, from: mail.from, to: [mail.to] })]
}
