import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A DynamoDB on this machine, empty. */
export interface Emulator {
  readonly endpoint: string
  close(): Promise<void>
}

const binary = fileURLToPath(new URL('../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url))

/** Starts the emulator. Where there is none for this machine, it says so and fails: nothing would be shown. */
export async function startEmulator(): Promise<Emulator> {
  if (!existsSync(binary)) {
    const message = `NOT RUN: no DynamoDB emulator for ${process.platform}-${process.arch} (only linux-x64 has one)`
    process.stderr.write(`\n*** ${message} ***\n`)
    throw new Error(message)
  }
  const port = await freePort()
  const server = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' })
  await answering(port, server)
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function answering(port: number, server: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 200 && server.exitCode === null; tried++) {
    const socket = connect(port, '127.0.0.1')
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the DynamoDB emulator did not start')
}
