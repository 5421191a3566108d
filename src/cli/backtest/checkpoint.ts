import { closeSync, createReadStream, existsSync, openSync, renameSync, writeSync } from 'node:fs'
import { InputError } from '../input/input-error.js'
import { readLines } from '../transcripts/read-lines.js'
import type { RunState } from './run-backtest.js'
import type { Session } from './session.js'

/** A saved run. `made` tells what it was started with: another run does not go on with it. */
export interface Checkpoint {
  readonly made: string
  readonly workBytes: number
  readonly maskKey: string | null
  readonly state: RunState
}

/** Saves a run, whole or not at all: a head, then a line a conversation. */
export function saveCheckpoint(path: string, { state, ...head }: Checkpoint): void {
  const { tally, open, file, items } = state
  const draft = `${path}.new`
  const handle = openSync(draft, 'w')
  const whole = { ...head, file, items, tally: { ...tally, cells: [...tally.cells] } }
  writeSync(handle, `${JSON.stringify(whole)}\n`)
  let held = ''
  for (const entry of open) {
    held += `${JSON.stringify(entry)}\n`
    if (held.length < HELD_UNITS) continue
    writeSync(handle, held)
    held = ''
  }
  writeSync(handle, `${held}end\n`)
  closeSync(handle)
  renameSync(draft, path)
}

const HELD_UNITS = 1_000_000

/** Reads a saved run. @throws InputError where there is none, or it is one of something else. */
export async function loadCheckpoint(path: string, made: string): Promise<Checkpoint> {
  if (!existsSync(path)) throw new InputError({ file: path }, 'there is no run to resume; leave out --resume')
  let head: Record<string, unknown> | null = null
  const open = new Map<string, Session>()
  for await (const { text } of readLines(createReadStream(path))) {
    if (!text || text === 'end') continue
    if (!head) head = JSON.parse(text)
    else {
      const [key, session] = JSON.parse(text) as [string, Session]
      open.set(key, session)
    }
  }
  const saved = head as
    | (Omit<Checkpoint, 'state'> & {
        file: number
        items: number
        tally: RunState['tally'] & { cells: Iterable<never> }
      })
    | null
  if (saved?.made !== made)
    throw new InputError(
      { file: path },
      'was saved by a run of other files, rules or options, or a file has changed since; start without --resume',
    )
  const { workBytes, maskKey, file, items, tally } = saved
  return {
    made,
    workBytes,
    maskKey,
    state: { tally: { ...tally, cells: new Map(tally.cells) }, open, file, items },
  }
}
