import type { Turn } from '../detection/index.js'
import { cut } from '../text/index.js'

const TURNS_MAX = 12
const TEXT_MAX_UNITS = 160

/** A text as far as a digest keeps it. */
export const remembered = (text: string) => cut(text, TEXT_MAX_UNITS)

/** The last turns with one more. Bounded in number and length, so that the record stays small at any age. */
export function remember(recent: readonly Turn[], turn: Turn): readonly Turn[] {
  return [...recent, { ...turn, text: remembered(turn.text) }].slice(-TURNS_MAX)
}
