import * as z from 'zod'
import { lineOfRecord } from './line-of-record.js'
import { parseObject } from './read-json-lines.js'
import type { RawLine } from './read-lines.js'
import { malformed, type ReadingOptions, type TranscriptItem } from './transcript-line.js'

/** What of an exported episode is read here. */
const shape = z.object({
  schema: z.literal(1),
  conversationId: z.string().min(1),
  episodeId: z.string().min(1),
  claimedBy: z.string().optional(),
  transcript: z.array(
    z.object({ messageId: z.string(), author: z.string(), text: z.string(), atMs: z.number() }),
  ),
})

/** Reads the conversations of an export of episodes: a JSON line an episode, with its transcript. */
export async function* readEpisodes(
  lines: AsyncIterable<RawLine>,
  options: ReadingOptions,
): AsyncGenerator<TranscriptItem> {
  for await (const raw of lines) {
    const { number: line, text } = raw
    if (text === null) {
      yield malformed(line, raw.why)
      continue
    }
    if (text.trim() === '') continue
    const data = parseObject(text)
    const parsed = typeof data === 'string' ? null : shape.safeParse(data)
    if (!parsed?.success) {
      const [issue] = parsed?.error.issues ?? []
      yield malformed(
        line,
        typeof data === 'string' ? data : `is no episode: ${issue?.path.join('.')}: ${issue?.message}`,
      )
      continue
    }
    const { conversationId, claimedBy, transcript } = parsed.data
    for (const said of transcript) {
      const name = said.author === 'person' && claimedBy !== undefined ? { name: claimedBy } : {}
      yield lineOfRecord({ ...said, conversationId, ...name }, line, options)
    }
  }
}
