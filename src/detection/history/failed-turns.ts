import { fold, words } from '../../text/index.js'
import type { TurnWords } from './assess.js'
import { contentOf, overlap } from './content.js'
import type { HistoryLimits, Turn } from './turn.js'

/** Why an answer of the bot was of no use. */
export type FailureSign = 'fallback' | 'same_answer' | 'unsure' | 'rejected' | 'asked_again'

/** An answer that was of no use, and what shows it: the bot's message or the customer's next one. */
export interface FailedTurn {
  readonly messageId: string
  readonly because: FailureSign
}

/**
 * The useless answers in a row up to now. An answer fails where it says that it does not know, repeats an earlier one
 * or is unsure, and where the customer's next line rejects it or asks the same again. The last answer, to which the
 * customer has not spoken yet, only counts if it fails by itself.
 */
export function failedTurnsOf(turns: readonly Turn[], limits: HistoryLimits, about: TurnWords): FailedTurn[] {
  let failed: FailedTurn[] = []
  turns.forEach((turn, at) => {
    if (turn.author !== 'bot') return
    const own = ownFailure(turn, turns.slice(0, at), limits, about)
    const next = turns[at + 1]
    const shown = next?.author === 'customer' ? shownFailure(next, turns.slice(0, at + 1), about) : null
    if (own) failed.push({ messageId: turn.messageId, because: own })
    else if (next && shown) failed.push({ messageId: next.messageId, because: shown })
    else if (next?.author === 'customer') failed = []
  })
  return failed
}

function ownFailure(
  turn: Turn,
  before: readonly Turn[],
  limits: HistoryLimits,
  about: TurnWords,
): FailureSign | null {
  if (about.isFallback(turn.text)) return 'fallback'
  if (isSameAnswer(turn, before)) return 'same_answer'
  return turn.confidence !== undefined && turn.confidence < limits.confidenceMin ? 'unsure' : null
}

function shownFailure(turn: Turn, before: readonly Turn[], about: TurnWords): FailureSign | null {
  if (about.isRejection(turn.text)) return 'rejected'
  return isAskedAgain(turn, before) ? 'asked_again' : null
}

const SAME_WORDS_MIN = 3
const sayingOf = (text: string) =>
  words(fold(text))
    .map((word) => word.text)
    .join(' ')

/** The same text to another question; a short "ok" or "listo" may well come twice. */
function isSameAnswer(turn: Turn, before: readonly Turn[]): boolean {
  const saying = sayingOf(turn.text)
  if (saying.split(' ').length < SAME_WORDS_MIN) return false
  return before.some(({ author, text }) => author === 'bot' && sayingOf(text) === saying)
}

const ALIKE_SHARE = 0.5

/** The same matter as in an earlier message that the bot has answered since. */
function isAskedAgain(turn: Turn, before: readonly Turn[]): boolean {
  const content = contentOf(turn.text)
  return before.some((earlier) => {
    if (earlier.author !== 'customer') return false
    const { shared, share } = overlap(content, contentOf(earlier.text))
    return shared >= 2 && share >= ALIKE_SHARE
  })
}
