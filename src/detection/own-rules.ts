import { fold, shorthand, type Word, words } from '../text/index.js'
import type { Level } from './detection.js'
import type { Rule, Ruleset } from './rule.js'
import { invalid } from './ruleset-schema.js'
import type { Trigger } from './triggers.js'

/** Words of a tenant's own that call for a person: taken literally, as customers write them. */
export interface Phrase {
  /** Any spelling of it is found: case, accents, stretched letters and chat shorthand do not matter. */
  readonly say: string
  readonly trigger: Trigger
  /** What it is worth; default `escalate`. */
  readonly level?: Level
}

/** What a tenant changes about a ruleset. Checked when a detector loads it. */
export interface OwnRules {
  readonly phrases?: readonly Phrase[]
  /** Whole rules; they may use the names of the ruleset in their templates. */
  readonly rules?: readonly Rule[]
  /** Ids of rules and signals of the ruleset that are not to count. */
  readonly silenced?: readonly string[]
}

const WEIGHT: Readonly<Record<Level, number>> = { ask: 0.5, escalate: 0.9 }

/**
 * A tenant's own rules as a small ruleset beside the shared one, with the names and the holds of that: the large one is
 * compiled once for all tenants. Null where there are none. `unjoin` takes joined words apart as it does in messages.
 * @throws RelevoError `RULE_INVALID`, naming the phrase.
 */
export function ownRuleset(
  base: Ruleset,
  { phrases = [], rules = [] }: OwnRules,
  unjoin: (words: readonly Word[]) => readonly Word[],
): Ruleset | null {
  if (phrases.length + rules.length === 0) return null
  const said = phrases.map((phrase) => ruleOf(phrase, unjoin))
  const twice = said.findIndex(({ id }, at) => said.findIndex((one) => one.id === id) < at)
  if (twice >= 0)
    throw invalid(
      `phrase "${phrases[twice]?.say}": an earlier phrase says the same (rule "${said[twice]?.id}"); keep one`,
    )
  return {
    ...base,
    id: `${base.id}+own`,
    rules: [...said, ...rules],
    signals: [],
  }
}

function ruleOf(
  { say, trigger, level = 'escalate' }: Phrase,
  unjoin: (words: readonly Word[]) => readonly Word[],
): Rule {
  // Messages are read with shorthand written out ("xfa" is "porfavor"): so must the phrase be.
  const said = unjoin(words(fold(say))).map(({ text }) => shorthand.get(text) ?? text)
  if (said.length === 0) throw invalid(`phrase "${say}": it has no words`)
  return {
    id: `phrase.${said.join('_').replaceAll('ñ', 'ny')}`,
    trigger,
    why: {
      es: 'lo dice con palabras que el negocio señaló',
      en: 'says it in words that the business marked',
    },
    patterns: [said.join(' ')],
    weight: WEIGHT[level],
    examples: 'checked-at-build',
  }
}

/**
 * The ids that are not to count.
 * @throws RelevoError `RULE_INVALID` for an id that no rule has: a silence that silences nothing is a mistake.
 */
export function silencedIn(base: Ruleset, { silenced = [] }: OwnRules): ReadonlySet<string> {
  const known = new Set([...base.rules, ...base.signals].map(({ id }) => id))
  for (const id of silenced)
    if (!known.has(id)) throw invalid(`silenced "${id}": no rule of ${base.id} has this id`)
  return new Set(silenced)
}
