import { fold, words } from '../text/index.js'

/** A score from 1 to 5, and what was written beside it. */
export interface SurveyScore {
  readonly score: 1 | 2 | 3 | 4 | 5
  readonly comment?: string
}

const byWord: Readonly<Record<string, SurveyScore['score']>> = {
  uno: 1,
  pesimo: 1,
  pesima: 1,
  horrible: 1,
  fatal: 1,
  dos: 2,
  mal: 2,
  malo: 2,
  mala: 2,
  tres: 3,
  regular: 3,
  cuatro: 4,
  bien: 4,
  bueno: 4,
  buena: 4,
  cinco: 5,
  excelente: 5,
  perfecto: 5,
  perfecta: 5,
  genial: 5,
  buenisimo: 5,
  buenisima: 5,
}
/** Words that say a score and nothing else. */
const beside = new Set([
  'muy',
  'un',
  'de',
  'estrella',
  'estrellas',
  'puntos',
  'le',
  'doy',
  'pongo',
  'todo',
  'la',
  'atencion',
  'gracias',
])
const COMMENT_MAX_UNITS = 500
const STARS = /[⭐★🌟]/gu

/**
 * Reads an answer to "how was it, from 1 to 5?": a number that stands first ("4", "5/5", "3 porque tardaron"), stars, or
 * words that are the whole message ("muy bien", "pésimo"). Null for anything else, which is then an ordinary message.
 */
export function readScore(text: string): SurveyScore | null {
  const stars = text.match(STARS)?.length ?? 0
  const said = words(fold(text.replace(STARS, ' '))).map((word) => word.text)
  if (stars > 0) return stars <= 5 && said.every(isBeside) ? { score: stars as SurveyScore['score'] } : null
  const number =
    /^\s*(?:(?:un|le doy|le pongo)\s+(?:un\s+)?)?([1-5])(?:\s*(?:\/|de)\s*5)?(?![\d.,:]*\d)\s*[.,:;!)–-]*\s*(.*)$/su.exec(
      text,
    )
  if (number) {
    const [, digit, rest = ''] = number
    const score = Number(digit) as SurveyScore['score']
    if (rest.trim() === '' || words(fold(rest)).every((word) => isBeside(word.text))) return { score }
    // "2 personas" and "5 cajas" are orders; a reason begins with a reason's word.
    return /^(porque|por|xq|pero|y|todo|muy|me|la|el|no|gracias)\b/iu.test(rest.trim())
      ? { score, comment: rest.trim().slice(0, COMMENT_MAX_UNITS) }
      : null
  }
  const scores = said.flatMap((word) => byWord[word] ?? [])
  const [score] = scores
  if (score === undefined || scores.length > 1 || !said.every((word) => word in byWord || isBeside(word)))
    return null
  return { score: said.includes('muy') ? stronger(score) : score }
}

const isBeside = (word: string) => beside.has(word)
/** "Muy bien" is the best there is, "muy mal" the worst. */
const stronger = (score: SurveyScore['score']) => (score === 4 ? 5 : score === 2 ? 1 : score)
