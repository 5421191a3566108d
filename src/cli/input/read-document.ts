import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import {
  type Document,
  isMap,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml'
import { InputError, type Place } from './input-error.js'

/** A way to a part of a document: keys and numbers of items. */
export type Path = readonly (string | number)[]

/** A parsed YAML or JSON file whose parts know where they stand. */
export interface SourceDocument {
  readonly file: string
  readonly data: unknown
  /** Where a part stands; the nearest part around it where that one is not there. */
  placeOf(path: Path): Place
}

const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab indents this line; indent with spaces',
  DUPLICATE_KEY: 'this key stands twice; put both together under one',
  BLOCK_AS_IMPLICIT_KEY: 'a text that contains ": " must stand in quotes',
  MULTIPLE_DOCS: 'a second document begins here ("---"); keep one in a file',
  BAD_INDENT: 'this line is not indented as those around it, or a bracket above is not closed',
  MISSING_CHAR: 'a quote, a bracket or a colon is missing here',
}

/**
 * Parses a YAML or JSON file; JSON is read as the part of YAML that it is.
 * @throws InputError for the first thing that cannot be read.
 */
export function readDocument(file: string, text: string): SourceDocument {
  const lines = new LineCounter()
  // What editors put before a text, and nobody sees.
  const source = text.replace(/^\uFEFF/u, '')
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const [problem] = [...document.errors, ...document.warnings]
  if (file.endsWith('.json')) checkJson(source, placeAt)
  if (problem) throw new InputError(placeAt(problem.pos[0]), describe(problem))
  if (document.contents === null)
    throw new InputError({ file }, 'is empty; see the guide for what it may hold')
  return {
    file,
    data: toData(file, document),
    placeOf: (path) => placeAt(offsetOf(document.contents, path)),
  }
}

function describe({ code, message }: YAMLError): string {
  return remedies[code] ?? `cannot be read as YAML: ${message}`
}

/** YAML allows more than JSON; other programs that read the file do not. */
function checkJson(source: string, placeAt: (offset: number) => Place): void {
  const errors: ParseError[] = []
  try {
    parse(source, errors, { disallowComments: true })
  } catch {
    throw new InputError(placeAt(0), 'is nested too deeply')
  }
  const [first] = errors
  if (!first) return
  const what = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  throw new InputError(placeAt(first.offset), `is not JSON: ${what}; mend it, or name the file .yaml`)
}

function toData(file: string, document: Document): unknown {
  try {
    return document.toJS({
      reviver: (key, value) => {
        if (key === '__proto__') throw new Error('"__proto__" is no key')
        return value
      },
    })
  } catch (error) {
    throw new InputError(
      { file },
      `cannot be read as YAML: ${error instanceof Error ? error.message : error}`,
    )
  }
}

/** Offset of a key, for a part of a map, or of an item of a list. */
function offsetOf(contents: unknown, path: Path): number {
  let node = contents
  let offset = startOf(contents)
  for (const step of path) {
    const next = isMap(node)
      ? node.items.find(({ key }) => String(key) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined
    if (next === undefined) break
    offset = startOf(isPair(next) ? next.key : next)
    node = isPair(next) ? next.value : next
  }
  return offset
}

const startOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0
