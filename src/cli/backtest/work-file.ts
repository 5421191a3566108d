import { closeSync, createReadStream, ftruncateSync, openSync, writeSync } from 'node:fs'
import { readLines } from '../transcripts/read-lines.js'
import type { ConversationResult } from './result.js'

/** Results on disk, a JSON line each: however many there are, none is held in memory. */
export interface WorkFile {
  readonly path: string
  add(result: ConversationResult): void
  /** Writes out what is held; gives the size of the file. */
  flush(): number
  results(): AsyncGenerator<ConversationResult>
  close(): void
}

const HELD_UNITS = 1_000_000

/** Opens a file of results; what stands behind `bytes` was written after the run was saved, and goes. */
export function openWorkFile(path: string, bytes: number): WorkFile {
  const handle = openSync(path, bytes > 0 ? 'r+' : 'w+')
  ftruncateSync(handle, bytes)
  let size = bytes
  let held = ''
  const flush = () => {
    if (held !== '') size += writeSync(handle, held, size)
    held = ''
    return size
  }
  return {
    path,
    add(result) {
      held += `${JSON.stringify(result)}\n`
      if (held.length > HELD_UNITS) flush()
    },
    flush,
    async *results() {
      flush()
      for await (const { text } of readLines(createReadStream(path))) if (text) yield JSON.parse(text)
    },
    close: () => closeSync(handle),
  }
}
