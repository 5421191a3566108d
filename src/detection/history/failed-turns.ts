import type { TurnWords } from './assess.js'
import { contentOf } from './content.js'
import { isSameAnswer } from './same-answer.js'
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
 * or is unsure, and where the customer's next lines reject it or ask the same again. The last answer, to which the
 * customer has not spoken yet, only counts if it fails by itself.
 */
export function failedTurnsOf(turns: readonly Turn[], limits: HistoryLimits, about: TurnWords): FailedTurn[] {
  let failed: FailedTurn[] = []
  turns.forEach((turn, at) => {
    if (turn.author !== 'bot') return
    const own = ownFailure(turns, at, limits, about)
    const next = turns[at + 1]
    if (own) failed.push({ messageId: turn.messageId, because: own })
    else if (next?.author === 'customer') {
      const doubts = about.isDoubt(next.text)
      const shown = shownFailure(turns, at + 1, about, doubts)
      if (shown) failed.push({ messageId: next.messageId, because: shown })
      // Who doubts was neither helped nor turned away.
      else if (!doubts) failed = []
    }
  })
  return failed
}

function ownFailure(
  turns: readonly Turn[],
  at: number,
  { confidenceMin }: HistoryLimits,
  about: TurnWords,
): FailureSign | null {
  const { text, confidence } = turns[at] as Turn
  if (about.isFallback(text)) return 'fallback'
  if (isSameAnswer(turns, at)) return 'same_answer'
  return confidence !== undefined && confidence < confidenceMin ? 'unsure' : null
}

function shownFailure(
  turns: readonly Turn[],
  at: number,
  about: TurnWords,
  doubts: boolean,
): FailureSign | null {
  if (about.isRejection((turns[at] as Turn).text)) return 'rejected'
  return isAskedAgain(turns, at, doubts ? 1 : 2) ? 'asked_again' : null
}

const ALIKE_SHARE = 1 / 3

/**
 * The same matter as in an earlier line. Only words count that the bot has not taken up since: who asks on about
 * what was answered shares the others.
 */
function isAskedAgain(turns: readonly Turn[], at: number, sharedMin: number): boolean {
  const content = contentOf((turns[at] as Turn).text)
  const takenUp = new Set<string>()
  for (const { author, text } of turns.slice(0, at).reverse()) {
    const earlier = contentOf(text)
    if (author === 'bot') {
      for (const word of earlier) takenUp.add(word)
      continue
    }
    const open = [...earlier].filter((word) => !takenUp.has(word))
    const mine = [...content].filter((word) => !takenUp.has(word))
    const shared = open.filter((word) => content.has(word)).length
    const few = Math.min(open.length, mine.length)
    if (shared > 0 && (shared >= sharedMin || shared === content.size) && shared >= ALIKE_SHARE * few)
      return true
  }
  return false
}
