import { localMs } from './local-ms.js'
import type { DateOrder } from './transcript-line.js'

/** The beginning of a message, as it is written; the rest of the line is who wrote, and what. */
export interface WhatsAppHead {
  readonly date: readonly [number, number, number]
  /** True where the date begins with the year. */
  readonly isYearFirst: boolean
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly half: 'am' | 'pm' | null
  readonly rest: string
}

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([ap])\.? ?m\.?)?`
const DATE = String.raw`(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})`
/** Android: `24/11/26, 8:05 p. m. - `. */
const ANDROID = new RegExp(`^${DATE},? ${TIME} - (.*)$`, 'isu')
/** iOS: `[24/11/26, 8:05:09 p. m.] `. */
const IOS = new RegExp(String.raw`^\[${DATE},? ${TIME}\] (.*)$`, 'isu')

/** The line without the marks that nobody sees, and with plain spaces. */
export const unmarked = (line: string) => line.replace(MARKS, '').replace(/[\u00a0\u202f\u2009]/gu, ' ')

/** Reads the beginning of a message; null for a line that goes on with the one before. */
export function readHead(line: string): WhatsAppHead | null {
  const match = IOS.exec(line) ?? ANDROID.exec(line)
  if (!match) return null
  const [, a = '', b, c, hour, minute, second, half, rest = ''] = match
  return {
    date: [Number(a), Number(b), Number(c)],
    isYearFirst: a.length === 4,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    half: half === undefined ? null : half.toLowerCase() === 'a' ? 'am' : 'pm',
    rest,
  }
}

/** When it was written; null where there is no such date or time. */
export function timeOfHead(head: WhatsAppHead, order: DateOrder, timeZone: string): number | null {
  const { date, isYearFirst, half, minute, second } = head
  const [a, b, c] = date
  const [year, month, day] =
    isYearFirst || order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a]
  if (half !== null && (head.hour < 1 || head.hour > 12)) return null
  const hour = half === null ? head.hour : (head.hour % 12) + (half === 'pm' ? 12 : 0)
  return localMs({ year, month, day, hour, minute, second }, timeZone)
}

/** The order that some dates can only be in; day first, as Spanish has it, where they leave it open. */
export function orderOf(heads: readonly WhatsAppHead[]): DateOrder {
  if (heads.some(({ isYearFirst }) => isYearFirst)) return 'ymd'
  const [first, second] = [0, 1].map((at) => Math.max(0, ...heads.map(({ date }) => date[at] as number)))
  return (second ?? 0) > 12 && (first ?? 0) <= 12 ? 'mdy' : 'dmy'
}

/** Stands in the place of a picture, a voice message, a deleted message: nothing was written. */
const OMITTED =
  /^(?:<(?:multimedia|media) (?:omitido|omitted)>|(?:imagen|audio|v[ií]deo|sticker|gif|documento|tarjeta de contacto|nota de video)\b.{0,80}\bomitid[oa]|<adjunto: .{1,200}>|.{1,200}\(archivo adjunto\)|(?:eliminaste|se elimin[oó]) este mensaje\.?|este mensaje fue eliminado\.?|null)$/iu
const EDITED = / ?<(?:se edit[oó] este mensaje\.?|this message was edited)>$/iu

/** What was written, without what the app adds. */
export function writtenIn(text: string): string {
  const said = text.replace(EDITED, '').trim()
  return OMITTED.test(said) ? '' : said
}
