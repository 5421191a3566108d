/**
 * One requirement of a port, as a test any runner can run:
 * `for (const { name, run } of storeContract) test(name, () => run(createMyStore))`.
 */
export interface ContractTest<Subject> {
  readonly name: string
  /** Makes fresh, isolated subjects and rejects where one breaks the requirement. */
  run(create: () => Promise<Subject>): Promise<void>
}
