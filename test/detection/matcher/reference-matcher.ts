import * as fc from 'fast-check'

/** A template as a tree, independent of the parser under test. */
export type Tree =
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'prefix'; readonly text: string }
  | { readonly is: 'number' }
  | { readonly is: 'gap'; readonly max: number }
  | { readonly is: 'sequence'; readonly of: readonly Tree[] }
  | { readonly is: 'choice'; readonly of: readonly Tree[] }
  | { readonly is: 'optional'; readonly inner: Tree }

/** A word of a message and whether a sentence, or at least a clause, begins with it. */
export interface Said {
  readonly text: string
  readonly before: 'none' | 'soft' | 'hard'
  /** True where a match may pass over it. */
  readonly filler: boolean
}

export type EdgeSign = '' | '^' | '^^'

/** The tree in the template language. */
export function written(tree: Tree): string {
  if (tree.is === 'word') return tree.text
  if (tree.is === 'prefix') return `${tree.text}~`
  if (tree.is === 'number') return '#'
  if (tree.is === 'gap') return `{${tree.max}}`
  if (tree.is === 'optional') return `[${written(tree.inner)}]`
  return `(${tree.of.map(written).join(tree.is === 'choice' ? '|' : ' ')})`
}

/** True where no match is without a word that the template names. */
export function requiresWord(tree: Tree): boolean {
  if (tree.is === 'gap' || tree.is === 'optional') return false
  if (tree.is === 'sequence') return tree.of.some(requiresWord)
  return tree.is !== 'choice' || tree.of.every(requiresWord)
}

/** Every place where a match of the tree that begins at `at` may end: brute force. */
export function endsOf(tree: Tree, said: readonly Said[], at: number): number[] {
  const text = said[at]?.text
  if (tree.is === 'optional') return [at, ...endsOf(tree.inner, said, at)]
  if (tree.is === 'choice') return tree.of.flatMap((option) => endsOf(option, said, at))
  if (tree.is === 'gap') {
    return Array.from({ length: tree.max + 1 }, (_, n) => at + n).filter((end) => end <= said.length)
  }
  if (tree.is === 'sequence') {
    return tree.of.reduce((ends, part) => ends.flatMap((end) => endsOf(part, said, end)), [at])
  }
  if (text === undefined) return []
  if (tree.is === 'number') return /^\d+$/.test(text) ? [at + 1] : []
  return (tree.is === 'word' ? text === tree.text : text.startsWith(tree.text)) ? [at + 1] : []
}

/** Every way of leaving some of the given places out. */
function subsets(places: readonly number[]): number[][] {
  const [first, ...rest] = places
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((subset) => [subset, [first, ...subset]])
}

/** Every place where a match that begins at `at` may end, with any of the fillers after it left out. */
function endsPassingFillers(tree: Tree, said: readonly Said[], at: number): number[] {
  const places = [...said.keys()].slice(at)
  const passable = places.slice(1).filter((place) => said[place]?.filler)
  return subsets(passable).flatMap((passed) => {
    const kept = places.filter((place) => !passed.includes(place))
    const read = kept.flatMap((place) => said[place] ?? [])
    return endsOf(tree, read, 0).flatMap((end) => (end > 0 ? [(kept[end - 1] ?? 0) + 1] : []))
  })
}

/** The longest match at each place from left to right, going on after each. */
export function leftmostLongest(tree: Tree, said: readonly Said[], from: EdgeSign, to: EdgeSign) {
  const spans: { from: number; to: number }[] = []
  const isEdge = (at: number, sign: EdgeSign) =>
    sign === '' || at === 0 || at === said.length || (sign === '^' && said[at]?.before !== 'none')
  for (let at = 0; at < said.length; at++) {
    if (!isEdge(at, from)) continue
    const ends = endsPassingFillers(tree, said, at).filter(
      (end) => isEdge(end, to) && said.slice(at + 1, end).every(({ before }) => before !== 'hard'),
    )
    if (ends.length === 0) continue
    spans.push({ from: at, to: Math.max(...ends) })
    at = Math.max(...ends) - 1
  }
  return spans
}

const vocabulary = ['sol', 'mar', 'sal'] as const
const leaf: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...vocabulary).map((text): Tree => ({ is: 'word', text })) },
  { weight: 1, arbitrary: fc.constantFrom<Tree>({ is: 'prefix', text: 'sa' }, { is: 'prefix', text: 's' }) },
  { weight: 1, arbitrary: fc.constant<Tree>({ is: 'number' }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map((max): Tree => ({ is: 'gap', max })) },
)

/** Small templates. */
export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .record({
        is: fc.constantFrom('sequence' as const, 'choice' as const),
        of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      })
      .map((tree): Tree => tree),
    tie('tree').map((inner): Tree => ({ is: 'optional', inner })),
  ),
})).tree

/** Short messages of the words that the templates use, and of one that none uses. */
export const anyMessage: fc.Arbitrary<readonly Said[]> = fc
  .array(
    fc.record({
      text: fc.constantFrom(...vocabulary, 'gris', '7'),
      before: fc.constantFrom('none', 'none', 'none', 'soft', 'hard'),
      filler: fc.constantFrom(false, false, false, false, true),
    }),
    { maxLength: 9 },
  )
  .map((said) => said.map((word, at) => (at === 0 ? { ...word, before: 'hard' } : word)))

export const anyEdge = fc.constantFrom<EdgeSign>('', '', '', '^', '^^')
