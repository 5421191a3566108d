import { isUtf8 } from 'node:buffer'

/** A line of a file; `text` is null where it cannot be read, and `why` says it. */
export type RawLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly why: string }

/** A line is never held beyond this, so that a file without line ends costs no more. */
const LINE_BYTES_MAX = 16_000_000
const NEW_LINE = 10
const RETURN = 13

/** Splits bytes into lines, in bounded memory whatever the bytes are. A byte order mark is left out. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let parts: Buffer[] = []
  let held = 0
  let number = 1
  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let from = 0
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      const rest = chunk.subarray(from, end)
      yield lineOf(number, held === 0 ? rest : Buffer.concat([...parts, rest]), held + rest.length)
      if (held > 0) parts = []
      held = 0
      number++
      from = end + 1
    }
    if (from === chunk.length) continue
    const rest = chunk.subarray(from)
    // Of a line that is too long nothing more is kept than that it is.
    if (held + rest.length <= LINE_BYTES_MAX) parts.push(rest)
    else parts = []
    held += rest.length
  }
  if (held > 0) yield lineOf(number, Buffer.concat(parts), held)
}

function lineOf(number: number, bytes: Buffer, length: number): RawLine {
  if (length > LINE_BYTES_MAX)
    return { number, text: null, why: `is longer than ${LINE_BYTES_MAX / 1_000_000} MB` }
  if (!isUtf8(bytes)) return { number, text: null, why: 'is not UTF-8 text' }
  const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length
  const text = bytes.toString('utf8', 0, end)
  return { number, text: number === 1 ? text.replace(/^\uFEFF/u, '') : text }
}
