import { parse } from 'csv-parse/sync'
import { type Field, fieldNamed, misspelt } from './field-names.js'
import { lineOfRecord } from './line-of-record.js'
import type { RawLine } from './read-lines.js'
import { malformed, type ReadingOptions, type TranscriptItem } from './transcript-line.js'

/** A quote that is not closed within so many lines opened nothing: one broken line costs no others. */
const RECORD_LINES_MAX = 60

/** Reads CSV with a header: a row a message, separated by commas, semicolons or tabs. */
export async function* readCsv(
  lines: AsyncIterable<RawLine>,
  options: ReadingOptions,
): AsyncGenerator<TranscriptItem> {
  let header: Header | null = null
  for await (const row of rowsOf(lines, () => header?.delimiter ?? null)) {
    if ('why' in row) yield malformed(row.line, row.why)
    else if (!header) header = headerOf(row.cells, row.delimiter)
    else if (row.cells.length !== header.fields.length)
      yield malformed(row.line, `has ${row.cells.length} columns, and the header ${header.fields.length}`)
    else yield lineOfRecord(recordOf(header.fields, row.cells), row.line, options)
  }
}

interface Header {
  readonly fields: readonly (Field | null)[]
  readonly delimiter: string
}

function headerOf(cells: readonly string[], delimiter: string): Header {
  return { fields: cells.map((cell) => fieldNamed(cell) ?? misspelt(cell)), delimiter }
}

const recordOf = (fields: readonly (Field | null)[], cells: readonly string[]) =>
  Object.fromEntries(fields.flatMap((field, at) => (field === null ? [] : [[field, cells[at]]])))

type Row =
  | { readonly line: number; readonly cells: string[]; readonly delimiter: string }
  | { readonly line: number; readonly why: string }

/** Rows, which may stand on several lines. A line that belongs to no row is given back alone, and reading goes on after it. */
async function* rowsOf(lines: AsyncIterable<RawLine>, known: () => string | null): AsyncGenerator<Row> {
  let open: { readonly number: number; readonly text: string }[] = []
  function* close(isEnd: boolean): Generator<Row> {
    let from = 0
    let to = isEnd ? 0 : open.length - 1
    // The last line may end a row; what cannot be one is given up a line at a time, and the rest is tried again.
    while (from < open.length) {
      to = Math.max(to, from)
      const slice = open.slice(from, to + 1)
      const text = slice.map((line) => line.text).join('\n')
      const line = slice[0]?.number ?? 0
      if (isBalanced(text)) {
        const row = rowOf(text, line, known() ?? delimiterOf(text))
        yield row
        from = 'why' in row ? from + 1 : to + 1
        to = from
      } else if (to + 1 < open.length) to++
      else if (isEnd || slice.length >= RECORD_LINES_MAX) {
        yield { line, why: 'has a quote that is not closed' }
        from++
        to = from
      } else break
    }
    open = open.slice(from)
  }
  for await (const raw of lines) {
    if (raw.text === null) {
      yield* close(true)
      yield { line: raw.number, why: raw.why }
    } else if (open.length > 0 || raw.text.trim() !== '') {
      open.push(raw)
      yield* close(false)
    }
  }
  yield* close(true)
}

/** Quotes open and close, and are doubled within: their number is even where a row ends. */
function isBalanced(text: string): boolean {
  let isEven = true
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isEven = !isEven
  return isEven
}

function rowOf(text: string, line: number, delimiter: string): Row {
  try {
    const [cells = [], ...more] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true })
    return more.length > 0 ? { line, why: 'has a quote in the wrong place' } : { line, cells, delimiter }
  } catch {
    return { line, why: 'has a quote in the wrong place' }
  }
}

/** What separates the columns of a header. */
export function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** Whether a first line names the columns that a transcript needs. */
export function isCsvHeader(line: string): boolean {
  const row = rowOf(line, 1, delimiterOf(line))
  if ('why' in row) return false
  const fields = row.cells.map(fieldNamed)
  return (['conversationId', 'author', 'text', 'atMs'] as const).every((field) => fields.includes(field))
}
