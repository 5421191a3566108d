import type { Ruleset } from '../../detection/index.js'
import { isRelevoError } from '../../errors.js'
import { policyOf } from '../../handoff/default-policy.js'
import { detectorFor } from '../../handoff/detector-for.js'
import { policySchema } from '../../handoff/index.js'
import type { PartialPolicy } from '../../ports/index.js'
import { checkShape } from './check-shape.js'
import { InputError } from './input-error.js'
import type { Path, SourceDocument } from './read-document.js'

/** A policy, and where its parts stand. */
export interface PolicyFile {
  readonly kind: 'policy'
  readonly document: SourceDocument
  readonly policy: PartialPolicy
}

/** Reads a policy and checks that its own rules load beside a ruleset. @throws InputError */
export function loadPolicy(document: SourceDocument, ruleset?: Ruleset): PolicyFile {
  const policy = checkShape(withoutSchema(document), policySchema)
  const why = whyItFails(policy, ruleset)
  if (why === null) return { kind: 'policy', document, policy }
  const parts = partsOf(policy).map(({ path, part }) => ({ path, why: whyItFails(part, ruleset) }))
  // Alone each part may be well: two of one id are not.
  const failing = parts.findLast((part) => part.why !== null) ?? { path: pathNamed(why, policy), why }
  throw new InputError(document.placeOf(failing.path), failing.why ?? why)
}

/** Editors find the JSON Schema by this key; it is no part of the data. */
export function withoutSchema(document: SourceDocument): SourceDocument {
  const { data } = document
  if (typeof data !== 'object' || data === null || !('$schema' in data)) return document
  const { $schema: _, ...rest } = data
  return { ...document, data: rest }
}

function whyItFails(policy: PartialPolicy, ruleset?: Ruleset): string | null {
  try {
    detectorFor(policyOf({ policy }), ruleset)
    return null
  } catch (error) {
    if (isRelevoError(error)) return error.message
    if (error instanceof TypeError) return error.message.replace(/^createDetector: /, '')
    throw error
  }
}

/** Every part of a policy that may fail by itself, the larger before the smaller, as a policy of its own. */
function partsOf({
  own = {},
  thresholds,
  thresholdsOf = {},
}: PartialPolicy): { path: Path; part: PartialPolicy }[] {
  const { phrases = [], rules = [], silenced = [] } = own
  return [
    ...(thresholds ? [{ path: ['thresholds'], part: { thresholds } }] : []),
    ...Object.entries(thresholdsOf).map(([trigger, one]) => ({
      path: ['thresholdsOf', trigger],
      part: { ...(thresholds && { thresholds }), thresholdsOf: { [trigger]: one } },
    })),
    ...phrases.map((phrase, at) => ({ path: ['own', 'phrases', at], part: { own: { phrases: [phrase] } } })),
    ...silenced.map((id, at) => ({ path: ['own', 'silenced', at], part: { own: { silenced: [id] } } })),
    ...rules.flatMap((rule, at) => [
      { path: ['own', 'rules', at], part: { own: { rules: [rule] } } },
      ...rule.patterns.map((pattern, place) => ({
        path: ['own', 'rules', at, 'patterns', place],
        part: { own: { rules: [{ ...without(rule, 'unless'), patterns: [pattern] }] } },
      })),
      ...(rule.unless ?? []).map((pattern, place) => ({
        path: ['own', 'rules', at, 'unless', place],
        part: { own: { rules: [{ ...rule, unless: [pattern] }] } },
      })),
    ]),
  ]
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = whole
  return rest
}

/** The later of two parts that are one: its id or its words in the message are the last thing that leads to it. */
function pathNamed(why: string, { own = {} }: PartialPolicy): Path {
  const phrase = (own.phrases ?? []).findLastIndex(({ say }) => why.startsWith(`phrase "${say}"`))
  if (phrase >= 0) return ['own', 'phrases', phrase]
  const rule = (own.rules ?? []).findLastIndex(({ id }) => why.includes(`"${id}"`))
  return rule < 0 ? ['own'] : ['own', 'rules', rule, 'id']
}
