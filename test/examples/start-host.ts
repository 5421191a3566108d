import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A running example host. */
export interface RunningHost {
  readonly url: string
  /** Everything printed so far. */
  readonly output: () => string
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>
  /** Ends it as Ctrl+C would; resolves with the exit code. */
  readonly stop: () => Promise<number | null>
}

/** A host that did not start: its exit code and what it said. */
export interface FailedHost {
  readonly code: number | null
  readonly said: string
}

const MAIN = 'examples/express/dist/main.js'

/** Starts the built example host as a process of its own and waits until it serves. */
export async function startHost(environment: Record<string, string>): Promise<RunningHost> {
  const { child, printed } = run(environment)
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      const [, found] = /webhook\s+(http:\/\/\S+?)\/webhooks/.exec(line) ?? []
      if (found) resolve(found)
    })
    ended.then(() => reject(new Error(`the host ended at once:\n${printed()}`)))
  })
  return {
    url,
    output: printed,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}

/** Starts the host where it cannot start, and waits for its end. */
export async function failToStart(environment: Record<string, string>): Promise<FailedHost> {
  const { child, printed } = run(environment)
  await once(child, 'exit')
  return { code: child.exitCode, said: printed() }
}

function run(environment: Record<string, string>): { child: ChildProcess; printed: () => string } {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  return { child, printed: () => chunks.join('') }
}
