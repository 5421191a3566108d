import { createHash } from 'node:crypto'

/** The platform hashes in a thread of its own; here nothing waits but what the schedule makes wait. Undo with the result. */
export function digestAtOnce(): () => void {
  const { subtle } = globalThis.crypto
  Object.defineProperty(subtle, 'digest', {
    configurable: true,
    value: async (_algorithm: string, data: Uint8Array) =>
      new Uint8Array(createHash('sha256').update(data).digest()).buffer,
  })
  return () => void Reflect.deleteProperty(subtle, 'digest')
}
