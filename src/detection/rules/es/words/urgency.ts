/** Shared parts of the rules for hurry. */
export function urgencyWords(): Readonly<Record<string, string>> {
  return {}
}
