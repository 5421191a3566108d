import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { InputError } from '../input/input-error.js'
import { STDIN } from '../input/read-text.js'

/** A transcript to be read: what it was when it was found, so that a change is noticed. */
export interface TranscriptFile {
  readonly path: string
  /** Without folder and ending. */
  readonly name: string
  /** Null for standard input. */
  readonly bytes: number | null
  readonly changedAtMs: number
}

const ENDINGS = /\.(jsonl|ndjson|csv|tsv|txt)$/i

/** The transcripts that are meant: files as named, and those of folders, sorted. @throws InputError */
export async function findTranscripts(paths: readonly string[]): Promise<TranscriptFile[]> {
  const found = await Promise.all(paths.map(expand))
  return found.flat()
}

async function expand(path: string): Promise<TranscriptFile[]> {
  if (path === STDIN) return [{ path, name: 'stdin', bytes: null, changedAtMs: 0 }]
  const stats = await stat(path).catch(() => null)
  if (!stats) throw new InputError({ file: path }, 'there is no such file or folder; check the path')
  if (!stats.isDirectory())
    return [{ path, name: nameOf(path), bytes: stats.size, changedAtMs: Math.floor(stats.mtimeMs) }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  if (files.length === 0)
    throw new InputError({ file: path }, 'holds no transcript: no .jsonl, .csv or .txt file')
  return (await Promise.all(files.map(expand))).flat()
}

const nameOf = (path: string) => basename(path, extname(path)).normalize('NFC')
