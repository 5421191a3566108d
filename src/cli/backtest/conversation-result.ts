import { createHmac } from 'node:crypto'
import { offsetAt } from '../transcripts/local-ms.js'
import { createMask } from './mask.js'
import { type Call, type ConversationResult, changeBetween, type SideResult } from './result.js'
import type { Session } from './session.js'

/** How results are written. */
export interface Writing {
  /** IANA zone of days. */
  readonly timeZone: string
  /** A secret of this run, by which masked conversations get their ids; null where nothing is masked. */
  readonly maskKey: string | null
}

/** What came of a conversation, as it is written: masked where asked for. */
export function conversationResult(session: Session, { timeZone, maskKey }: Writing): ConversationResult {
  const { tenantId: tenant, conversationId, file, startedAtMs, base, now, lines, names } = session
  const result = {
    tenant,
    conversation: conversationId,
    file,
    day: dayIn(timeZone, startedAtMs),
    change: base ? changeBetween(base.result, now.result) : ('same' as const),
    base: base?.result ?? null,
    now: now.result,
    lines,
  }
  if (maskKey === null) return result
  const mask = createMask(names)
  const call = (one: Call | null) =>
    one && { ...one, evidence: one.evidence.map((quote) => ({ ...quote, quote: mask.text(quote.quote) })) }
  const side = (one: SideResult): SideResult => ({ ...one, call: call(one.call) })
  return {
    ...result,
    conversation: `c-${createHmac('sha256', maskKey).update(`${tenant.length}:${tenant}${conversationId}`).digest('hex').slice(0, 10)}`,
    // A chat's file is named after the customer.
    file: mask.text(file),
    base: result.base && side(result.base),
    now: side(result.now),
    lines: lines.map((line) => {
      const { text, marks } = mask.marked(line.text, line.marks)
      return { ...line, text, marks: marks.map((mark) => ({ ...mark, why: mask.text(mark.why) })) }
    }),
  }
}

/** The calendar day of a moment in a zone. */
export const dayIn = (timeZone: string, atMs: number): string =>
  new Date(atMs + offsetAt(timeZone, atMs)).toISOString().slice(0, 10)
