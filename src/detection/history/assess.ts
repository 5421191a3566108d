import { fold, squeeze, words } from '../../text/index.js'
import { failedTurnsOf } from './failed-turns.js'
import { frustrationOf } from './frustration-of.js'
import type { HistoryFinding, HistoryLimits, Turn } from './turn.js'

/** What judging needs to know of words. */
export interface TurnWords {
  /** True for a bot's text that says it does not know or did not understand. */
  isFallback(text: string): boolean
  /** True for a customer's text that turns an answer down. */
  isRejection(text: string): boolean
  /** True for a customer's text that insists ("sí, pero") or did it already; healthy where the matter moves on. */
  isDoubt(text: string): boolean
  /** True for a customer's text with an insult or a sigh about the conversation. */
  isVexed(text: string): boolean
}

/** Turns that are looked at; older ones do not count. */
export const TURNS_MAX = 12

/**
 * What the last turns show, the last one being the present message (of the customer or of the bot). Pure; the cost
 * does not depend on how long the conversation is.
 */
export function assess(
  all: readonly Turn[],
  limits: HistoryLimits,
  about: TurnWords,
  language: 'es' | 'en',
): HistoryFinding[] {
  const turns = all.slice(-TURNS_MAX)
  const findings: HistoryFinding[] = []
  const failed = failedTurnsOf(turns, limits, about)
  if (failed.length >= limits.failedTurns) {
    const unsure = failed.every(({ because }) => because === 'unsure')
    const kind = unsure ? 'low_confidence' : 'repeated_failure'
    findings.push({ kind, messageIds: failed.map(({ messageId }) => messageId), why: whys[kind][language] })
  }
  const vexed = frustrationOf(turns, about)
  if (vexed) findings.push({ kind: 'frustration', messageIds: vexed, why: whys.frustration[language] })
  const waiting = unansweredOf(turns, limits)
  if (waiting) findings.push({ kind: 'unanswered', messageIds: waiting, why: whys.unanswered[language] })
  return findings
}

const whys = {
  repeated_failure: {
    es: 'el bot no le ha servido varias veces seguidas',
    en: 'the bot was of no use several times in a row',
  },
  low_confidence: {
    es: 'el bot dudó varias veces seguidas',
    en: 'the bot was unsure several times in a row',
  },
  frustration: { es: 'su enojo va en aumento', en: 'their anger is rising' },
  unanswered: { es: 'escribe y nadie contesta', en: 'writes and nobody answers' },
} as const

const pings = new Set(
  'hola holi alo oiga oye ey hey buenas alguien sigue sigues siguen estas esta estan hay ahi contesta contesten conteste contestan responde responden respondan lee leen'.split(
    ' ',
  ),
)
const PING_WORDS_MAX = 4

/** "¿Hola?", "??", "¿sigue ahí?": nothing but the wish for an answer. */
function isPing(text: string): boolean {
  const said = words(fold(text))
  if (said.length === 0) return text.includes('?')
  return (
    said.length <= PING_WORDS_MAX &&
    said.some(({ text: word }) => pings.has(word) || squeeze(word).some((form) => pings.has(form)))
  )
}

/** The last customer lines without an answer between them, if they are many and wait long. */
function unansweredOf(turns: readonly Turn[], limits: HistoryLimits): string[] | null {
  const lastBot = turns.findLastIndex(({ author }) => author === 'bot')
  const lines = turns.slice(lastBot + 1)
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last || lines.length < limits.unansweredLines) return null
  const asks = ({ text }: Turn) => isPing(text) || text.includes('?')
  // Who only reports ("ya estoy en camino") waits for nothing.
  if (lines.length === limits.unansweredLines ? !isPing(last.text) : !lines.slice(1).some(asks)) return null
  return last.atMs - first.atMs >= limits.unansweredMs ? lines.map(({ messageId }) => messageId) : null
}
