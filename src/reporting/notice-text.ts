import type { Episode, Fact, NotificationKind } from '../conversation/index.js'
import { oneLine as flat } from '../text/index.js'
import type { AgentType, Priority } from '../triage/index.js'
import { factText } from './fact-text.js'
import { reasonTexts, whoWhy } from './reason-texts.js'
import { SUMMARY_MAX_UNITS } from './summary.js'

/** What a notice is made from. */
export interface NoticeFacts {
  readonly kind: NotificationKind
  readonly tenantName: string
  readonly customerName: string | undefined
  readonly episode: Episode | null
  readonly note: string | undefined
  /** The conversation in a few words. */
  readonly summary: string
  readonly facts: readonly Fact[]
  /** What the business knows of the customer. */
  readonly tier?: 'standard' | 'vip'
  readonly customerNote?: string
  readonly products?: readonly { readonly name: string; readonly url?: string }[]
  readonly lastMessages: readonly {
    readonly author: 'customer' | 'bot' | 'person' | 'system'
    readonly text: string
  }[]
}

const priorityTexts: Readonly<Record<Priority, string>> = {
  low: 'baja',
  medium: 'media',
  high: 'alta',
  urgent: 'urgente',
}
const agentTexts: Readonly<Record<AgentType, string>> = {
  supervisor: 'supervisión',
  billing: 'cobros',
  technical: 'soporte técnico',
  sales: 'ventas',
  support: 'atención',
}
const authorTexts = { customer: 'Cliente', bot: 'Bot', person: 'Persona', system: 'Aviso' } as const
const LINE_MAX_UNITS = 200
const NAME_MAX_UNITS = 60
const URL_MAX_UNITS = 500
const NOTE_MAX_UNITS = 300

/** A notice in Spanish: a title of one line, and a text with reason, quotes, priority and the last messages. Pure. */
export function noticeText(facts: NoticeFacts): { title: string; text: string } {
  const { episode, kind, tenantName, note, tier, customerNote, products = [] } = facts
  const who = oneLine(facts.customerName ?? 'Un cliente', NAME_MAX_UNITS)
  const why = episode ? reasonTexts[episode.reason] : 'necesita atención'
  const mark = kind === 'urgent' ? 'AHORA URGENTE: ' : kind === 'manual' ? 'Aviso: ' : ''
  const lines = [
    `Resumen: ${oneLine(facts.summary, SUMMARY_MAX_UNITS)}`,
    episode
      ? `Motivo: ${[episode.reason, ...episode.contributing].map((reason) => reasonTexts[reason]).join('; ')}`
      : null,
    ...distinct(episode?.evidence ?? []).map(({ quote, why }) => `  «${oneLine(quote)}» (${why})`),
    episode ? `Prioridad: ${priorityTexts[episode.priority]} · Para: ${agentTexts[episode.agentType]}` : null,
    facts.facts.length > 0 ? `Datos: ${facts.facts.map(factText).join(' · ')}` : null,
    tier === 'vip' ? 'Cliente preferente' : null,
    customerNote ? `Del cliente: ${oneLine(customerNote, NOTE_MAX_UNITS)}` : null,
    ...products.map(
      ({ name, url }) => `Producto: ${oneLine(name)}${url ? ` ${oneLine(url, URL_MAX_UNITS)}` : ''}`,
    ),
    note ? `Nota: ${oneLine(note)}` : null,
    facts.lastMessages.length > 0 ? 'Últimos mensajes:' : null,
    ...facts.lastMessages.map(({ author, text }) => `  ${authorTexts[author]}: ${oneLine(text)}`),
  ]
  return {
    title: oneLine(`${mark}${whoWhy(who, why)} (${tenantName})`),
    text: lines.filter((line) => line !== null).join('\n'),
  }
}

/** The longest of quotes that say the same; rules often find one place together. */
function distinct<T extends { readonly quote: string }>(evidence: readonly T[]): T[] {
  return evidence.filter(
    ({ quote }, at) =>
      !evidence.some(
        (other, n) => n !== at && other.quote.includes(quote) && (other.quote !== quote || n < at),
      ),
  )
}

const oneLine = (text: string, maxUnits = LINE_MAX_UNITS) => flat(text, maxUnits)
