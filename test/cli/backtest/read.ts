import { openTranscript, type TranscriptFormat } from '../../../src/cli/transcripts/open-transcript.js'
import type { ReadingOptions, TranscriptItem } from '../../../src/cli/transcripts/transcript-line.js'

const defaults: ReadingOptions = {
  tenantId: 't',
  timeZone: 'UTC',
  name: 'chat',
  bots: [],
  people: [],
  dateOrder: null,
}

/** Reads a transcript that is given whole. */
export async function read(
  content: string | Uint8Array,
  options: Partial<ReadingOptions> = {},
  format: TranscriptFormat | null = null,
): Promise<TranscriptItem[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  async function* chunks() {
    // Odd pieces, so that lines and characters are cut anywhere.
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
  }
  const items: TranscriptItem[] = []
  for await (const item of await openTranscript('f', chunks(), { ...defaults, ...options }, format))
    items.push(item)
  return items
}
