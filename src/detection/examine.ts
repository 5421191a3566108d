import type { Word } from '../text/index.js'
import type { CompiledRule, CompiledRuleset, CompiledSignal } from './compile-ruleset.js'
import { type Finding, find } from './find.js'
import { exceptionTo, type Holder, heldBackBy } from './hold-back.js'

/** A finding of a rule, with what takes it back. */
export type Held = Finding<CompiledRule> & { readonly holder: Holder | null }

/** What rulesets find in a message. */
export interface Found {
  readonly findings: Held[]
  readonly signals: Finding<CompiledSignal>[]
}

/** Adds to `found` what a ruleset knows of the words of a message; `chosen` where they are a pressed button's title. */
export function examine(
  ruleset: CompiledRuleset,
  said: readonly Word[],
  silenced: ReadonlySet<string>,
  chosen: boolean,
  found: Found,
): void {
  const reading = ruleset.read(said)
  const examined = { reading, matches: ruleset.match(reading) }
  for (const one of find(ruleset, examined.matches)) {
    if (silenced.has(one.rule.id)) continue
    if (isOfSignal(one)) {
      if (!exceptionTo(examined, one)) found.signals.push(one)
    } else if (isOfTrigger(one)) {
      const holder = chosen && !isRequest(one) ? titleOf(one) : heldBackBy(ruleset, examined, one)
      found.findings.push({ rule: one.rule, span: one.span, holder })
    }
  }
}

const isRequest = ({ rule: { trigger } }: Finding<CompiledRule>) =>
  trigger === 'human_request' || trigger === 'manager_request'
const titleOf = ({ span }: Finding): Holder => ({ because: 'chosen', id: 'hold.chosen', span })

const isOfTrigger = (finding: Finding): finding is Finding<CompiledRule> => finding.rule.kind === 'trigger'
const isOfSignal = (finding: Finding): finding is Finding<CompiledSignal> => finding.rule.kind === 'signal'
