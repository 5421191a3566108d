import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Place } from './input-error.js'

/** Finds words in a module's sources: the first of these ways that leads somewhere, else the module as a whole. */
export type FindPlace = (...ways: readonly (readonly string[])[]) => Place

/**
 * The sources of a module and of its neighbours, which it may be put together from. A way is words that follow each
 * other, a line or more apart; the place is that of the last.
 */
export async function sourcesOf(file: string): Promise<FindPlace> {
  const folder = dirname(file)
  const neighbours = (await readdir(folder).catch(() => []))
    .filter((name) => /\.[cm]?[jt]s$/.test(name) && name !== basename(file))
    .map((name) => join(folder, name))
  const sources = await Promise.all(
    [file, ...neighbours].map(async (path) => ({ path, lines: await linesOf(path) })),
  )
  return (...ways) => {
    for (const words of ways) {
      for (const { path, lines } of sources) {
        const place = placeIn(lines, words)
        if (place) return { file: path, ...place }
      }
    }
    return { file }
  }
}

/** None of what cannot be read: a folder, a dangling link. */
const linesOf = async (path: string) => (await readFile(path, 'utf8').catch(() => '')).split('\n')

function placeIn(
  lines: readonly string[],
  words: readonly string[],
): { line: number; column: number } | null {
  let at = 0
  for (const word of words) {
    const found = lines.findIndex((line, number) => number >= at && line.includes(word))
    if (found < 0) return null
    at = found
  }
  return { line: at + 1, column: (lines[at] ?? '').indexOf(words.at(-1) ?? '') + 1 }
}
