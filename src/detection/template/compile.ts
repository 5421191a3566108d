import type { Edge, Node, Template } from './parse.js'
import { frequencyOf, NUMBER_FREQUENCY, PREFIX_FREQUENCY } from './rarity.js'
import { TemplateError } from './template-error.js'
import type { Vocabulary } from './vocabulary.js'

/** Some states that may come next, and by which word: made once, at the first run that needs it. */
export interface StateList {
  readonly states: readonly number[]
  byWord: StatesByWord | null
}

/** Which states of a list take which word. */
export interface StatesByWord {
  readonly byId: ReadonlyMap<number, readonly number[]>
  /** Those that take any word. */
  readonly any: readonly number[]
}

/**
 * A template as an automaton without empty moves: one state a word position. `accepts[s]` is the one word it takes, a
 * set of them, or null where any fits. Running it costs words × states at most, whatever the text.
 */
export interface Program {
  readonly accepts: readonly (number | ReadonlySet<number> | null)[]
  readonly first: StateList
  /** By state: lists of states that may come next. Lists are shared between states and templates. */
  readonly follow: readonly (readonly StateList[])[]
  readonly isLast: readonly boolean[]
  readonly from: Edge
  readonly to: Edge
  /** The longest match, in words. */
  readonly longest: number
  /** Every match holds at least one of these; chosen to be rare in messages. */
  readonly anchors: readonly number[]
  /** Every match also holds one of each of these: a cheap look before a run. */
  readonly required: readonly (readonly number[])[]
}

/** States a template may have; more means that it should be split. */
export const STATES_MAX = 1500

interface Part {
  readonly first: number[]
  readonly last: number[]
  readonly empty: boolean
  readonly longest: number
}

interface Anchor {
  readonly ids: readonly number[]
  readonly frequency: number
}

/** Compiles a parsed template (position automaton, after Glushkov). @throws TemplateError */
export function compileTemplate(source: string, template: Template, vocabulary: Vocabulary): Program {
  const accepts: (number | ReadonlySet<number> | null)[] = []
  const follow: (readonly number[])[][] = []

  function state(ids: ReadonlySet<number> | null): Part {
    if (accepts.length >= STATES_MAX)
      throw new TemplateError(source, `more than ${STATES_MAX} states; split it`)
    const [only] = ids ?? []
    const at = accepts.push(ids?.size === 1 && only !== undefined ? only : ids) - 1
    follow.push([])
    return { first: [at], last: [at], empty: false, longest: 1 }
  }

  function sequence(parts: readonly Part[]): Part {
    let whole: Part = { first: [], last: [], empty: true, longest: 0 }
    for (const part of parts) {
      for (const last of whole.last) follow[last]?.push(part.first)
      whole = {
        first: whole.empty ? [...whole.first, ...part.first] : whole.first,
        last: part.empty ? [...whole.last, ...part.last] : part.last,
        empty: whole.empty && part.empty,
        longest: whole.longest + part.longest,
      }
    }
    return whole
  }

  function build(node: Node): Part {
    const ids = singleWordIds(node, vocabulary)
    if (ids) return state(ids)
    switch (node.kind) {
      case 'gap':
        return sequence(Array.from({ length: node.max }, () => ({ ...state(null), empty: true })))
      case 'sequence':
        return sequence(node.parts.map(build))
      case 'optional':
        return { ...build(node.inner), empty: true }
      case 'choice': {
        const parts = mergeSingleWords(node.options, vocabulary).map((option) =>
          option instanceof Set ? state(option) : build(option as Node),
        )
        return {
          first: parts.flatMap((part) => part.first),
          last: parts.flatMap((part) => part.last),
          empty: parts.some((part) => part.empty),
          longest: Math.max(...parts.map((part) => part.longest)),
        }
      }
      default:
        throw new TemplateError(source, `cannot compile a ${node.kind}`)
    }
  }

  const lists = new Map<readonly number[], StateList>()
  const listOf = (states: readonly number[]): StateList => {
    const list = lists.get(states) ?? { states, byWord: null }
    lists.set(states, list)
    return list
  }

  const whole = build(template.root)
  const anchor = anchorOf(template.root, vocabulary)
  if (whole.empty || !anchor) throw new TemplateError(source, 'no word in it is required')
  const isLast = accepts.map(() => false)
  for (const last of whole.last) isLast[last] = true
  return {
    accepts,
    first: listOf(whole.first),
    follow: follow.map((lists) => lists.map(listOf)),
    isLast,
    from: template.from,
    to: template.to,
    longest: whole.longest,
    anchors: [...new Set(anchor.ids)],
    required: requiredBy(template.root, vocabulary)
      .filter(({ ids }) => ids !== anchor.ids)
      .map(({ ids }) => ids),
  }
}

/** The ids of a node that is one word wide, else null. */
function singleWordIds(node: Node, vocabulary: Vocabulary): ReadonlySet<number> | null {
  if (node.kind === 'word')
    return new Set([vocabulary.idOfWord(node.word), ...withoutTilde(node.word, vocabulary)])
  if (node.kind === 'prefix') return new Set([vocabulary.idOfPrefix(node.prefix)])
  if (node.kind === 'number') return new Set([vocabulary.idOfNumber])
  return null
}

/** "manana" is how many people type "mañana". */
function withoutTilde(word: string, vocabulary: Vocabulary): number[] {
  return word.includes('ñ') ? [vocabulary.idOfWord(word.replaceAll('ñ', 'n'))] : []
}

const merged = new WeakMap<readonly Node[], (ReadonlySet<number> | Node)[]>()

/** Options of one word each share one state; the rest keep their own. */
function mergeSingleWords(options: readonly Node[], vocabulary: Vocabulary): (ReadonlySet<number> | Node)[] {
  const known = merged.get(options)
  if (known) return known
  const fresh = findMerged(options, vocabulary)
  merged.set(options, fresh)
  return fresh
}

function findMerged(options: readonly Node[], vocabulary: Vocabulary): (ReadonlySet<number> | Node)[] {
  const single = new Set<number>()
  const others: Node[] = []
  for (const option of options.flatMap(flatten)) {
    const ids = singleWordIds(option, vocabulary)
    if (ids) for (const id of ids) single.add(id)
    else others.push(option)
  }
  return single.size > 0 ? [single, ...others] : others
}

/** A choice inside a choice is one choice. */
const flatten = (node: Node): readonly Node[] =>
  node.kind === 'choice' ? node.options.flatMap(flatten) : [node]

/** What each part of a sequence requires by itself. */
function requiredBy(node: Node, vocabulary: Vocabulary): Anchor[] {
  const parts = node.kind === 'sequence' ? node.parts : [node]
  return parts.flatMap((part) => anchorOf(part, vocabulary) ?? [])
}

/** Expansions are shared between templates, and so is what is known of them. */
const anchors = new WeakMap<Node, Anchor | null>()

/** The rarest set of words of which every match holds one; null where a match may hold none. */
function anchorOf(node: Node, vocabulary: Vocabulary): Anchor | null {
  const known = anchors.get(node)
  if (known !== undefined) return known
  const fresh = findAnchor(node, vocabulary)
  anchors.set(node, fresh)
  return fresh
}

function findAnchor(node: Node, vocabulary: Vocabulary): Anchor | null {
  switch (node.kind) {
    case 'gap':
    case 'optional':
      return null
    case 'sequence': {
      const parts = node.parts.map((part) => anchorOf(part, vocabulary)).filter((anchor) => anchor !== null)
      return parts.reduce<Anchor | null>(
        (best, anchor) => (best && best.frequency <= anchor.frequency ? best : anchor),
        null,
      )
    }
    case 'choice': {
      const options = node.options.map((option) => anchorOf(option, vocabulary))
      if (options.some((anchor) => anchor === null)) return null
      const all = options as Anchor[]
      return {
        ids: [...new Set(all.flatMap(({ ids }) => ids))],
        frequency: all.reduce((sum, one) => sum + one.frequency, 0),
      }
    }
    default: {
      const ids = [...(singleWordIds(node, vocabulary) as ReadonlySet<number>)]
      if (node.kind === 'word') return { ids, frequency: frequencyOf(node.word) }
      return { ids, frequency: node.kind === 'prefix' ? PREFIX_FREQUENCY : NUMBER_FREQUENCY }
    }
  }
}
