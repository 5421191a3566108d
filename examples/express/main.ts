import { isRelevoError } from 'relevo'
import { type Config, readConfig } from './config.js'
import { createHost, type Host, TENANT_ID } from './create-host.js'

const TICK_MS = 5_000
const HOUR_MS = 60 * 60_000

const print = (line: string) => void process.stdout.write(`${line}\n`)

function fail(why: string): never {
  process.stderr.write(`relevo cannot start.\n${why}\n`)
  process.exit(1)
}

function welcome(config: Config, port: number, { driver }: Host): string {
  const url = `http://127.0.0.1:${port}`
  return [
    '',
    'relevo is running: the webhook, a small demo bot, and the admin API of one demo tenant.',
    '',
    `  webhook        ${url}/webhooks/whatsapp`,
    `  admin API      ${url}/admin/v1/conversations`,
    `  admin token    ${config.accessToken ? 'the one in RELEVO_ADMIN_TOKEN' : config.adminToken}`,
    `  database       ${config.databaseFile} (${driver})`,
    `  WhatsApp       ${config.accessToken ? 'texts are sent through the Cloud API' : 'no token: texts are printed here instead of sent'}`,
    `  notifications  this terminal${config.mail ? ` and ${config.mail.to}` : ''}`,
    '',
    'Try it: in another terminal, in this folder,',
    '',
    '  npm run say -- "hola, ¿a qué hora abren?"',
    '  npm run say -- "quiero hablar con una persona"',
    '',
    'Stop with Ctrl+C. Everything is kept for the next start.',
    '',
  ].join('\n')
}

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const host = await createHost(config, print)
  const { server, handoff } = host

  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      fail(`PORT: ${config.port} is taken; choose another, for example PORT=${config.port + 1} npm start`)
    fail(error.message)
  })
  server.listen(config.port, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    print(welcome(config, port, host))
    tick()
  })

  // What a crash or an outage left owed goes out now, and what fails later is tried again.
  let ticking: Promise<unknown> | null = null
  const tick = () => {
    ticking ??= handoff
      .tick()
      .catch((error: unknown) => print(`tick failed: ${isRelevoError(error) ? error.code : 'unknown'}`))
      .finally(() => {
        ticking = null
      })
  }
  // Yesterday's, once a day: asking again owes nothing again.
  const summarize = () =>
    void handoff
      .sendDailySummary({ tenantId: TENANT_ID })
      .catch((error: unknown) => print(`summary failed: ${isRelevoError(error) ? error.code : 'unknown'}`))
  const timers = [setInterval(tick, TICK_MS), setInterval(summarize, HOUR_MS)]

  const stop = () => {
    timers.forEach(clearInterval)
    server.close(() => void Promise.resolve(ticking).finally(() => host.close()))
    server.closeIdleConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

start().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
