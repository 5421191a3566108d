import { type LabelledLine, readLabelledLine } from '../../testing/labelled-line.js'
import { InputError } from './input-error.js'
import { readText } from './read-text.js'

/** The labelled lines of a file, or of standard input for `-`. @throws InputError for the first that cannot be read. */
export async function readLabelled(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<LabelledLine[]> {
  const lines = (await readText(file, stdin)).split(/\r?\n/)
  const labelled = lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [readLabelledLine(line, file, `${file}:${at + 1}`)]
    } catch (error) {
      if (error instanceof SyntaxError) throw new InputError({ file, line: at + 1 }, error.message)
      throw error
    }
  })
  if (labelled.length === 0) throw new InputError({ file }, 'holds no labelled line')
  return labelled
}
