import { type Conversation, newConversation } from '../../conversation/index.js'
import { priorities } from '../../triage/index.js'
import type { TranscriptLine } from '../transcripts/transcript-line.js'
import { marksOf } from './marks-of.js'
import { type Replayed, replayLine } from './replay-line.js'
import { callOf, nothing, type ShownLine, type SideResult } from './result.js'
import type { Side } from './side.js'

/** A conversation that is being read: the state that each side has of it, and what is to be shown. Bounded in size. */
export interface Session {
  readonly tenantId: string
  readonly conversationId: string
  readonly file: string
  readonly startedAtMs: number
  lastAtMs: number
  base: SideState | null
  now: SideState
  /** The ids of the last lines: a line that was delivered twice counts once. */
  lastIds: string[]
  /** Names of who wrote. */
  names: string[]
  lines: ShownLine[]
  /** True once a line is to be shown. */
  isNotable: boolean
}

/** What one side knows of a conversation, and what came of it. */
export interface SideState {
  readonly conversation: Conversation
  readonly result: SideResult
}

/** The sides that are compared; without a base there is nothing to compare with. */
export interface Sides {
  readonly base: Side | null
  readonly now: Side
}

const IDS_MAX = 12
const NAMES_MAX = 12
const BEFORE_MAX = 3
const LINES_MAX = 12
/** Notable lines are kept beyond the others. */
const NOTABLE_MAX = 20
const TEXT_UNITS_MAX = 600

/** A conversation of which nothing was read yet. */
export function newSession(line: TranscriptLine, file: string, hasBase: boolean): Session {
  const { tenantId, conversationId, atMs } = line
  const identity = { tenantId, conversationId, channel: '', customer: { id: conversationId } }
  const state = (): SideState => ({ conversation: newConversation(identity, atMs), result: nothing })
  return {
    tenantId,
    conversationId,
    file,
    startedAtMs: atMs,
    lastAtMs: atMs,
    base: hasBase ? state() : null,
    now: state(),
    lastIds: [],
    names: [],
    lines: [],
    isNotable: false,
  }
}

/** Reads one more line of a conversation; false for one that was read before. */
export function hearLine(session: Session, line: TranscriptLine, sides: Sides): boolean {
  if (session.lastIds.includes(line.messageId)) return false
  session.lastIds = [...session.lastIds, line.messageId].slice(-IDS_MAX)
  session.lastAtMs = Math.max(session.lastAtMs, line.atMs)
  const { name } = line
  if (name !== undefined && session.names.length < NAMES_MAX && !session.names.includes(name))
    session.names = [...session.names, name]
  const base =
    session.base && sides.base
      ? replayLine(session.base.conversation, line, sides.base, session.lastAtMs)
      : null
  const now = replayLine(session.now.conversation, line, sides.now, session.lastAtMs)
  if (session.base && base) session.base = stateAfter(session.base, base, line.line)
  session.now = stateAfter(session.now, now, line.line)
  show(session, line, base, now)
  return true
}

function stateAfter({ result }: SideState, { conversation, did }: Replayed, line: number): SideState {
  const { episode } = conversation
  if (did === 'called' && episode && !result.call)
    return {
      conversation,
      result: { ...result, result: 'escalate', call: callOf(episode, line), askedLine: null },
    }
  if (did === 'offered' && result.result === 'none')
    return { conversation, result: { ...result, result: 'ask', askedLine: line } }
  if (did === 'came' && !result.call) return { conversation, result: { ...result, came: true } }
  const { call } = result
  if (call && episode && conversation.status === 'escalated' && isHigher(episode.priority, call.priority)) {
    const { priority, priorityReasons } = episode
    return { conversation, result: { ...result, call: { ...call, priority, priorityReasons } } }
  }
  return { conversation, result }
}

const isHigher = (a: (typeof priorities)[number], b: (typeof priorities)[number]) =>
  priorities.indexOf(a) > priorities.indexOf(b)

function show(session: Session, line: TranscriptLine, base: Replayed | null, now: Replayed): void {
  const marks = marksOf(base?.detection ?? null, now.detection, TEXT_UNITS_MAX)
  const isNotable = marks.length > 0 || base?.did != null || now.did !== null
  session.isNotable ||= isNotable
  const room = isNotable ? NOTABLE_MAX : LINES_MAX
  if (session.isNotable && session.lines.length >= room) return
  const { line: number, author, text, atMs } = line
  session.lines.push({
    line: number,
    author,
    text: text.slice(0, TEXT_UNITS_MAX).toWellFormed(),
    atMs,
    marks,
    ...(base?.did && { base: base.did }),
    ...(now.did && { now: now.did }),
  })
  if (!session.isNotable && session.lines.length > BEFORE_MAX) session.lines.shift()
}
