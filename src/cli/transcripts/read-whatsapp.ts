import type { RawLine } from './read-lines.js'
import {
  type Author,
  type DateOrder,
  malformed,
  type ReadingOptions,
  type TranscriptItem,
  type TranscriptLine,
} from './transcript-line.js'
import { readHead, timeOfHead, unmarked, writtenIn } from './whatsapp-line.js'

const TEXT_UNITS_MAX = 100_000
const AUTHOR = /^([^:]{1,100}): ?(.*)$/su

/**
 * Reads what "export chat" writes, on Android and iOS: one conversation a file. Lines of the app itself are left out.
 * Who is neither the bot nor of the people is the customer; where the file's name tells the customer, the others are the bot.
 */
export async function* readWhatsApp(
  lines: AsyncIterable<RawLine>,
  options: ReadingOptions,
  order: DateOrder,
): AsyncGenerator<TranscriptItem> {
  const authorOf = authorsBy(options)
  let open = null as TranscriptLine | null
  let isInside = false
  for await (const raw of lines) {
    const { number: line } = raw
    if (raw.text === null) {
      yield malformed(line, raw.why)
      continue
    }
    const text = unmarked(raw.text)
    const head = readHead(text)
    if (!head) {
      if (open) open = { ...open, text: `${open.text}\n${text}`.slice(0, TEXT_UNITS_MAX) }
      else if (!isInside && text.trim() !== '')
        yield malformed(line, 'goes on with a message that never began')
      continue
    }
    if (open) yield { ...open, text: writtenIn(open.text) }
    open = null
    isInside = true
    const atMs = timeOfHead(head, order, options.timeZone)
    if (atMs === null) {
      isInside = false
      yield malformed(line, `has no such date or time in the order ${order}; --date-order sets another`)
      continue
    }
    const [, name, said = ''] = AUTHOR.exec(head.rest) ?? []
    if (name === undefined) continue
    open = {
      kind: 'line',
      line,
      tenantId: options.tenantId,
      conversationId: options.name,
      messageId: `line-${line}`,
      author: authorOf(name),
      text: said,
      atMs,
      name,
    }
  }
  if (open) yield { ...open, text: writtenIn(open.text) }
}

function authorsBy({ name: file, bots, people }: ReadingOptions): (name: string) => Author {
  const customer = customerNamed(file)
  return (name) => {
    if (people.includes(name)) return 'person'
    if (bots.includes(name)) return 'bot'
    return customer === null || name === customer ? 'customer' : 'bot'
  }
}

/** `Chat de WhatsApp con Ana Ruiz.txt`: the customer, where the business's phone wrote the file. */
export function customerNamed(file: string): string | null {
  return (
    /^(?:Chat de WhatsApp con|WhatsApp Chat with|WhatsApp Chat -) ?(.+)$/iu.exec(file)?.[1]?.trim() ?? null
  )
}
