import type { Node } from '../template/parse.js'
import type { Vocabulary } from '../template/vocabulary.js'

/** The sets of words that steps of templates take, each with a number. Equal sets have the same number. */
export interface WordSets {
  /** The number of the set that a node of one word takes; null for a node that is wider or takes any word. */
  numberOf(node: Node): number | null
  /** The number of the set of all one-word options of a choice, and the options that are wider; kept by choice. */
  split(choice: Extract<Node, { kind: 'choice' }>): {
    readonly set: number | null
    readonly wider: readonly Node[]
  }
  /** The sets that hold any of some words. */
  holding(ids: readonly number[]): readonly number[]
}

/** Collects the sets while templates are compiled; words may be looked up once all are in. */
export function createWordSets(vocabulary: Vocabulary): WordSets {
  const numbers = new Map<string, number>()
  const byId = new Map<number, number[]>()
  const splits = new WeakMap<Node, ReturnType<WordSets['split']>>()
  const ofNode = new WeakMap<Node, number>()

  function intern(ids: readonly number[]): number {
    const members = [...new Set(ids)].sort((a, b) => a - b)
    const key = members.join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(key, number)
    for (const id of members) {
      const sets = byId.get(id)
      if (sets) sets.push(number)
      else byId.set(id, [number])
    }
    return number
  }

  function idsOf(node: Node): number[] | null {
    if (node.kind === 'word') {
      // "manana" is how many people type "mañana"; but "una" is no "uña".
      const bare =
        node.word.includes('ñ') && node.word.length > 3
          ? [vocabulary.idOfWord(node.word.replaceAll('ñ', 'n'))]
          : []
      return [vocabulary.idOfWord(node.word), ...bare]
    }
    if (node.kind === 'prefix') return [vocabulary.idOfPrefix(node.prefix)]
    if (node.kind === 'number') return [vocabulary.idOfNumber]
    return null
  }

  function numberOf(node: Node): number | null {
    const known = ofNode.get(node)
    if (known !== undefined) return known
    const ids = idsOf(node)
    if (!ids) return null
    const number = intern(ids)
    ofNode.set(node, number)
    return number
  }

  function split(choice: Extract<Node, { kind: 'choice' }>): ReturnType<WordSets['split']> {
    const known = splits.get(choice)
    if (known) return known
    const narrow: number[] = []
    const wider: Node[] = []
    for (const option of choice.options.flatMap(flatten)) {
      const ids = idsOf(option)
      if (ids) narrow.push(...ids)
      else wider.push(option)
    }
    const fresh = { set: narrow.length > 0 ? intern(narrow) : null, wider }
    splits.set(choice, fresh)
    return fresh
  }

  function holding(ids: readonly number[]): readonly number[] {
    const [only, ...others] = ids
    if (only === undefined) return []
    if (others.length === 0) return byId.get(only) ?? []
    return [...new Set(ids.flatMap((id) => byId.get(id) ?? []))]
  }

  return { numberOf, split, holding }
}

/** A choice inside a choice is one choice. */
const flatten = (node: Node): readonly Node[] =>
  node.kind === 'choice' ? node.options.flatMap(flatten) : [node]
