import { createHash } from 'node:crypto'
import type { Notification } from '../../ports/index.js'

/** A notice as a letter, for whoever carries it. */
export interface Letter {
  /** One line without control characters. */
  readonly subject: string
  readonly text: string
  /** The same for mail programs that show it; every word of it is escaped. */
  readonly html: string
  /** The same on every copy of the notice: `<…@domain>`, plain ASCII. */
  readonly messageId: string
}

/** Longer subjects are folded or cut by mail programs anyway. */
const SUBJECT_MAX_UNITS = 150
/** A line of a header holds 998 bytes. */
const ID_MAX_UNITS = 400

/** Writes a notice as a letter. `from` is the sender's address, with a name or without. */
export function letterOf(
  { id, title, text, tenantName, conversationId }: Notification,
  from: string,
): Letter {
  const about = conversationId === undefined ? '' : ` · conversación ${conversationId}`
  const foot = `${tenantName}${about}`
  const domain = from.replace(/^.*@/, '').replace(/>$/, '')
  return {
    subject: title
      .slice(0, SUBJECT_MAX_UNITS)
      .toWellFormed()
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' '),
    text: `${title}\n\n${text}\n\n${foot}\n`.toWellFormed(),
    html: `<p><strong>${htmlOf(title)}</strong></p>\n<p>${htmlOf(text)}</p>\n<p><small>${htmlOf(foot)}</small></p>\n`,
    messageId: `<${idOf(id)}@${domain}>`,
  }
}

function idOf(id: string): string {
  const readable = encodeURIComponent(id.toWellFormed())
  if (readable.length <= ID_MAX_UNITS) return readable
  return createHash('sha256').update(id).digest('hex')
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const htmlOf = (text: string) =>
  text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => ESCAPED[sign] as string)
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '<br>\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
