import { createReadStream } from 'node:fs'
import { InputError } from '../input/input-error.js'
import { STDIN } from '../input/read-text.js'
import type { TranscriptFile } from '../transcripts/find-transcripts.js'
import { openTranscript, type TranscriptFormat } from '../transcripts/open-transcript.js'
import type { ReadingOptions, TranscriptItem } from '../transcripts/transcript-line.js'
import { conversationResult, type Writing } from './conversation-result.js'
import type { ConversationResult } from './result.js'
import { hearLine, newSession, type Session, type Sides } from './session.js'
import { countConversation, countMalformed, newTally, type Tally } from './tally.js'

/** A run that may be stopped and taken up again: everything it knows. */
export interface RunState {
  readonly tally: Tally
  /** Open conversations, the one that was used last at the end. */
  readonly open: Map<string, Session>
  /** The file that is read, and how many of its items were. */
  file: number
  items: number
}

/** A run's beginning. */
export const newRun = (): RunState => ({ tally: newTally(), open: new Map(), file: 0, items: 0 })

/** What a run is made with. */
export interface RunOptions {
  readonly files: readonly TranscriptFile[]
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly format: TranscriptFormat | null
  readonly reading: Omit<ReadingOptions, 'name'>
  readonly sides: Sides
  readonly writing: Writing
  /** Stops at the first line that cannot be read. */
  readonly strict: boolean
  /** Conversations held at a time; the one that was used longest ago is closed for a new one. */
  readonly openMax: number
  /** Takes each conversation in which something was found. */
  readonly write: (result: ConversationResult) => void
  /** After each item; true stops the run there. */
  readonly afterItem: (readBytes: number) => boolean
}

/** How many conversations are held open unless told otherwise. */
export const OPEN_MAX = 2000
/** A conversation in which nobody wrote for so long is over; what comes later is another one. */
export const SILENCE_MS = 24 * 60 * 60_000

/** Reads every transcript, line by line, in bounded memory; false where it was stopped. @throws InputError */
export async function runBacktest(state: RunState, options: RunOptions): Promise<boolean> {
  const { files, afterItem } = options
  let readBytes = 0
  while (state.file < files.length) {
    const file = files[state.file] as TranscriptFile
    const reading = { ...options.reading, name: file.name }
    const chunks = counted(
      file.path === STDIN ? bytesOf(options.stdin) : createReadStream(file.path),
      (bytes) => {
        readBytes += bytes
      },
    )
    let passed = 0
    for await (const item of await openTranscript(file.path, chunks, reading, options.format)) {
      // Read before the run was stopped.
      if (passed++ < state.items) continue
      state.items = passed
      take(state, item, file, options)
      if (afterItem(readBytes)) return false
    }
    state.file++
    state.items = 0
  }
  for (const session of state.open.values()) close(state, session, options)
  state.open.clear()
  return true
}

function take(
  state: RunState,
  item: TranscriptItem,
  { path, name }: TranscriptFile,
  options: RunOptions,
): void {
  const { tally, open } = state
  if (item.kind === 'malformed') {
    if (options.strict) throw new InputError({ file: path, line: item.line }, item.why)
    countMalformed(tally, options.writing.maskKey === null ? path : `#${state.file + 1}`, item)
    return
  }
  const key = `${item.tenantId.length}:${item.tenantId}${item.conversationId}`
  let session = open.get(key)
  if (session && Math.abs(item.atMs - session.lastAtMs) >= SILENCE_MS) {
    close(state, session, options)
    session = undefined
  }
  open.delete(key)
  if (!session) {
    if (open.size >= options.openMax) evict(state, options)
    session = newSession(item, name, options.sides.base !== null)
  }
  open.set(key, session)
  if (!hearLine(session, item, options.sides)) {
    tally.repeated++
    return
  }
  tally.lines[item.author]++
  tally.fromMs = Math.min(tally.fromMs ?? item.atMs, item.atMs)
  tally.toMs = Math.max(tally.toMs ?? item.atMs, item.atMs)
}

function evict(state: RunState, options: RunOptions): void {
  const [oldest] = state.open
  if (!oldest) return
  state.open.delete(oldest[0])
  state.tally.evicted++
  close(state, oldest[1], options)
}

function close({ tally }: RunState, session: Session, { writing, write }: RunOptions): void {
  const result = conversationResult(session, writing)
  countConversation(tally, result, result.base, result.now)
  if (session.isNotable) write(result)
}

async function* bytesOf(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}
