import type { Conversation, Episode } from '../conversation/index.js'
import type { Detection } from '../detection/index.js'
import type { Decision } from '../handoff/index.js'

/** What was found in a text, one line each, with the quote marked where it stands. */
export function describeDetection(text: string, detection: Detection): string[] {
  const found = detection.triggers.flatMap(({ trigger, confidence, level, evidence }) =>
    evidence.map(
      ({ start, end, why }) => `✔ ${trigger} ${confidence} (${level}): ${marked(text, start, end)} — ${why}`,
    ),
  )
  const held = detection.heldBack.map(
    ({ trigger, because, start, end, by }) =>
      `✘ ${trigger}, held back: ${because} («${by.quote}»): ${marked(text, start, end)}`,
  )
  return found.length + held.length > 0 ? [...found, ...held] : ['· nothing detected']
}

const AROUND = 30

/** The quote in «guillemets» inside what stands around it. */
function marked(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return `${start > AROUND ? '…' : ''}${before}«${text.slice(start, end)}»${after}${end + AROUND < text.length ? '…' : ''}`
}

/** The decision in one line. */
export function describeDecision(decision: Decision, episode: Episode | null): string {
  switch (decision.action) {
    case 'escalated':
      return `→ escalated: ${[episode?.reason, ...(episode?.contributing ?? [])].join(', ')} · priority ${episode?.priority} (${episode?.priorityReasons.join(', ')}) · for ${episode?.agentType}`
    case 'silent':
      return `→ silent: ${decision.because === 'claimed' ? 'a person has the conversation' : 'a person was called'}`
    case 'ask':
      return '→ ask: a person is offered'
    case 'ignored':
      return `→ ignored: ${decision.because}`
    default:
      return '→ reply: the bot may answer'
  }
}

/** The state in one line. */
export function describeState(conversation: Conversation | null): string {
  if (!conversation) return '[no conversation]'
  const { status, episode } = conversation
  return status === 'escalated' ? `[escalated, ${episode?.phase}]` : `[${status}]`
}
