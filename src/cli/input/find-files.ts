import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from './input-error.js'
import { STDIN } from './read-text.js'

/** In a folder: documents by their ending, and modules only where their name says that they are rules. */
const TESTABLE = /\.(ya?ml|json)$|\.rules\.[cm]?[jt]s$/

/** The files that are meant: those named, and in folders those that can be tested, sorted. @throws InputError */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(expand))
  return [...new Set(found.flat())]
}

async function expand(path: string): Promise<string[]> {
  if (path === STDIN) return [path]
  const stats = await stat(path).catch(() => null)
  if (!stats) throw new InputError({ file: path }, 'there is no such file or folder; check the path')
  if (!stats.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => {
    throw new InputError({ file: path }, 'may not be read; check its permissions')
  })
  const files = entries
    .filter((entry) => entry.isFile() && TESTABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.split(/[\\/]/).includes('node_modules'))
    .toSorted()
  if (files.length === 0)
    throw new InputError({ file: path }, 'holds nothing to test: no .yaml, .json or .rules.ts file')
  return files
}
