import { type Stems, type VerbForm, verbForms } from './verb-forms.js'

/**
 * Every form of one kind of every verb of a family. A verb is written as its infinitive, with the stems that are not
 * regular after it: `infinitive:stressed:subjunctive:preterite:participle`, as in `atender:atiend`,
 * `decir:dic:dig:dij:dich` or `devolver:devuelv:::devuelt`. Changes of spelling (c → qu) need not be told.
 */
export function conjugate(family: string, form: VerbForm): readonly string[] {
  const forms = family.split(' ').flatMap((verb) => verbForms[form](stemsOf(verb)))
  // "dé" alone is "de" once folded, and that is nearly always the preposition; in "que me de" it is not.
  return [...new Set(forms)].filter((word) => word !== 'de' || form === 'wish')
}

function stemsOf(written: string): Stems {
  const [infinitive = '', stressed, subjunctive, past, participle] = written.split(':')
  const weak = infinitive.slice(0, -2)
  const ending = infinitive.slice(-2)
  const ar = ending === 'ar'
  const ir = ending === 'ir'
  const strong = stressed || weak
  // pedir → pidió, preferir → prefirió, leer → leyó
  const closed =
    ir && stressed ? stressed.replace(/ie(?=[^aeiou]+$)/, 'i').replace(/ue(?=[^aeiou]+$)/, 'u') : weak
  const glide = /[aeo]$/.test(weak) ? 'y' : 'i'
  const preterite = past || closed
  const theme = ar && !past ? 'a' : preterite.endsWith('j') ? 'e' : `${glide}e`
  return {
    infinitive,
    weak,
    strong,
    other: subjunctive || respell(strong, ar),
    otherWeak: subjunctive || respell(weak, ar),
    preterite,
    first: past || weak,
    strongPast: Boolean(past && past.length > 1),
    arPast: ar && !past,
    imperfect: preterite + theme,
    future: futures[infinitive] ?? infinitive,
    participle: participle || weak + (ar ? 'ad' : 'id'),
    gerund: (ar ? weak : closed) + (ar ? 'ando' : `${glide}endo`),
    vowel: ar ? 'a' : 'e',
    opposite: ar ? 'e' : 'a',
    ar,
    ir,
  }
}

const futures: Readonly<Record<string, string>> = {
  poder: 'podr',
  poner: 'pondr',
  tener: 'tendr',
  venir: 'vendr',
  salir: 'saldr',
  hacer: 'har',
  decir: 'dir',
  querer: 'querr',
}

/** Spelling keeps the sound before the other vowel: comunicar → comuniqu-, pagar → pagu-, dirigir → dirij-. */
function respell(stem: string, ar: boolean): string {
  if (ar) return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
  return stem
    .replace(/gu$/, 'g')
    .replace(/g$/, 'j')
    .replace(/([aeo])c$/, '$1zc')
}
