import { Misuse, type OptionValues, textOf } from '../command.js'
import { loadPolicyAt } from '../input/load-at-revision.js'
import { loadSubject } from '../input/load-subject.js'
import type { Sides } from './session.js'
import { createSide } from './side.js'

/** Stands for the Spanish rules, or the default policy, in place of a file. */
const DEFAULT = 'default'

/** The present rules, and the base that they are compared with where one is named. @throws Misuse, InputError */
export async function loadSides(options: OptionValues, language: 'es' | 'en'): Promise<Sides> {
  const [policy, ruleset] = [textOf(options, 'policy'), textOf(options, 'ruleset')]
  const now = await loadSubject({ policy, ruleset })
  const [basePolicy, baseRuleset, revision] = ['base-policy', 'base-ruleset', 'base-revision'].map((name) =>
    textOf(options, name),
  )
  const side = createSide(now, language)
  if (revision !== undefined) {
    if (basePolicy !== undefined || baseRuleset !== undefined)
      throw new Misuse('--base-revision goes without --base-policy and --base-ruleset.')
    if (policy === undefined)
      throw new Misuse('--base-revision needs the --policy whose older version is meant.')
    const older = await loadPolicyAt(revision, policy, now.ruleset)
    return { now: side, base: createSide({ ...now, policy: older }, language) }
  }
  if (basePolicy === undefined && baseRuleset === undefined) return { now: side, base: null }
  const fileOf = (base: string | undefined, same: string | undefined) =>
    base === DEFAULT ? undefined : (base ?? same)
  const base = await loadSubject({
    policy: fileOf(basePolicy, policy),
    ruleset: fileOf(baseRuleset, ruleset),
  })
  return { now: side, base: createSide(base, language) }
}
