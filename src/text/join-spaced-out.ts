import type { Word } from './words.js'

/** Single letters in a row that make a word. */
export const SPACED_OUT_MIN = 4

/**
 * "a s e s o r" and "a.s.e.s.o.r" become one word again; where more room is left, another word begins. Short runs
 * ("a e i") stay what they are.
 */
export function joinSpacedOut(found: readonly Word[], text: string, starts: readonly number[]): Word[] {
  const places = new Map(starts.slice(0, text.length).map((start, at) => [start, at]))
  const roomBefore = (at: number) => {
    const [last, next] = [found[at - 1], found[at]].map((word) => places.get(word?.start ?? 0) ?? 0)
    let room = 0
    for (let unit = (last as number) + 1; unit < (next as number); unit++) if (text[unit] === ' ') room++
    return room
  }
  const joined: Word[] = []
  for (let from = 0; from < found.length; ) {
    let to = from
    let room = 0
    while (to < found.length && isSingleLetter(found[to] as Word)) {
      if (to === from + 1) room = roomBefore(to)
      else if (to > from && roomBefore(to) > room) break
      to++
    }
    const first = found[from] as Word
    const isRun = to - from >= SPACED_OUT_MIN
    const run = found.slice(from, isRun ? to : from + 1)
    joined.push({ ...first, text: run.map((word) => word.text).join(''), end: (run.at(-1) as Word).end })
    from += run.length
  }
  return joined
}

const isSingleLetter = ({ text }: Word) => text.length === 1 && (text < '0' || text > '9')
