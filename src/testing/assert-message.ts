import { AssertionError } from 'node:assert'
import type { Judgement } from './create-judge.js'
import { type MatcherResult, matchers, type RelevoMatchers } from './matchers.js'

/**
 * The matchers for any runner, `node:test` among them: `assertMessage('quiero un asesor').toEscalate()`. Each throws an
 * `AssertionError` where it does not hold.
 */
export function assertMessage(subject: string | Judgement): RelevoMatchers<void> {
  return {
    toEscalate: (expected) => hold(matchers.toEscalate(subject, expected)),
    toAsk: (expected) => hold(matchers.toAsk(subject, expected)),
    toStayQuiet: () => hold(matchers.toStayQuiet(subject)),
    toQuote: (words) => hold(matchers.toQuote(subject, words)),
    toHavePriority: (priority) => hold(matchers.toHavePriority(subject, priority)),
  }
}

function hold({ pass, message }: MatcherResult): void {
  if (!pass) throw new AssertionError({ message: message() })
}
