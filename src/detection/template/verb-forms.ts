/**
 * The forms of a verb that a family offers to templates, `<family.form>`. Second and third person for tú, usted, vos,
 * ustedes and vosotros, unless it says otherwise; accents are folded, so that vos often equals tú.
 */
export const verbForms = {
  /** llamar */
  inf: ({ infinitive }: Stems) => [infinitive],
  /** llamarme, llamarnos */
  infme: ({ infinitive }: Stems) => attach([infinitive], me),
  /** llamarlo, llamarles */
  infit: ({ infinitive }: Stems) => attach([infinitive], it),
  /** llame, llama, llamen, llamad: commands standing alone */
  cmd: (stems: Stems) => commands(stems),
  /** llámame, llámeme, llámenos, llamadme */
  cmdme: (stems: Stems) => attach(commands(stems), me),
  /** llámalo, llámenlas */
  cmdit: (stems: Stems) => attach(commands(stems), it),
  /** llama, llamas, llaman, llamáis, llamái, llamí; of -er and -ir verbs the last would be the customer's own past */
  now: ({ weak, strong, vowel, ar, ir }: Stems) => [
    ...add(strong, [vowel, `${vowel}s`, `${vowel}n`]),
    ...add(weak, ir ? ['is'] : [`${vowel}s`, `${vowel}is`]),
    ...(ar ? add(weak, ['ai', 'i']) : []),
  ],
  /** llame, llames, llamen, llaméis */
  wish: ({ other, otherWeak, opposite }: Stems) => [
    ...add(other, [opposite, `${opposite}s`, `${opposite}n`]),
    ...add(otherWeak, [`${opposite}is`]),
  ],
  /** llamaría, llamarías, llamarían, llamará, llamara, llamase */
  would: ({ future, imperfect }: Stems) => [
    ...add(future, ['ia', 'ias', 'ian', 'iais', 'a', 'as', 'an', 'eis']),
    ...add(imperfect, ['ra', 'ras', 'ran', 'rais', 'se', 'ses', 'sen']),
  ],
  /** llamó, llamaste, llamaron, llamasteis */
  past: ({ first, preterite, arPast, imperfect, strongPast }: Stems) => {
    const theme = arPast ? 'a' : 'i'
    const third = strongPast ? preterite.replace(/c$/, 'z') : arPast ? first : imperfect.slice(0, -1)
    return [`${third}o`, ...add(first, [`${theme}ste`, `${theme}steis`]), `${imperfect}ron`]
  },
  /** llamaba, llamabas, llamaban */
  was: ({ weak, ar }: Stems) =>
    add(weak, ar ? ['aba', 'abas', 'aban', 'abais'] : ['ia', 'ias', 'ian', 'iais']),
  /** llamo, llamamos: what the customer does */
  i: ({ strong, weak, other, ar, ir, vowel }: Stems) => [
    `${ar ? strong : other}o`,
    `${weak}${ir ? 'i' : vowel}mos`,
  ],
  /** llamé, llamamos, llamaba, llamábamos: what the customer did */
  did: ({ weak, first, otherWeak, ar, arPast, strongPast }: Stems) => [
    ...(arPast ? [`${otherWeak}e`, `${weak}amos`] : add(first, [strongPast ? 'e' : 'i', 'imos'])),
    ...add(weak, ar ? ['aba', 'abamos'] : ['ia', 'iamos']),
  ],
  /** llamaré, llamaremos: what the customer will do */
  will: ({ future }: Stems) => add(future, ['e', 'emos']),
  /** llamado, llamada, llamados, llamadas */
  part: ({ participle }: Stems) => add(participle, ['o', 'a', 'os', 'as']),
  /** llamando */
  ger: ({ gerund }: Stems) => [gerund],
} as const

/** One of {@link verbForms}. */
export type VerbForm = keyof typeof verbForms

/** The stems of a verb, and how it goes. */
export interface Stems {
  readonly infinitive: string
  /** llam-, atend- */
  readonly weak: string
  /** Under stress: atiend-. */
  readonly strong: string
  /** Before the other vowel: comuniqu-, pong-; and the same without stress. */
  readonly other: string
  readonly otherWeak: string
  /** The past's, in the third person and in the others: pidi-, pedi-; dij-, dij-. */
  readonly preterite: string
  readonly first: string
  /** True where the past is stressed on its stem: dije, dijo. */
  readonly strongPast: boolean
  /** True where the past goes like llamé, llamó. */
  readonly arPast: boolean
  /** What -ra, -se and -ron are added to: llama-, atendie-, dije-. */
  readonly imperfect: string
  readonly future: string
  readonly participle: string
  readonly gerund: string
  /** a for -ar, e for the others. */
  readonly vowel: 'a' | 'e'
  readonly opposite: 'a' | 'e'
  readonly ar: boolean
  readonly ir: boolean
}

const me = ['me', 'nos', 'melo', 'mela', 'melos', 'melas', 'mele']
const it = ['lo', 'la', 'los', 'las', 'le', 'les', 'selo']
const add = (stem: string, ends: readonly string[]) => ends.map((end) => stem + end)
const attach = (forms: readonly string[], clitics: readonly string[]) =>
  forms.flatMap((form) => add(form, clitics))

function commands({ infinitive, strong, weak, other, vowel, opposite, ir }: Stems): string[] {
  const short = shortCommands[infinitive]
  return [
    ...(short ? [short] : []),
    strong + vowel,
    weak + (ir ? 'i' : vowel),
    other + opposite,
    `${other + opposite}n`,
    `${weak + (ir ? 'i' : vowel)}d`,
  ]
}

const shortCommands: Readonly<Record<string, string>> = {
  decir: 'di',
  hacer: 'haz',
  poner: 'pon',
  salir: 'sal',
  tener: 'ten',
  venir: 'ven',
}
