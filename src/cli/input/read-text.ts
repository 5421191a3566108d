import { readFile } from 'node:fs/promises'
import { InputError } from './input-error.js'

/** Stands for standard input among file names. */
export const STDIN = '-'
const BYTES_MAX = 64_000_000

const because: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'is a folder; name a file',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
}

/** Reads a file, or standard input for `-`, as UTF-8 text. @throws InputError */
export async function readText(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  const bytes = file === STDIN ? await readAll(stdin) : await readFile(file).catch(refuse(file))
  if (bytes.length > BYTES_MAX)
    throw new InputError({ file }, `is larger than ${BYTES_MAX / 1_000_000} MB; split it`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError({ file }, 'is not UTF-8 text; save it as UTF-8')
  }
}

const refuse = (file: string) => (error: NodeJS.ErrnoException) => {
  throw new InputError(
    { file },
    because[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`,
  )
}

async function readAll(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
