/** Of an object, what another one has too; `undefined` where it lacks it. */
export function pick(from: object, like: object): Record<string, unknown> {
  const values = new Map(Object.entries(from))
  return Object.fromEntries(Object.keys(like).map((name) => [name, values.get(name)]))
}
