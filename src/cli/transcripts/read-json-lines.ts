import { type Field, fieldNamed, misspelt } from './field-names.js'
import { lineOfRecord, type TranscriptRecord } from './line-of-record.js'
import type { RawLine } from './read-lines.js'
import { malformed, type ReadingOptions, type TranscriptItem } from './transcript-line.js'

/** Reads JSON lines: an object a message. Keys that are no field are the file's own and left alone. */
export async function* readJsonLines(
  lines: AsyncIterable<RawLine>,
  options: ReadingOptions,
): AsyncGenerator<TranscriptItem> {
  const keys = keyReader()
  for await (const raw of lines) {
    const { number: line, text } = raw
    if (text === null) yield malformed(line, raw.why)
    else if (text.trim() !== '') {
      const data = parseObject(text)
      if (typeof data === 'string') yield malformed(line, data)
      else {
        const record = keys(data)
        yield typeof record === 'string' ? malformed(line, record) : lineOfRecord(record, line, options)
      }
    }
  }
}

/** The object of a line, or what is wrong with it. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | string {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return 'is not JSON'
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'is no JSON object'
  return data as Readonly<Record<string, unknown>>
}

/** Finds the fields of objects; what each key is, is looked up once. */
function keyReader(): (data: Readonly<Record<string, unknown>>) => TranscriptRecord | string {
  const known = new Map<string, Field | null>()
  return (data) => {
    const record: Partial<Record<Field, unknown>> = {}
    for (const key of Object.keys(data)) {
      let field = known.get(key)
      if (field === undefined) {
        field = fieldNamed(key)
        const meant = field === null ? misspelt(key) : null
        if (meant) return `"${key.slice(0, KEY_SHOWN)}" is no field; it is called "${meant}"`
        if (known.size < KEYS_MAX) known.set(key, field)
      }
      if (field === null) continue
      if (record[field] !== undefined) return `"${field}" is there twice, under two names`
      record[field] = data[key]
    }
    return record
  }
}

const KEYS_MAX = 1000
const KEY_SHOWN = 40
