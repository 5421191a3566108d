import { authorNamed, type Field } from './field-names.js'
import { readTime } from './read-time.js'
import { authors, malformed, type ReadingOptions, type TranscriptItem } from './transcript-line.js'

/** The fields of a record, whatever the file calls them. */
export type TranscriptRecord = Readonly<Partial<Record<Field, unknown>>>

const ID_UNITS_MAX = 256
/** More than any channel carries. */
const TEXT_UNITS_MAX = 100_000

/** A record as a line, or what is wrong with it. */
export function lineOfRecord(
  record: TranscriptRecord,
  line: number,
  { tenantId: tenant, timeZone, dateOrder, bots, people }: ReadingOptions,
): TranscriptItem {
  const conversationId = idOf(record.conversationId)
  if (conversationId === null) return malformed(line, missing(record, 'conversationId'))
  const tenantId = isAbsent(record.tenantId) ? tenant : idOf(record.tenantId)
  if (tenantId === null) return malformed(line, wrong('tenantId'))
  const messageId = isAbsent(record.messageId) ? `line-${line}` : idOf(record.messageId)
  if (messageId === null) return malformed(line, wrong('messageId'))
  const { author: who, text, confidence, name } = record
  const told = typeof who === 'string' ? who.trim() : ''
  const author = bots.includes(told) ? 'bot' : people.includes(told) ? 'person' : authorNamed(told)
  if (author === null)
    return malformed(
      line,
      isAbsent(who)
        ? '"author" is missing'
        : `"author" is none of ${authors.join(', ')}; name it with --bot or --people`,
    )
  if (typeof text !== 'string') return malformed(line, missing(record, 'text', 'is no text'))
  if (text.length > TEXT_UNITS_MAX)
    return malformed(line, `"text" is longer than ${TEXT_UNITS_MAX} characters`)
  const atMs = readTime(record.atMs, timeZone, dateOrder)
  if (atMs === null)
    return malformed(
      line,
      missing(record, 'atMs', 'is no time; write 2026-11-24T20:05:00Z or Unix milliseconds'),
    )
  const sure = isAbsent(confidence) ? undefined : Number(confidence)
  if (sure !== undefined && !(sure >= 0 && sure <= 1)) return malformed(line, '"confidence" is not 0 to 1')
  return {
    kind: 'line',
    line,
    tenantId,
    conversationId,
    messageId,
    author,
    text,
    atMs,
    ...(typeof name === 'string' && name.trim() !== '' && { name: name.trim() }),
    ...(sure !== undefined && { confidence: sure }),
    ...((record.chosen === true || record.chosen === 'true') && { chosen: true }),
  }
}

const isAbsent = (value: unknown) => value === undefined || value === null || value === ''

/** Numbers are ids as well; a lone surrogate is none, since it cannot be written. */
function idOf(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  if (typeof text !== 'string' || text === '' || text.length > ID_UNITS_MAX) return null
  return text.isWellFormed() ? text : null
}

const missing = (
  record: TranscriptRecord,
  field: Field,
  why = `is no id of 1 to ${ID_UNITS_MAX} characters`,
) => (isAbsent(record[field]) ? `"${field}" is missing` : `"${field}" ${why}`)
const wrong = (field: Field) => `"${field}" is no id of 1 to ${ID_UNITS_MAX} characters`
