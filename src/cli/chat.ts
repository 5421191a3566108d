import { createInterface } from 'node:readline'
import { createConsoleNotifier } from '../adapters/console/index.js'
import { createMemoryStore, createTenantList } from '../adapters/memory/index.js'
import { explain } from '../detection/index.js'
import type { Decision, Handoff } from '../handoff/index.js'
import { createHandoff } from '../hosts/create-handoff.js'
import type { JudgeOptions } from '../testing/create-judge.js'
import { describeDecision, describeState } from './describe.js'

/** Where a chat reads and writes. */
export interface ChatStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
}

const TENANT = { tenantId: 'chat', name: 'Chat de prueba' }
const REF = { tenantId: TENANT.tenantId, channel: 'terminal', customerId: 'cliente' }
const HELP = `Escribe como cliente. Órdenes:
  /persona TEXTO   una persona del equipo contesta (toma la conversación)
  /resolver        la persona devuelve la conversación al bot
  /ayuda           este texto
  /salir           termina (también Ctrl+D)`

/** A conversation in one process: reads lines, answers, and shows after each what was detected and decided. */
export async function chat(
  { input, output }: ChatStreams,
  { policy, ruleset }: JudgeOptions = {},
): Promise<void> {
  const print = (line: string) => void output.write(`${line}\n`)
  const handoff = createHandoff({
    store: createMemoryStore(),
    tenants: createTenantList([{ ...TENANT, ...(policy && { policy }) }]),
    ...(ruleset && { rules: ruleset }),
    notifiers: [createConsoleNotifier({ print })],
  })
  const lines = createInterface({ input, output, terminal: input.isTTY ?? false, prompt: '\ntú> ' })
  print(HELP)
  if (input.isTTY) lines.prompt()
  let count = 0
  for await (const raw of lines) {
    const line = raw.trim()
    if (line === '/salir') break
    if (line === '/ayuda') print(HELP)
    else if (line === '/resolver') await resolve(handoff, print)
    else if (line.startsWith('/persona '))
      await answerAsPerson(handoff, line.slice('/persona '.length), print)
    else if (line.startsWith('/')) print(`No conozco la orden ${line.split(' ')[0]}.\n${HELP}`)
    else if (line !== '') await hear(handoff, line, ++count, print)
    if (input.isTTY) lines.prompt()
  }
  lines.close()
}

async function hear(
  handoff: Handoff,
  text: string,
  count: number,
  print: (line: string) => void,
): Promise<void> {
  const { tenantId, channel, customerId } = REF
  const message = {
    tenantId,
    channel,
    customer: { id: customerId, name: 'Cliente' },
    messageId: `m${count}`,
    text,
  }
  const decision = await handoff.receive({ ...message, atMs: Date.now() })
  if (decision.action === 'ignored') return
  for (const line of explain(decision.explanation).split('\n')) print(`   ${line}`)
  const view = await handoff.status(REF)
  print(`   ${describeDecision(decision, view?.conversation.episode ?? null)}`)
  print(`   ${describeState(view?.conversation ?? null)}`)
  const answer = await answerTo(handoff, decision)
  if (answer !== null) print(`bot> ${answer}`)
}

/** What the customer reads after their line, if anything. */
async function answerTo(handoff: Handoff, decision: Decision): Promise<string | null> {
  if (decision.action !== 'reply') return 'text' in decision ? (decision.text ?? null) : null
  const text = 'Entendido. (Aquí contestaría tu bot.)'
  const verdict = await handoff.offerReply({ replyToken: decision.replyToken, text })
  return verdict.send ? text : (verdict.text ?? null)
}

async function answerAsPerson(handoff: Handoff, text: string, print: (line: string) => void): Promise<void> {
  if (!(await handoff.status(REF)))
    return print('Todavía no hay conversación: escribe primero algo como cliente.')
  const result = await handoff.sendAsPerson({ conversation: REF, by: 'Persona', text })
  print(`persona> ${text}\n   ${describeState(result.conversation)}`)
}

async function resolve(handoff: Handoff, print: (line: string) => void): Promise<void> {
  const conversation = (await handoff.status(REF))?.conversation
  if (conversation?.status !== 'escalated' || !conversation.episode) return print('No hay nada que devolver.')
  const result = await handoff.resolve({
    conversation: REF,
    episodeId: conversation.episode.episodeId,
    by: 'Persona',
  })
  print(`   ${describeState(result.conversation)}`)
}
