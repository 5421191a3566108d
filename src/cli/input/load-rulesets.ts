import {
  createDetector,
  type Rule,
  type Ruleset,
  type SignalRule,
  spanishRules,
} from '../../detection/index.js'
import { isRelevoError } from '../../errors.js'
import { importModule } from './import-module.js'
import { InputError } from './input-error.js'
import { sourcesOf } from './sources-of.js'

/** The rulesets that a module exports. */
export interface RulesetsFile {
  readonly kind: 'rulesets'
  readonly file: string
  readonly rulesets: readonly { readonly name: string; readonly ruleset: Ruleset }[]
}

/** What a module is called. */
export const MODULE = /\.[cm]?[jt]s$/

/** Runs a TypeScript or JavaScript module and takes the rulesets that it exports. @throws InputError */
export async function loadRulesets(file: string): Promise<RulesetsFile> {
  const exported = await importModule(file)
  const rulesets = Object.entries(exported).flatMap(([name, value]) =>
    isRuleset(value) ? [{ name, ruleset: withExamples(value) }] : [],
  )
  if (rulesets.length === 0)
    throw new InputError(
      { file },
      'exports no ruleset; export one made by defineRuleset({ ...spanishRules, … })',
    )
  for (const { ruleset } of rulesets) await checkRules(file, ruleset)
  return { kind: 'rulesets', file, rulesets }
}

/** The one ruleset of a module. @throws InputError */
export async function loadRuleset(file: string): Promise<Ruleset> {
  const { rulesets } = await loadRulesets(file)
  const [first, second] = rulesets
  if (!first || second)
    throw new InputError(
      { file },
      `exports ${rulesets.map(({ name }) => name).join(' and ')}; export one ruleset`,
    )
  return first.ruleset
}

const isRuleset = (value: unknown): value is Ruleset =>
  typeof value === 'object' &&
  value !== null &&
  'rules' in value &&
  Array.isArray(value.rules) &&
  'holds' in value

async function checkRules(file: string, ruleset: Ruleset): Promise<void> {
  try {
    createDetector({ rules: ruleset })
  } catch (error) {
    if (!isRelevoError(error)) throw error
    const id = /"([^"]+)"/.exec(error.message)?.[1] ?? ruleset.id
    throw new InputError((await sourcesOf(file))([id]), error.message)
  }
}

const ours = new Map(
  [...spanishRules.rules, ...spanishRules.signals].map(({ id, examples }) => [id, examples] as const),
)

/** The rules that come with the library are shipped without their examples; the command has them. */
function withExamples(ruleset: Ruleset): Ruleset {
  const filled = <R extends Rule | SignalRule>(rule: R): R =>
    rule?.examples === 'checked-at-build' ? { ...rule, examples: ours.get(rule.id) ?? rule.examples } : rule
  return { ...ruleset, rules: ruleset.rules.map(filled), signals: (ruleset.signals ?? []).map(filled) }
}
