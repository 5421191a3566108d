import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sign } from 'relevo/whatsapp'
import { readConfig } from './config.js'

const HELP = `Says something to the running host as a customer, and prints what the customer would see.

  npm run say -- "quiero hablar con una persona"
  npm run say -- "hola" --as Lucía

  --as NAME   which customer speaks (default Ana)
  --help      this text`

const print = (line: string) => void process.stdout.write(`${line}\n`)

function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}

function readArguments() {
  try {
    const options = {
      as: { type: 'string', default: 'Ana' },
      help: { type: 'boolean', default: false },
    } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
  }
}

/** A Cloud API payload as Meta would deliver it. A made-up number stands for each name. */
function payloadOf(text: string, name: string, phoneNumberId: string): string {
  const phone = `54911${[...name]
    .reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1e8, 7)
    .toString()
    .padStart(8, '0')}`
  const message = {
    from: phone,
    id: `wamid.${randomUUID()}`,
    timestamp: String(Math.floor(Date.now() / 1000)),
    type: 'text',
    text: { body: text },
  }
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '15550000001', phone_number_id: phoneNumberId },
    contacts: [{ profile: { name }, wa_id: phone }],
    messages: [message],
  }
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
  })
}

interface View {
  readonly conversation: {
    readonly status: string
    readonly conversationId: string
    readonly customer: { readonly name?: string }
  }
  readonly transcript: readonly {
    readonly messageId: string
    readonly author: string
    readonly text: string
  }[]
}

const speakers: Readonly<Record<string, string>> = { bot: 'bot', person: 'persona', system: 'aviso' }

async function say(): Promise<void> {
  const { values, positionals } = readArguments()
  const text = positionals.join(' ')
  if (values.help) return print(HELP)
  if (text === '') fail(`Say what? Put the message in quotes.\n\n${HELP}`)
  const config = readConfig(process.env)
  const url = `http://127.0.0.1:${config.port}`
  const body = payloadOf(text, values.as, config.phoneNumberId)
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': sign(body, config.appSecret) }
  const posted = await fetch(`${url}/webhooks/whatsapp`, { method: 'POST', headers, body }).catch(() =>
    fail(`Nobody answers at ${url}. Start the host first, in another terminal: npm start`),
  )
  if (!posted.ok) fail(`The host answered ${posted.status}: ${await posted.text()}`)
  const view = await readConversation(url, config.adminToken, values.as)
  if (!view) fail('The host took the message, but shows no conversation of this customer.')
  printNews(view, values.as, config.folder)
}

async function readConversation(url: string, token: string, name: string): Promise<View | null> {
  const headers = { authorization: `Bearer ${token}` }
  const list = (await (await fetch(`${url}/admin/v1/conversations`, { headers })).json()) as {
    items: readonly View['conversation'][]
  }
  const mine = list.items.find(({ customer }) => customer.name === name)
  if (!mine) return null
  return (await (
    await fetch(`${url}/admin/v1/conversations/${mine.conversationId}`, { headers })
  ).json()) as View
}

/** What came since this was last looked at, also what a person wrote in between. */
function printNews({ conversation, transcript }: View, name: string, folder: string): void {
  const file = join(folder, 'said.json')
  const seen: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const from = transcript.findIndex(({ messageId }) => messageId === seen[name]) + 1
  const last = transcript.at(-1)?.messageId
  if (last) writeFileSync(file, JSON.stringify({ ...seen, [name]: last }))
  for (const { author, text } of transcript.slice(from)) {
    print(author === 'customer' ? `${name}: ${text}` : `   ${speakers[author] ?? author}: ${text}`)
  }
  if (transcript.at(-1)?.author === 'customer')
    print('   (no answer: a person is needed or there, the bot is quiet)')
  print(`   [${conversation.status}]`)
}

say().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
