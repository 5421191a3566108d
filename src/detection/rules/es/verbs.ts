/**
 * A regular verb and the stems that spelling or stress change: "comunicar" is comuniqu- before e, "atender" is
 * atiend- under stress. Everything folded.
 */
export interface Verb {
  readonly infinitive: string
  /** Stem under stress (tú, usted, ustedes); default the infinitive's. */
  readonly strong?: string
  /** Last letters of the stem before the other vowel (e for -ar, a for -er and -ir), as `[from, to]`. */
  readonly respell?: readonly [string, string]
  /** Present and subjunctive stem of usted where it is irregular: "pong" for poner. */
  readonly irregular?: string
}

interface Forms {
  readonly imperative: readonly string[]
  readonly present: readonly string[]
  readonly subjunctive: readonly string[]
}

/** Second and third person forms for tú, usted, vos, ustedes and vosotros; accents are folded, so vos often equals tú. */
export function formsOf(verb: Verb): Forms {
  const weak = verb.infinitive.slice(0, -2)
  const strong = verb.strong ?? weak
  const [from, to] = verb.respell ?? ['', '']
  const respelt = (stem: string) => (from && stem.endsWith(from) ? stem.slice(0, -from.length) + to : stem)
  const other = verb.irregular ?? respelt(strong)
  const otherWeak = verb.irregular ?? respelt(weak)
  switch (verb.infinitive.slice(-2)) {
    case 'ar':
      return {
        imperative: [`${strong}a`, `${weak}a`, `${other}e`, `${other}en`, `${weak}ad`],
        present: [`${strong}a`, `${strong}as`, `${weak}as`, `${strong}an`, `${weak}ais`],
        subjunctive: [`${other}e`, `${other}es`, `${other}en`, `${otherWeak}eis`],
      }
    case 'er':
      return {
        imperative: [`${strong}e`, `${weak}e`, `${other}a`, `${other}an`, `${weak}ed`],
        present: [`${strong}e`, `${strong}es`, `${weak}es`, `${strong}en`, `${weak}eis`],
        subjunctive: [`${other}a`, `${other}as`, `${other}an`, `${otherWeak}ais`],
      }
    default:
      return {
        imperative: [`${strong}e`, `${weak}i`, `${other}a`, `${other}an`, `${weak}id`],
        present: [`${strong}e`, `${strong}es`, `${weak}is`, `${strong}en`],
        subjunctive: [`${other}a`, `${other}as`, `${other}an`, `${otherWeak}ais`],
      }
  }
}

const could =
  '(puede|puedes|podes|podeis|pueden|podra|podras|podran|podria|podrias|podrian|podriais|pudiera|pudieras|pudieran|sera que puede|sera que pueden)'

/**
 * Every way of asking the other side to do something to oneself: "pásame", "me pasas", "me podés pasar",
 * "podrían pasarme", "que me pasen", "favor pasarme". One template for a list of verbs.
 */
export function asked(verbs: readonly Verb[], clitics: readonly string[] = ['me', 'nos']): string {
  const all = verbs.map((verb) => ({ ...formsOf(verb), infinitive: verb.infinitive }))
  const join = (words: Iterable<string>) => [...new Set(words)].join('|')
  const enclitic = (words: readonly string[]) =>
    words.flatMap((word) => clitics.map((clitic) => word + clitic))
  const to = `(${clitics.join('|')})`
  const imperatives = join(all.flatMap(({ imperative }) => enclitic(imperative)))
  const presents = join(all.flatMap(({ present }) => present))
  const subjunctives = join(all.flatMap(({ subjunctive }) => subjunctive))
  const infinitives = join(all.map(({ infinitive }) => infinitive))
  const joined = join(all.flatMap(({ infinitive }) => enclitic([infinitive])))
  return (
    `(${imperatives}|${to} (${presents})|${to} ${could} [por favor] (${infinitives})|${could} [por favor] (${joined})` +
    `|que [por favor] [alguien] ${to} (${subjunctives})|(favor|porfavor) [de] (${joined})|para que ${to} (${subjunctives}))`
  )
}
