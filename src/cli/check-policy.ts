import { type OwnRules, spanishRules } from '../detection/index.js'
import { policyOf } from '../handoff/default-policy.js'
import { detectorFor } from '../handoff/detector-for.js'
import type { PartialPolicy } from '../ports/index.js'
import type { CheckResult } from '../testing/check-result.js'
import { createJudge, type Judge } from '../testing/create-judge.js'
import { runExamplesOf } from '../testing/rule-examples.js'

/**
 * Runs the examples of a policy's own rules, and each of its phrases and rules over the ordinary messages that come with
 * the Spanish rules. `told` are messages that the team says must call a person: its word goes before ours.
 */
export function checkPolicy(policy: PartialPolicy, told: ReadonlySet<string>): CheckResult[] {
  const { phrases = [], rules = [] } = policy.own ?? {}
  const detector = detectorFor(policyOf({ policy }))
  const { own, ...rest } = policy
  const silenced = own?.silenced ?? []
  const judgeBy = (part: OwnRules) => createJudge({ policy: { ...rest, own: { ...part, silenced } } })
  const without = judgeBy({})
  // What calls a person without the tenant's own words is none of theirs.
  const quiet = ordinary.filter((text) => !told.has(text) && without(text).decision !== 'escalate')
  const check = (part: OwnRules, name: string, path: CheckResult['path']) =>
    checkQuiet(quiet, judgeBy(part), name, path)
  return [
    ...rules.flatMap((rule, at) => runExamplesOf(rule, detector, ['own', 'rules', at])),
    ...phrases.map((phrase, at) => check({ phrases: [phrase] }, phrase.say, ['own', 'phrases', at])),
    ...rules.map((rule, at) => check({ rules: [rule] }, rule.id, ['own', 'rules', at])),
  ]
}

const ordinary: readonly string[] = [
  ...new Set(
    spanishRules.rules.flatMap(({ examples }) => (examples === 'checked-at-build' ? [] : examples.quiet)),
  ),
]

/** Whether a part of a policy calls somebody for nothing. */
function checkQuiet(
  quiet: readonly string[],
  judge: Judge,
  name: string,
  path: CheckResult['path'],
): CheckResult {
  const noisy = quiet.map(judge).filter(({ decision }) => decision === 'escalate')
  const [first] = noisy
  return {
    outcome: first ? 'noisy' : 'validated',
    of: path.slice(0, 2).join('.'),
    text: name,
    expected:
      'calls nobody on the ordinary messages of the Spanish rules, but those under escalates in your phrase tests',
    found: first
      ? `calls on ${noisy.length}: ${noisy
          .slice(0, SHOWN)
          .map(({ text }) => `«${text}»`)
          .join(', ')}`
      : 'nothing',
    path,
  }
}

const SHOWN = 3
