import type { CheckOutcome, CheckResult } from './check-result.js'
import { evidenceIn, type Judge, type Judgement } from './create-judge.js'
import { describeDetection } from './describe-detection.js'
import { readMarked } from './marked.js'
import { messageOf, type PhraseTable, type TestPhrase } from './phrase-table.js'

/** Runs every phrase of a table. Pure; the order is that of the table. */
export function runPhrases(
  { escalates = [], asks = [], staysQuiet = [], misses = [] }: PhraseTable,
  judge: Judge,
): CheckResult[] {
  const run = (
    of: keyof typeof EXPECTED,
    phrases: readonly (string | TestPhrase)[],
    outcomeOf: (judgement: Judgement, phrase: TestPhrase) => CheckOutcome,
  ) =>
    phrases.map((given, at): CheckResult => {
      const phrase = typeof given === 'string' ? { say: given } : given
      const judgement = judge(messageOf(phrase))
      return {
        outcome: outcomeOf(judgement, phrase),
        of,
        text: phrase.say,
        expected: [EXPECTED[of], ...wishesOf(phrase).map(([wish]) => wish)].join(', '),
        found: describeJudgement(judgement),
        path: [of, at],
      }
    })
  return [
    ...run('escalates', escalates, (judgement, phrase) => {
      if (judgement.decision !== 'escalate') return 'missing'
      return isAsTold(judgement, phrase) ? 'reported' : 'misplaced'
    }),
    ...run('asks', asks, (judgement, phrase) => {
      if (judgement.decision !== 'ask') return judgement.decision === 'none' ? 'missing' : 'noisy'
      return isAsTold(judgement, phrase) ? 'reported' : 'misplaced'
    }),
    ...run('staysQuiet', staysQuiet, ({ decision }) => (decision === 'none' ? 'validated' : 'noisy')),
    ...run('misses', misses, ({ decision }) => (decision === 'escalate' ? 'promote' : 'validated')),
  ]
}

const EXPECTED = {
  escalates: 'escalates',
  asks: 'asks',
  staysQuiet: 'stays quiet',
  misses: 'is a known miss',
} as const

/** What a phrase asks for beside the decision, in words, and whether a judgement meets it. */
function wishesOf(
  phrase: Partial<TestPhrase>,
): (readonly [wish: string, isMet: (judgement: Judgement) => boolean])[] {
  const { trigger, priority, agentType } = phrase
  const words = phrase.quote ?? readMarked(phrase.say ?? '').quote?.words
  const wish = (name: string, value: string | undefined, isMet: (judgement: Judgement) => boolean) =>
    value === undefined ? [] : [[`${name} ${value}`, isMet] as const]
  return [
    ...wish('trigger', trigger, ({ detection }) => detection.triggers.some((hit) => hit.trigger === trigger)),
    ...wish('quote', words && `«${words}»`, ({ detection }) =>
      evidenceIn(detection).some(({ quote }) => quote === words),
    ),
    ...wish('priority', priority, (judgement) => judgement.priority === priority),
    ...wish('agent type', agentType, (judgement) => judgement.agentType === agentType),
  ]
}

/** True where a judgement is all that a phrase asks for, the decision aside. */
export function isAsTold(judgement: Judgement, phrase: Partial<TestPhrase>): boolean {
  return wishesOf(phrase).every(([, isMet]) => isMet(judgement))
}

/** A judgement in one line. */
export function describeJudgement({ decision, reasons, priority, agentType, detection }: Judgement): string {
  const called =
    decision === 'escalate' ? `escalates for ${reasons.join(', ')}, ${priority}, ${agentType}` : ''
  const outcome = called || (decision === 'ask' ? 'asks' : 'stays quiet')
  return `${outcome}: ${describeDetection(detection)}`
}
