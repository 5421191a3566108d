import { shorthand } from '../../text/index.js'
import { conjugate } from './conjugate.js'
import { inflect } from './inflect.js'
import { TemplateError } from './template-error.js'
import { type VerbForm, verbForms } from './verb-forms.js'

/** A parsed template: what words may follow each other. */
export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'optional'; readonly inner: Node }

/** Where a match must begin or end: at any word, at a clause's edge (`^`), at the message's edge (`^^`). */
export type Edge = 'any' | 'clause' | 'message'

/** A whole template with its edges. */
export interface Template {
  readonly root: Node
  readonly from: Edge
  readonly to: Edge
}

/** What templates may name. */
export interface Names {
  /** Parts of templates, written in the template language themselves: `<name>`. */
  readonly expansions: Readonly<Record<string, string>>
  /** Families of verbs, as {@link conjugate} reads them: `<family.form>`. */
  readonly verbs: Readonly<Record<string, string>>
}

const GAP_MAX = 8
const TOKEN = /\s*(\^\^?|\$\$?|[()[\]|#]|<[a-z][a-z0-9_]*(?:\.[a-z]+)?>|\{\d\}|[a-z0-9ñ]+[~/]?)/y

/**
 * Parses the template language: `palabra`, `asesor/` (in both genders and numbers), `raiz~` (any word that starts so),
 * `#` (a number), `(a|b c)`, `[optional]`, `<expansion>`, `<family.form>` (every such form of a family of verbs), `{3}` (up to three words of any kind), `^` and `$` (edge of a clause), `^^` and `$$` (of the message).
 * Templates are written folded: lower case, no accents, ñ kept.
 * `parsed` keeps the expansions that were read before: templates of one ruleset share one map.
 * @throws TemplateError naming the place.
 */
export function parseTemplate(
  source: string,
  names: Names,
  parsed: Map<string, Node> = new Map(),
  inside: readonly string[] = [],
): Template {
  const tokens = tokensOf(source)
  let at = 0

  const fail = (why: string): TemplateError => new TemplateError(source, why)

  function edge(sign: string): Edge {
    const token = tokens[at]
    if (token !== sign && token !== sign + sign) return 'any'
    at++
    return token === sign ? 'clause' : 'message'
  }

  function choice(): Node {
    const options = [sequence()]
    while (tokens[at] === '|') {
      at++
      options.push(sequence())
    }
    return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options }
  }

  function sequence(): Node {
    const parts: Node[] = []
    for (;;) {
      const token = tokens[at]
      if (token === undefined || token === '|' || token === ')' || token === ']' || token.startsWith('$'))
        break
      parts.push(item(token))
    }
    if (parts.length === 0) throw fail('an empty part would match everything')
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'sequence', parts }
  }

  function item(token: string): Node {
    at++
    if (token === '(') return closed(')')
    if (token === '[') return { kind: 'optional', inner: closed(']') }
    if (token === '#') return { kind: 'number' }
    if (token.startsWith('{')) return gap(Number(token.slice(1, -1)))
    if (token.startsWith('<')) return expansion(token.slice(1, -1))
    if (token.endsWith('/')) return anyOf(inflect(token.slice(0, -1)))
    if (token.endsWith('~')) return { kind: 'prefix', prefix: token.slice(0, -1) }
    if (token.startsWith('^')) throw fail(`"${token}" may only come first`)
    const whole = shorthand.get(token)
    if (whole) throw fail(`"${token}" is chat shorthand, which is undone before: write "${whole}"`)
    return { kind: 'word', word: token }
  }

  function closed(bracket: string): Node {
    const inner = choice()
    if (tokens[at] !== bracket) throw fail(`a "${bracket}" is missing`)
    at++
    return inner
  }

  function gap(max: number): Node {
    if (max < 1 || max > GAP_MAX) throw fail(`a gap spans 1 to ${GAP_MAX} words`)
    return { kind: 'gap', max }
  }

  function expansion(name: string): Node {
    const known = parsed.get(name)
    if (known) return known
    const root = name.includes('.') ? verbs(name) : named(name)
    parsed.set(name, root)
    return root
  }

  function named(name: string): Node {
    const part = own(names.expansions, name)
    if (part === undefined) throw fail(`no expansion is called <${name}>`)
    if (inside.includes(name)) throw fail(`<${name}> contains itself`)
    const { root, from, to } = parseTemplate(part, names, parsed, [...inside, name])
    if (from !== 'any' || to !== 'any') throw fail(`<${name}> has an edge; only whole templates have edges`)
    return root
  }

  function verbs(name: string): Node {
    const [family = '', form = ''] = name.split('.')
    const written = own(names.verbs, family)
    if (written === undefined) throw fail(`no family of verbs is called "${family}"`)
    if (!Object.hasOwn(verbForms, form)) throw fail(`a verb has no form "${form}"`)
    return anyOf(conjugate(written, form as VerbForm))
  }

  const from = edge('^')
  const root = choice()
  const to = edge('$')
  if (at < tokens.length) throw fail(`"${tokens[at]}" is not expected here`)
  return { root, from, to }
}

function tokensOf(source: string): string[] {
  const tokens: string[] = []
  const end = source.trimEnd().length
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (!match)
      throw new TemplateError(
        source,
        `cannot read "${source.slice(from).trim().slice(0, 12)}"${/[A-ZÁÉÍÓÚÜáéíóúü]/.test(source) ? '; write it in lower case and without accents' : ''}`,
      )
    tokens.push(match[1] as string)
  }
  return tokens
}

const own = (record: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(record, name) ? record[name] : undefined

const anyOf = (words: readonly string[]): Node => ({
  kind: 'choice',
  options: words.map((word) => ({ kind: 'word', word })),
})
