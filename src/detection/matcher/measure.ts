import type { Node } from '../template/parse.js'
import type { WordSets } from './word-sets.js'

/** How large a node is. */
export interface Measure {
  /** Steps it takes to write it down. */
  readonly steps: number
  /** Words of its longest match. */
  readonly longest: number
  /** True where it may match nothing at all. */
  readonly empty: boolean
}

const ONE_WORD: Measure = { steps: 1, longest: 1, empty: false }

/** Measures nodes, each once. */
export function createMeasure(sets: WordSets): (node: Node) => Measure {
  const known = new WeakMap<Node, Measure>()

  function measure(node: Node): Measure {
    const found = known.get(node) ?? find(node)
    known.set(node, found)
    return found
  }

  function find(node: Node): Measure {
    switch (node.kind) {
      case 'sequence': {
        const parts = node.parts.map(measure)
        return {
          steps: sum(parts.map(({ steps }) => steps)),
          longest: sum(parts.map(({ longest }) => longest)),
          empty: parts.every(({ empty }) => empty),
        }
      }
      case 'optional':
        return { ...measure(node.inner), empty: true }
      case 'gap':
        return { steps: node.max, longest: node.max, empty: true }
      case 'choice': {
        const { set, wider } = sets.split(node)
        const options = [...(set === null ? [] : [ONE_WORD]), ...wider.map(measure)]
        return {
          steps: sum(options.map(({ steps }) => steps)),
          longest: Math.max(...options.map(({ longest }) => longest)),
          empty: options.some(({ empty }) => empty),
        }
      }
      default:
        return ONE_WORD
    }
  }

  return measure
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
