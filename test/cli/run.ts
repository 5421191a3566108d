import { PassThrough, Readable } from 'node:stream'
import { main } from '../../src/cli/main.js'

/** What a run of the command did. */
export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in this process, as a script would: no terminal, `stdin` given whole. */
export async function run(args: readonly string[], stdin = ''): Promise<Run> {
  const [stdout, stderr] = [collect(), collect()]
  const status = await main(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
  })
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

function collect() {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat(chunks).toString() }
}
