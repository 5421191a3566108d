/** Shared parts of the rules for accusations. */
export function accusationWords(): Readonly<Record<string, string>> {
  return {}
}
