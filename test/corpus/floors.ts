import { readFileSync } from 'node:fs'

/** Shares that must be reached, or not passed. One file, so that a change of quality is a change of a line. */
const floors: Readonly<Record<string, number>> = JSON.parse(readFileSync('test/corpus/floors.json', 'utf8'))

/** @throws Error for a name that the file does not have: a floor that is not there would hold nothing. */
export function floor(name: string): number {
  const value = floors[name]
  if (value === undefined) throw new Error(`test/corpus/floors.json has no "${name}"`)
  return value
}

export const shown = (share: number) => `${(share * 100).toFixed(1)} %`
