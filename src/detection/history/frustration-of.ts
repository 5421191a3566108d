import { fold, words } from '../../text/index.js'
import type { TurnWords } from './assess.js'
import type { Turn } from './turn.js'

const LINES = 4
const SHOUT_LETTERS_MIN = 6
const SHOUT_SHARE = 0.7
/** Who laughs or thanks is not leaving. */
const MIRTH =
  /(ja|je|ji|ha){2,}|gracias|genial|perfect|excelente|lind[oa]|hermos|emoci|[😀-😆😂🤣😍🥰😘🙌🎉❤]/iu
/** From this much on a customer is leaving us. */
const ENOUGH = 3

/**
 * The customer's last lines, where their anger rises over them: capitals after normal writing, stretched punctuation,
 * insults, answers that get short. One sign alone is a manner of writing; null then.
 */
export function frustrationOf(turns: readonly Turn[], about: TurnWords): string[] | null {
  if (turns.at(-1)?.author !== 'customer') return null
  const lines = turns.filter(({ author }) => author === 'customer').slice(-LINES)
  if (lines.length < 2) return null
  const signs = lines.map(({ text }) => signsOf(text, about))
  const heats = signs.map(({ vexed, shouts, stretched }) => 2 * vexed + shouts + stretched)
  const [first = 0] = heats
  const [last = 0] = heats.slice(-1)
  if (last <= first || MIRTH.test(lines.at(-1)?.text ?? '')) return null
  // Stretched punctuation and few words alone are haste, not anger.
  if (!signs.some(({ vexed, shouts }) => vexed + shouts > 0)) return null
  const total = heats.reduce((sum, heat) => sum + heat, 0) + Number(isShortening(lines))
  return total >= ENOUGH
    ? lines.filter((_, at) => (heats[at] ?? 0) > 0).map(({ messageId }) => messageId)
    : null
}

function signsOf(text: string, about: TurnWords): { vexed: number; shouts: number; stretched: number } {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  const shouts = letters.length >= SHOUT_LETTERS_MIN && capitals.length / letters.length >= SHOUT_SHARE
  const stretched = /[!?¡¿]{2,}/u.test(text) || /(\p{L})\1{3,}/iu.test(text)
  // "No es eso" is a failed answer, which is counted as such.
  const vexed = about.isVexed(text) && !about.isRejection(text)
  return { vexed: Number(vexed), shouts: Number(shouts), stretched: Number(stretched) }
}

/** Three lines in a row, each shorter than the one before, ending in next to nothing. */
function isShortening(lines: readonly Turn[]): boolean {
  const lengths = lines.slice(-3).map(({ text }) => words(fold(text)).length)
  const [a = 0, b = 0, c = 0] = lengths
  return lengths.length === 3 && a > b && b > c && c <= 2
}
