import { link, mkdir, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from '../input/input-error.js'

/**
 * Writes a file that is not there yet, whole or not at all; false where something is there already.
 * @throws InputError where it may not be written.
 */
export async function writeNew(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.new`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content, { flag: 'wx' })
    return await linkNew(draft, path).finally(() => unlink(draft))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new InputError({ file: path }, `cannot be written (${code ?? message})`)
  }
}

/** Unlike a rename, a link never takes the place of a file. */
async function linkNew(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
