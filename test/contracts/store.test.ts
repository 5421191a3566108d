import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStore } from 'relevo/memory'
import { createSqliteStore } from 'relevo/sqlite'
import { storeContract } from 'relevo/testing'
import { describe, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'relevo-contract-'))
let files = 0
const subjects = {
  memory: async () => createMemoryStore(),
  'sqlite in memory': () => createSqliteStore({ file: ':memory:' }),
  'sqlite in a file': () => createSqliteStore({ file: join(folder, `${++files}.sqlite`) }),
}

describe.each(Object.entries(subjects))('the store contract on %s', (_name, create) => {
  it.each(storeContract)('$name', ({ run }) => run(create))
})
