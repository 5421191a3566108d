/** Shared parts of the rules for people without rank. */
export function humanWords(): Readonly<Record<string, string>> {
  return {}
}
