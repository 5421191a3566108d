/** Shared parts of the rules for conversations that fail. */
export function frustrationWords(): Readonly<Record<string, string>> {
  return {}
}
