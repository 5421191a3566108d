import type { ContractTest } from './contract.js'

/** A requirement that takes one fresh subject. */
export function requirement<Subject>(
  name: string,
  check: (subject: Subject) => Promise<void>,
): ContractTest<Subject> {
  return { name, run: async (create) => check(await create()) }
}
