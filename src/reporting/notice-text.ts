import type { Episode, Fact, NotificationKind } from '../conversation/index.js'
import { oneLine } from '../text/index.js'
import type { AgentType, Priority, Reason } from '../triage/index.js'
import { factText } from './fact-text.js'
import { SUMMARY_MAX_UNITS } from './summary-max-units.js'

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

/** How each reason reads in a notice to the team. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  human_request: 'pide hablar con una persona',
  manager_request: 'pide a alguien con mando',
  complaint: 'tiene una queja',
  bot_accusation: 'acusa de engaño al negocio o al bot',
  urgency: 'tiene urgencia',
  negotiation: 'quiere negociar',
  technical_issue: 'tiene una falla técnica',
  frustration: 'está frustrado con la conversación',
  low_confidence: 'el bot no está seguro de sus respuestas',
  repeated_failure: 'el bot falló varias veces',
  bot_error: 'el bot tuvo un error',
  manual: 'alguien del equipo lo pidió',
  takeover: 'una persona tomó la conversación',
}

/** How each priority reads. */
export const priorityTexts: Readonly<Record<Priority, string>> = {
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
const NAME_MAX_UNITS = 60
const URL_MAX_UNITS = 500
const NOTE_MAX_UNITS = 300

/** A notice in Spanish: a title of one line, and a text with reason, quotes, priority and the last messages. Pure. */
export function noticeText(facts: NoticeFacts): { title: string; text: string } {
  const { episode, kind, tenantName, note, tier, customerNote, products = [] } = facts
  const who = oneLine(facts.customerName ?? 'Un cliente', NAME_MAX_UNITS)
  const why = episode ? reasonTexts[episode.reason] : 'necesita atención'
  const mark = kind === 'resolution' ? ended(episode) : marks[kind]
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

const marks = {
  escalation: '',
  urgent: 'AHORA URGENTE: ',
  reminder: 'SIGUE ESPERANDO: ',
  manual: 'Aviso: ',
} as const

/** How an episode ended, where that is what the notice tells. */
function ended(episode: Episode | null): string {
  if (episode?.outcome === 'returned_unclaimed') return 'VOLVIÓ AL BOT, NADIE ATENDIÓ: '
  return episode?.outcome === 'returned_idle' ? 'VOLVIÓ AL BOT, NADIE SIGUIÓ: ' : 'Resuelto: '
}

/** Reasons that do not speak of the customer need a colon after the name. */
const ABOUT_OTHERS = /^(el bot|alguien|una persona)/

/** "Ana pide…", but "Ana: el bot falló…". */
export const whoWhy = (who: string, why: string) => `${who}${ABOUT_OTHERS.test(why) ? ':' : ''} ${why}`

/** The longest of quotes that say the same; rules often find one place together. */
function distinct<T extends { readonly quote: string }>(evidence: readonly T[]): T[] {
  return evidence.filter(
    ({ quote }, at) =>
      !evidence.some(
        (other, n) => n !== at && other.quote.includes(quote) && (other.quote !== quote || n < at),
      ),
  )
}
