import type { Word } from '../text/index.js'
import type { CompiledRule, CompiledRuleset, CompiledSignal } from './compile-ruleset.js'
import { type Finding, find } from './find.js'
import { exceptionTo, type Holder, heldBackBy } from './hold-back.js'

/** A finding of a rule, with what takes it back. */
export type Held = Finding<CompiledRule> & { readonly holder: Holder | null }

/** What one ruleset finds in a message. */
export interface Found {
  readonly findings: readonly Held[]
  readonly signals: readonly Finding<CompiledSignal>[]
}

const NOTHING: Found = { findings: [], signals: [] }

/** Finds in the words of a message what one ruleset knows; `chosen` where they are a pressed button's title. */
export function examine(
  ruleset: CompiledRuleset,
  said: readonly Word[],
  silenced: ReadonlySet<string>,
  chosen: boolean,
): Found {
  const reading = ruleset.read(said)
  const examined = { reading, matches: ruleset.match(reading) }
  const all = find(ruleset, examined.matches)
  if (all.length === 0) return NOTHING
  const counted = silenced.size === 0 ? all : all.filter(({ rule }) => !silenced.has(rule.id))
  return {
    findings: counted.filter(isOfTrigger).map((one) => ({
      ...one,
      holder: chosen && !isRequest(one) ? titleOf(one) : heldBackBy(ruleset, examined, one),
    })),
    signals: counted.filter(isOfSignal).filter((one) => !exceptionTo(examined, one)),
  }
}

const isRequest = ({ rule: { trigger } }: Finding<CompiledRule>) =>
  trigger === 'human_request' || trigger === 'manager_request'
const titleOf = ({ span }: Finding): Holder => ({ because: 'chosen', id: 'hold.chosen', span })

const isOfTrigger = (finding: Finding): finding is Finding<CompiledRule> => finding.rule.kind === 'trigger'
const isOfSignal = (finding: Finding): finding is Finding<CompiledSignal> => finding.rule.kind === 'signal'
