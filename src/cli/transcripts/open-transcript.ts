import { InputError } from '../input/input-error.js'
import { isCsvHeader, readCsv } from './read-csv.js'
import { readEpisodes } from './read-episodes.js'
import { parseObject, readJsonLines } from './read-json-lines.js'
import { type RawLine, readLines } from './read-lines.js'
import { customerNamed, readWhatsApp } from './read-whatsapp.js'
import type { ReadingOptions, TranscriptItem } from './transcript-line.js'
import { orderOf, readHead, unmarked } from './whatsapp-line.js'

/** What a transcript may be. */
export const transcriptFormats = ['jsonl', 'csv', 'whatsapp', 'episodes'] as const

/** One of {@link transcriptFormats}. */
export type TranscriptFormat = (typeof transcriptFormats)[number]

/** Lines that are looked at to find the format and the order of dates; they are read from the front of the stream, once. */
const SNIFFED_LINES = 400

/** Opens a transcript; the format is told, or found by its first lines. @throws InputError where it is none. */
export async function openTranscript(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
  told: TranscriptFormat | null,
): Promise<AsyncIterable<TranscriptItem>> {
  const lines = readLines(chunks)
  const first: RawLine[] = []
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    first.push(next.value)
    if (first.length === SNIFFED_LINES) break
  }
  const format = told ?? formatOf(file, first)
  const all = joined(first, lines)
  switch (format) {
    case 'jsonl':
      return readJsonLines(all, options)
    case 'episodes':
      return readEpisodes(all, options)
    case 'csv':
      return readCsv(all, options)
    case 'whatsapp': {
      if (customerNamed(options.name) === null && options.bots.length + options.people.length === 0)
        throw new InputError(
          { file },
          'does not tell who is the customer; name the others with --bot or --people',
        )
      const heads = first.flatMap(({ text }) => readHead(unmarked(text ?? '')) ?? [])
      return readWhatsApp(all, options, options.dateOrder ?? orderOf(heads))
    }
  }
}

async function* joined(first: readonly RawLine[], rest: AsyncIterable<RawLine>): AsyncGenerator<RawLine> {
  yield* first
  yield* rest
}

function formatOf(file: string, lines: readonly RawLine[]): TranscriptFormat {
  const texts = lines.flatMap(({ text }) => (text === null || text.trim() === '' ? [] : text.trim()))
  const [first = ''] = texts
  if (lines.length > 0 && texts.length === 0 && lines.some(({ text }) => text === null))
    throw new InputError({ file }, 'is not UTF-8 text; save it as UTF-8')
  if (first === '') throw new InputError({ file }, 'is empty')
  if (first.startsWith('['.concat('{')) || first === '[')
    throw new InputError({ file }, 'is a JSON list; write an object a line (jq -c ".[]")')
  if (texts.some((text) => readHead(unmarked(text)))) return 'whatsapp'
  const objects = texts.map(parseObject).filter((data) => typeof data !== 'string')
  if (objects.some((data) => 'episodeId' in data && 'transcript' in data)) return 'episodes'
  if (objects.length > 0) return 'jsonl'
  if (isCsvHeader(first)) return 'csv'
  throw new InputError(
    { file },
    'is no transcript: neither JSON lines, nor CSV with conversationId, author, text and atMs in its header, nor a chat that WhatsApp exported, nor an export of episodes; --input names the format',
  )
}
