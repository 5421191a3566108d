import type { Trigger } from '../detection/index.js'
import type { Priority } from '../triage/index.js'
import { createJudge, evidenceIn, type Judge, type Judgement } from './create-judge.js'
import type { TestPhrase } from './phrase-table.js'
import { describeJudgement, isAsTold } from './run-phrases.js'

/** What a matcher answers, in the shape vitest and jest ask for. */
export interface MatcherResult {
  readonly pass: boolean
  /** What was expected and what was found. */
  readonly message: () => string
}

/** What an escalation must also be. */
export type ExpectedMessage = Omit<TestPhrase, 'say'>

let defaultJudge: Judge | undefined

/** A plain text is judged by the Spanish rules under the default policy. */
function judgementOf(subject: unknown): Judgement {
  if (typeof subject === 'string') {
    defaultJudge ??= createJudge()
    return defaultJudge(subject)
  }
  if (typeof subject === 'object' && subject !== null && 'decision' in subject && 'detection' in subject)
    return subject as Judgement
  throw new TypeError('expects a text, or what a judge of createJudge says of one')
}

function result(judgement: Judgement, wish: string, pass: boolean): MatcherResult {
  return {
    pass,
    message: () =>
      `expected «${judgement.text}» ${pass ? 'not ' : ''}${wish}, but it ${describeJudgement(judgement)}`,
  }
}

const and = (wish: string, expected: ExpectedMessage) =>
  [wish, ...Object.entries(expected).map(([name, value]) => `${name} ${value}`)].join(', ')

/**
 * Matchers for `expect.extend` of vitest and jest. What is expected is a text, judged by the Spanish rules, or what a
 * judge says of one: `expect('quiero un asesor').toEscalate()`, `expect(judge('urge')).toHavePriority('high')`.
 */
export const matchers = {
  /** A person is called, as expected. */
  toEscalate(subject: unknown, expected: ExpectedMessage = {}): MatcherResult {
    const judgement = judgementOf(subject)
    const isSo = judgement.decision === 'escalate' && isAsTold(judgement, expected)
    return result(judgement, and('to escalate', expected), isSo)
  },
  /** A person is offered, and not called. */
  toAsk(subject: unknown, expected: { readonly trigger?: Trigger } = {}): MatcherResult {
    const judgement = judgementOf(subject)
    const isSo = judgement.decision === 'ask' && isAsTold(judgement, expected)
    return result(judgement, and('to ask', expected), isSo)
  },
  /** Nobody is called or offered. */
  toStayQuiet(subject: unknown): MatcherResult {
    const judgement = judgementOf(subject)
    return result(judgement, 'to stay quiet', judgement.decision === 'none')
  },
  /** These words, exactly, are among those that were found. */
  toQuote(subject: unknown, words: string): MatcherResult {
    const judgement = judgementOf(subject)
    const isSo = evidenceIn(judgement.detection).some(({ quote }) => quote === words)
    return result(judgement, `to quote «${words}»`, isSo)
  },
  /** A person is called with this priority. */
  toHavePriority(subject: unknown, priority: Priority): MatcherResult {
    const judgement = judgementOf(subject)
    return result(judgement, `to have priority ${priority}`, judgement.priority === priority)
  },
}

/** The matchers as an `expect` has them; see the guide for the lines that tell TypeScript. */
export interface RelevoMatchers<R = unknown> {
  /** A person is called, as expected. */
  toEscalate(expected?: ExpectedMessage): R
  /** A person is offered, and not called. */
  toAsk(expected?: { readonly trigger?: Trigger }): R
  /** Nobody is called or offered. */
  toStayQuiet(): R
  /** These words, exactly, are among those that were found. */
  toQuote(words: string): R
  /** A person is called with this priority. */
  toHavePriority(priority: Priority): R
}
