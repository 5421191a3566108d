import { storeContract } from 'relevo/testing'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { aStore } from './support/a-store.js'
import { type Emulator, startEmulator } from './support/emulator.js'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator?.close())

describe('the store contract on DynamoDB', () => {
  it.each(storeContract)('$name', ({ run }) => run(() => aStore(emulator.endpoint)))
})
