import type { Episode, Fact } from '../conversation/index.js'
import { oneLine } from '../text/index.js'
import { factText } from './fact-text.js'
import { reasonTexts, whoWhy } from './notice-text.js'
import { SUMMARY_MAX_UNITS } from './summary-max-units.js'

/** What a summary is made from. */
export interface SummaryFacts {
  readonly customerName: string | undefined
  readonly episode: Episode | null
  /** Oldest first. */
  readonly transcript: readonly {
    readonly author: 'customer' | 'bot' | 'person' | 'system'
    readonly text: string
    readonly atMs: number
  }[]
  /** True where there may be older messages. */
  readonly hasOlder: boolean
  readonly facts: readonly Fact[]
  readonly nowMs: number
}

const NAME_MAX_UNITS = 30
const FACTS_SHOWN = 4
/** Quotes are as long as the summary has room for. */
const QUOTE_UNITS = [90, 60, 40, 25] as const
/** After so long a silence it is another conversation. */
const SILENCE_MS = 6 * 3_600_000
const MINUTE_MS = 60_000

/**
 * A conversation in a few Spanish words, by rules: who wants what, since when, how the bot did, and what is definite.
 * Says only what is in the records, and where there is nothing, that there is nothing. Pure.
 */
export function summaryOf(known: SummaryFacts): string {
  const drafts = QUOTE_UNITS.map((units) => draft(known, units))
  const fitting = drafts.find(({ length }) => length <= SUMMARY_MAX_UNITS)
  return fitting ?? oneLine(drafts.at(-1) as string, SUMMARY_MAX_UNITS)
}

function draft(known: SummaryFacts, quoteUnits: number): string {
  const lines = lastStretch(known.transcript)
  const parts = lines.some(({ author }) => author === 'customer')
    ? [sinceWhen(known, lines), theBot(known.episode, lines, quoteUnits), whatIsDefinite(known.facts)]
    : ['No hay mensajes suyos guardados.']
  return [whoAndWhat(known, lines, quoteUnits), ...parts].join(' ')
}

function whoAndWhat({ customerName, episode }: SummaryFacts, lines: Lines, quoteUnits: number): string {
  const who = oneLine(customerName ?? '', NAME_MAX_UNITS) || 'Un cliente'
  const lastLine = lines.findLast(({ author, text }) => author === 'customer' && text.trim() !== '')?.text
  // What history shows may be lines of the bot.
  const own = episode?.evidence.filter(({ ruleId }) => !ruleId.startsWith('history.')) ?? []
  const said = longest(own.map(({ quote }) => quote)) ?? lastLine
  const quote = said === undefined ? '' : `: «${oneLine(said, quoteUnits)}»`
  if (!episode) return `${who}, sin motivo registrado${quote}.`
  const [also] = episode.contributing
  const more = also ? ` y además ${reasonTexts[also]}` : ''
  return `${whoWhy(who, reasonTexts[episode.reason])}${more}${quote}.`
}

function sinceWhen({ episode, nowMs, transcript, hasOlder }: SummaryFacts, lines: Lines): string {
  const first = lines.find(({ author }) => author === 'customer')?.atMs ?? nowMs
  const atLeast = hasOlder && lines.length === transcript.length ? 'más de ' : ''
  const writes =
    nowMs - first < MINUTE_MS
      ? 'Acaba de escribir'
      : `Escribe desde hace ${atLeast}${spanText(nowMs - first)}`
  const waitedMs = nowMs - (episode?.openedAtMs ?? nowMs)
  const isWaiting = episode?.phase === 'waiting' && episode.closedAtMs === undefined
  return isWaiting && waitedMs >= MINUTE_MS ? `${writes} y espera hace ${spanText(waitedMs)}.` : `${writes}.`
}

function theBot(episode: Episode | null, lines: Lines, quoteUnits: number): string {
  const failures = (kind: string) =>
    new Set(
      episode?.evidence
        .filter(({ ruleId }) => ruleId === `history.${kind}`)
        .map(({ messageId }) => messageId),
    ).size
  const [failed, unsure] = [failures('repeated_failure'), failures('low_confidence')]
  if (failed > 1) return `El bot falló ${failed} veces seguidas.`
  if (unsure > 1) return `El bot dudó ${unsure} veces seguidas.`
  const last = lines.findLast(({ author }) => author === 'bot')
  return last
    ? `Lo último del bot: «${oneLine(last.text, quoteUnits)}».`
    : 'El bot no ha contestado en lo último.'
}

function whatIsDefinite(facts: readonly Fact[]): string {
  if (facts.length === 0) return 'No dio datos concretos.'
  const more = facts.length > FACTS_SHOWN ? ` y ${facts.length - FACTS_SHOWN} más` : ''
  return `Datos: ${facts.slice(-FACTS_SHOWN).map(factText).join(', ')}${more}.`
}

type Lines = SummaryFacts['transcript']

/** The lines since the last long silence. */
function lastStretch(transcript: Lines): Lines {
  const before = transcript.findLastIndex(
    ({ atMs }, at) => (transcript[at + 1]?.atMs ?? atMs) - atMs > SILENCE_MS,
  )
  return transcript.slice(before + 1)
}

const longest = (quotes: readonly string[]) => quotes.toSorted((a, b) => b.length - a.length)[0]

function spanText(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h`
  const days = Math.floor(hours / 24)
  return days === 1 ? '1 día' : `${days} días`
}
